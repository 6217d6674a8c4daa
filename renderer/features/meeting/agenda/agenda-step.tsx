import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import { useRef, useState } from 'react'
import { FormError } from '../../../components/form-error.tsx'
import { Progress } from '../../../components/progress.tsx'
import { WithPanel } from '../../../components/side-panel.tsx'
import { UploadProgress } from '../papers/upload-progress.tsx'
import { useAddPapers } from '../papers/use-add-papers.ts'
import { QuickPdf } from '../pack/quick-pdf.tsx'
import { useChosen } from '../use-chosen.ts'
import type { MeetingOnPage } from '../use-meeting.ts'
import { AgendaBar } from './agenda-bar.tsx'
import { AgendaList } from './agenda-list.tsx'
import { AgendaTotals } from './agenda-totals.tsx'
import styles from './agenda.module.css'
import { AgendaDialogs, type DialogName } from './dialogs/agenda-dialogs.tsx'
import { EmptyAgenda } from './empty-agenda.tsx'
import { ItemPanel } from './item/item-panel.tsx'
import { QuickAdd } from './quick-add.tsx'
import { useAgendaCommands } from './use-agenda-commands.ts'
import { useImport } from './use-import.ts'

/** The agenda: a list on the left, what is chosen in it on the right. */
export const AgendaStep = ({ page }: { readonly page: MeetingOnPage }) => {
  const { meeting, view } = page
  const choice = useChosen<AgendaItemId>()
  const [where, setWhere] = useState<'end' | 'after' | 'in'>('end')
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const [printing, setPrinting] = useState<'agenda' | 'chair-copy' | null>(null)
  const quickAdd = useRef<HTMLDivElement>(null)
  const commands = useAgendaCommands(meeting.id, view.items)
  const adding = useAddPapers()
  const imported = useImport(meeting.id)
  const chosen = view.items.find(({ id }) => id === choice.id) ?? null

  const startAdding = () => {
    setWhere(chosen === null ? 'end' : 'after')
    quickAdd.current?.querySelector('input')?.focus()
  }

  return (
    <WithPanel
      panel={
        chosen === null || !choice.isOpen ? null : (
          <ItemPanel
            key={chosen.id}
            outer={choice.panel}
            page={page}
            item={chosen}
            commands={commands}
            adding={adding}
            onClose={choice.close}
          />
        )
      }
    >
      <AgendaBar onAdd={startAdding} onDialog={setDialog} onImport={imported.start} onPrint={setPrinting} />
      {imported.job.isRunning && (
        <Progress
          label="Reading the agenda file"
          progress={imported.job.progress}
          onCancel={imported.job.cancel}
        />
      )}
      <FormError error={imported.job.failure} />
      <UploadProgress adding={adding} />
      {view.items.length === 0 ? (
        <EmptyAgenda onDialog={setDialog} hasPrevious={page.previousId !== null} />
      ) : (
        <>
          <AgendaList
            items={view.items}
            chosenId={choice.id}
            onChoose={choice.choose}
            onOpen={choice.open}
            onPress={choice.press}
            onMove={commands.move}
            onMoveTo={commands.moveTo}
            onWithdraw={commands.withdraw}
            onFiles={(item, files) => adding.add(item.id, files)}
          />
          <AgendaTotals totals={view.totals} />
        </>
      )}
      <div className={styles.list}>
        <QuickAdd
          items={view.items}
          chosen={chosen}
          where={where}
          onWhere={setWhere}
          onAdd={commands.add}
          onAdded={choice.choose}
          outer={quickAdd}
        />
      </div>
      {view.items.length > 1 && <KeysHelp />}
      <AgendaDialogs page={page} open={dialog} onClose={() => setDialog(null)} />
      {printing !== null && (
        <QuickPdf meetingId={meeting.id} document={printing} onClose={() => setPrinting(null)} />
      )}
    </WithPanel>
  )
}

const KeysHelp = () => (
  <p className={styles.keys}>
    Keys: <kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>Alt</kbd> with <kbd>↑</kbd> <kbd>↓</kbd> moves an item,{' '}
    <kbd>Alt</kbd> with <kbd>→</kbd> <kbd>←</kbd> puts it into the item above or takes it out,{' '}
    <kbd>Enter</kbd> opens its form, <kbd>Delete</kbd> takes it off.
  </p>
)

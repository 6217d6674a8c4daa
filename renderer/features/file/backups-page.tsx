import { upperFirst } from '@shared/words/upper-first.ts'
import type { Backup, FileState } from '@shared/contract/file.ts'
import { plural } from '@shared/words/dates.ts'
import { Archive, Copy } from 'lucide-react'
import { useState } from 'react'
import { Answer } from '../../components/answer.tsx'
import { Button } from '../../components/button.tsx'
import { ConfirmDialog } from '../../components/dialog.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FormError } from '../../components/form-error.tsx'
import { Page } from '../../components/page-header.tsx'
import { Progress } from '../../components/progress.tsx'
import { type Column, Table } from '../../components/table.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import styles from './backups.module.css'
import { CheckFile } from './check-file.tsx'
import { useBackups } from './use-backups.ts'
import { sizeWords, whenWords } from './when-words.ts'

const reasons: Record<Backup['why'], string> = {
  'on-close': 'When the file was closed',
  'by-hand': 'Made by hand',
  'before-update': 'Before an update of Packhorse',
  'before-restore': 'Before a backup was put back',
  'before-import': 'Before a board was brought in',
}

const line = (file: FileState['file']): string => {
  if (file === null) return ''
  const saved = file.savedAt === null ? 'Nothing changed yet' : `Saved ${whenWords(file.savedAt)}`
  const backedUp = file.backedUpAt === null ? 'no backup yet' : `last backup ${whenWords(file.backedUpAt)}`
  return `${saved} · ${backedUp}`
}

/** What there is to go back to, and how. */
export const BackupsPage = () => {
  const state = useAsk('file.state', {})
  const backups = useAsk('file.backups', {})
  const { make, restore, undoRestore } = useBackups()
  const say = useSay()
  const [chosen, setChosen] = useState<Backup | null>(null)
  const isReadOnly = state.data?.file?.isReadOnly === true

  const putBack = async (backup: Backup) => {
    setChosen(null)
    if ((await restore.run({ backupId: backup.id })) !== null)
      say({ text: `The file is as it was ${whenWords(backup.madeAt)}.`, onUndo: undoRestore })
  }

  return (
    <Page
      title="Backups"
      line={line(state.data?.file ?? null)}
      actions={
        <Button
          kind="main"
          icon={<Archive />}
          isPending={make.isRunning}
          onPress={() => void make.run({}).then((made) => made && say({ text: 'Backed up.' }))}
        >
          Back up now
        </Button>
      }
    >
      <FormError error={make.failure ?? restore.failure} />
      {make.isRunning && <Progress label="Backing up" progress={make.progress} />}
      <Answer of={backups}>
        {(all) =>
          all.length === 0 ? <NoneYet /> : <Backups all={all} isReadOnly={isReadOnly} onChoose={setChosen} />
        }
      </Answer>
      <aside className={styles.teach}>
        <p>
          Packhorse backs up by itself: each time the file is closed after a change, and before each update.
          It keeps the ten newest and the last of each day for a month, on this computer. For a copy that
          outlives this computer, choose <b>Save a copy</b> <Copy aria-hidden="true" /> from the File menu and
          keep it on a stick or a shared drive.
        </p>
        <CheckFile />
      </aside>
      <ConfirmDialog
        title={`Go back to ${chosen === null ? '' : whenWords(chosen.madeAt)}?`}
        text="What was done since then goes out of the file. The file as it is now is kept as a backup first, so you can come back to it."
        confirm="Put this backup in place"
        isOpen={chosen !== null}
        onConfirm={() => chosen !== null && void putBack(chosen)}
        onClose={() => setChosen(null)}
      />
    </Page>
  )
}

const NoneYet = () => (
  <EmptyState title="No backups yet">
    <p>The first one is made when you close the file. You can also make one now.</p>
  </EmptyState>
)

interface BackupsProps {
  readonly all: readonly Backup[]
  readonly isReadOnly: boolean
  readonly onChoose: (backup: Backup) => void
}

const Backups = ({ all, isReadOnly, onChoose }: BackupsProps) => {
  const columns: readonly Column<Backup>[] = [
    { id: 'when', header: 'Made', isRowHeader: true, cell: ({ madeAt }) => upperFirst(whenWords(madeAt)) },
    { id: 'why', header: 'Why', cell: ({ why }) => reasons[why] },
    { id: 'size', header: 'Size', align: 'end', width: '7rem', cell: ({ size }) => sizeWords(size) },
    {
      id: 'go',
      header: 'Go back',
      isHeaderHidden: true,
      align: 'end',
      width: '10rem',
      cell: (backup) => (
        <Button
          kind="quiet"
          isDisabled={isReadOnly}
          aria-label={`Go back to ${whenWords(backup.madeAt)}`}
          onPress={() => onChoose(backup)}
        >
          Go back to this
        </Button>
      ),
    },
  ]
  return <Table label={plural(all.length, 'backup')} columns={columns} rows={all} rowKey={({ id }) => id} />
}

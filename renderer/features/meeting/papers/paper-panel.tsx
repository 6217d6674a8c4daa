import type { ListedItem, ListedPaper } from '@shared/contract/agenda.ts'
import { purposes } from '@shared/entities/agenda-item.ts'
import { ArrowDown, ArrowUp, FileX2 } from 'lucide-react'
import type { RefObject } from 'react'
import { Group } from 'react-aria-components'
import { Button } from '../../../components/button.tsx'
import { IconButton } from '../../../components/icon-button.tsx'
import { Select } from '../../../components/select.tsx'
import { SidePanel } from '../../../components/side-panel.tsx'
import { cx } from '../../../lib/cx.ts'
import { useTell } from '../../../lib/use-ask.ts'
import { AwaitedFields } from '../chase/awaited-fields.tsx'
import { CoverSheetPart } from '../cover-sheet/cover-sheet-part.tsx'
import { purposeWords } from '../agenda/item-words.ts'
import { ClosedFields } from '../fields/closed-fields.tsx'
import { SavedWord } from '../fields/saved-word.tsx'
import { SavedArea, SavedLine } from '../fields/saved-text.tsx'
import { useSaving } from '../fields/use-saving.ts'
import type { MeetingOnPage } from '../use-meeting.ts'
import type { Viewing } from '../../../components/viewer/use-viewing.ts'
import { PaperAloud } from './paper-aloud.tsx'
import { PaperFile } from './paper-file.tsx'
import { paperMoves } from './paper-moves.ts'
import styles from './papers.module.css'
import type { Adding } from './use-add-papers.ts'
import type { PaperCommands } from './use-paper-commands.ts'

export interface PaperPanelProps {
  readonly paper: ListedPaper
  readonly item: ListedItem
  readonly page: MeetingOnPage
  readonly commands: PaperCommands
  readonly adding: Adding
  readonly viewing: Viewing
  readonly onFocus: () => void
  readonly onClose: () => void
  readonly outer: RefObject<HTMLDivElement | null>
}

/** One paper in full: its words, its place, its file and the versions before. */
export const PaperPanel = (props: PaperPanelProps) => {
  const { paper, commands, adding, viewing, outer, onClose } = props
  const saving = useSaving()
  const { mutateAsync: update } = useTell('papers.update')
  const change = (changes: Parameters<typeof update>[0]['changes']) => update({ paperId: paper.id, changes })
  const save = (changes: Parameters<typeof change>[0]) => saving.run(() => change(changes))
  return (
    <SidePanel over={`Paper ${paper.reference}`} title={paper.title} onClose={onClose}>
      <div ref={outer} className={styles.form} onFocus={props.onFocus}>
        <div className={styles.top}>
          <PaperMoves {...props} />
          <SavedWord status={saving.status} />
        </div>
        <PaperFile paper={paper} adding={adding} viewing={viewing} />
        <AwaitedFields paper={paper} page={props.page} saving={saving} />
        <SavedArea label="Title" rows={2} value={paper.title} onSave={(title) => save({ title })} />
        <SavedLine label="Author" value={paper.author} onSave={(author) => save({ author })} />
        <Select
          label="For"
          value={paper.purpose}
          onChange={(purpose) => saving.tell(() => change({ purpose }))}
          options={purposes.map((id) => ({ id, label: purposeWords[id] }))}
        />
        <SavedLine
          label="Its own reference"
          isOptional
          help={paper.ownReference === '' ? `Left empty, it is counted: ${paper.reference}.` : undefined}
          value={paper.ownReference}
          onSave={(ownReference) => save({ ownReference })}
        />
        <BelongsTo {...props} />
        <CoverSheetPart paper={paper} bodyId={props.page.body.id} />
        <PaperAloud paper={paper} />
        <ClosedFields
          of={paper}
          reasons={props.page.reasons}
          help={
            props.item.isClosed
              ? 'Its item is confidential already; this is for readers who may see the item, but not this paper.'
              : 'It is left out of everything made for the public, though its item is open.'
          }
          publicLineLabel="What the public reads in its place"
          save={save}
          set={(changes) => saving.tell(() => change(changes))}
        />
        <div className={styles.last}>
          <Button kind="danger" icon={<FileX2 />} onPress={() => commands.withdraw(paper)}>
            Take this paper out
          </Button>
        </div>
      </div>
    </SidePanel>
  )
}

const PaperMoves = ({ paper, item, commands }: PaperPanelProps) => {
  const { up, down } = paperMoves(item, paper.id)
  return (
    <Group className={cx(styles.moves)} aria-label="Move this paper">
      <IconButton
        isEdged
        label="Move up"
        icon={<ArrowUp />}
        isDisabled={up === null}
        onPress={() => up !== null && commands.move(paper.id, up)}
      />
      <IconButton
        isEdged
        label="Move down"
        icon={<ArrowDown />}
        isDisabled={down === null}
        onPress={() => down !== null && commands.move(paper.id, down)}
      />
    </Group>
  )
}

const BelongsTo = ({ paper, item, page, commands }: PaperPanelProps) => (
  <Select
    label="Belongs to"
    value={item.id}
    onChange={(itemId) => {
      if (itemId !== item.id) commands.move(paper.id, { itemId, beforeId: null })
    }}
    options={page.view.items.map(({ id, number, title }) => ({ id, label: `${number} ${title}` }))}
  />
)

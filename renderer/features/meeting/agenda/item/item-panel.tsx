import type { ItemChanges, ListedItem } from '@shared/contract/agenda.ts'
import type { RefObject } from 'react'
import { SidePanel } from '../../../../components/side-panel.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import { SavedWord } from '../../fields/saved-word.tsx'
import { type Saving, useSaving } from '../../fields/use-saving.ts'
import type { Adding } from '../../papers/use-add-papers.ts'
import type { MeetingOnPage } from '../../use-meeting.ts'
import type { AgendaCommands } from '../use-agenda-commands.ts'
import { ItemAsks } from './item-asks.tsx'
import { ItemBasics } from './item-basics.tsx'
import { ItemBriefing } from './item-briefing.tsx'
import { ItemClosed } from './item-closed.tsx'
import { ItemInterests } from './item-interests.tsx'
import { ItemLater } from './item-later.tsx'
import { ItemMarks } from './item-marks.tsx'
import { ItemMoves } from './item-moves.tsx'
import { ItemPapers } from './item-papers.tsx'
import { ItemPeople } from './item-people.tsx'
import styles from './item.module.css'

interface ItemPanelProps {
  readonly page: MeetingOnPage
  readonly item: ListedItem
  readonly commands: AgendaCommands
  readonly adding: Adding
  readonly onClose: () => void
  readonly outer: RefObject<HTMLDivElement | null>
}

/** How a part of the form puts what changed into the file. */
export interface ItemForm {
  readonly item: ListedItem
  readonly saving: Saving
  /** Answers what is wrong, or null when it is saved. */
  readonly save: (changes: ItemChanges) => Promise<string | null>
  /** For switches and lists. */
  readonly set: (changes: ItemChanges) => void
}

const useItemForm = (item: ListedItem): ItemForm => {
  const saving = useSaving()
  const { mutateAsync: update } = useTell('agenda.updateItem')
  return {
    item,
    saving,
    save: (changes) => saving.run(() => update({ itemId: item.id, changes })),
    set: (changes) => saving.tell(() => update({ itemId: item.id, changes })),
  }
}

/** One item in full: everything that can be said about it, saved field by field. */
export const ItemPanel = ({ page, item, commands, adding, onClose, outer }: ItemPanelProps) => {
  const form = useItemForm(item)
  return (
    <SidePanel over={`Item ${item.number}`} title={item.title} onClose={onClose}>
      <div ref={outer} className={styles.form}>
        <div className={styles.top}>
          <ItemMoves item={item} items={page.view.items} onMove={commands.move} />
          <SavedWord status={form.saving.status} />
        </div>
        <ItemInterests form={form} />
        <ItemBasics form={form} body={page.body} />
        <ItemAsks form={form} />
        <ItemBriefing form={form} />
        <ItemPapers item={item} adding={adding} bodyId={page.body.id} />
        <ItemClosed form={form} reasons={page.reasons} />
        <ItemMarks form={form} starMeans={page.body.starMeans} />
        <ItemPeople form={form} bodyId={page.body.id} />
        <ItemLater item={item} page={page} onWithdraw={() => commands.withdraw(item)} />
      </div>
    </SidePanel>
  )
}

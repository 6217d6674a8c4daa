import { ClosedFields } from '../../fields/closed-fields.tsx'
import type { MeetingOnPage } from '../../use-meeting.ts'
import type { ItemForm } from './item-panel.tsx'

interface ItemClosedProps {
  readonly form: ItemForm
  readonly reasons: MeetingOnPage['reasons']
}

/** Whether the public may see the item. */
export const ItemClosed = ({ form: { item, save, set }, reasons }: ItemClosedProps) => (
  <ClosedFields
    of={item}
    reasons={reasons}
    help="Its title and papers are left out of everything made for the public."
    publicLineLabel="What the public agenda says"
    save={save}
    set={set}
  />
)

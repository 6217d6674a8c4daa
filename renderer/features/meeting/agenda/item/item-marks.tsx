import { Switch } from '../../../../components/switch.tsx'
import { SavedLine } from '../../fields/saved-text.tsx'
import type { MeetingOnPage } from '../../use-meeting.ts'
import type { ItemForm } from './item-panel.tsx'
import styles from './item.module.css'

const starHelp: Readonly<Record<MeetingOnPage['body']['starMeans'], string>> = {
  'for-discussion': 'Here a star means that the item will be discussed.',
  'without-discussion': 'Here a star means that the item is taken without discussion.',
}

interface ItemMarksProps {
  readonly form: ItemForm
  readonly starMeans: MeetingOnPage['body']['starMeans']
}

export const ItemMarks = ({ form: { item, save, set }, starMeans }: ItemMarksProps) => (
  <div className={styles.group}>
    <Switch
      label="Starred"
      help={starHelp[starMeans]}
      isSelected={item.isStarred}
      onChange={(isStarred) => set({ isStarred })}
    />
    <Switch
      label="At every meeting"
      help="A standing item: it comes along when this agenda is copied."
      isSelected={item.isStanding}
      onChange={(isStanding) => set({ isStanding })}
    />
    <SavedLine
      label="Its own number"
      isOptional
      help={
        item.ownNumber === '' ? `Left empty, it is counted: ${item.number}.` : 'In place of the counted one.'
      }
      value={item.ownNumber}
      onSave={(ownNumber) => save({ ownNumber })}
    />
  </div>
)

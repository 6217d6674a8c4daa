import { purposes } from '@shared/entities/agenda-item.ts'
import { NumberField } from '../../../../components/number-field.tsx'
import { Select } from '../../../../components/select.tsx'
import type { Option } from '../../../../components/option-list.tsx'
import { useAsk } from '../../../../lib/use-ask.ts'
import { SavedCombo } from '../../fields/saved-combo.tsx'
import { SavedArea } from '../../fields/saved-text.tsx'
import type { MeetingOnPage } from '../../use-meeting.ts'
import { purposeWords } from '../item-words.ts'
import type { ItemForm } from './item-panel.tsx'
import styles from './item.module.css'

interface ItemBasicsProps {
  readonly form: ItemForm
  readonly body: MeetingOnPage['body']
}

/** Who usually presents: the offices, then the members by name. */
const usePresenters = (bodyId: string): readonly Option[] => {
  const people = useAsk('people.list', { bodyId, includeEnded: false })
  const members = (people.data?.members ?? []).filter(({ standing }) => standing === 'in-post')
  return [
    { id: 'Chair', label: 'Chair' },
    { id: 'Clerk', label: 'Clerk' },
    ...members.map(({ id, person, category }) => ({ id, label: person.name, detail: category })),
  ]
}

/** What it is, what it is for, who presents it and how long it may take. */
export const ItemBasics = ({ form, body }: ItemBasicsProps) => {
  const { item, save, set } = form
  const presenters = usePresenters(body.id)
  return (
    <>
      <SavedArea label="Title" rows={2} value={item.title} onSave={(title) => save({ title })} />
      <div className={styles.pair}>
        <Select
          label="For"
          value={item.purpose}
          onChange={(purpose) => set({ purpose })}
          options={purposes.map((id) => ({ id, label: purposeWords[id] }))}
        />
        <NumberField
          label="Minutes"
          value={item.minutes}
          onChange={(minutes) => {
            if (minutes !== item.minutes) set({ minutes })
          }}
          max={1440}
          step={5}
        />
      </div>
      <SavedCombo
        label="Presented by"
        value={item.presenter}
        options={presenters}
        onSave={(presenter) => save({ presenter })}
      />
    </>
  )
}

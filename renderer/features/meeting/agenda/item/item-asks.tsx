import { Chips } from '../../fields/chips.tsx'
import { SavedArea } from '../../fields/saved-text.tsx'
import type { ItemForm } from './item-panel.tsx'
import styles from './item.module.css'

const usual = ['approve', 'amend', 'defer', 'decline', 'note'] as const

/** What the board is asked to do: the ways open to it, and the recommendation in full. */
export const ItemAsks = ({ form: { item, save, set } }: { readonly form: ItemForm }) => {
  const options = [...usual, ...item.options.filter((option) => !usual.some((each) => each === option))]
  const toggle = (option: string) => {
    const isOn = item.options.includes(option)
    set({ options: options.filter((each) => (each === option ? !isOn : item.options.includes(each))) })
  }
  return (
    <>
      <div className={styles.group}>
        <h3>The board is asked to</h3>
        <Chips label="The board is asked to" options={options} chosen={item.options} onToggle={toggle} />
      </div>
      <SavedArea
        label="Recommendation"
        help="As it will stand on the agenda, such as “To approve the budget for 2027”."
        rows={2}
        value={item.recommendation}
        onSave={(recommendation) => save({ recommendation })}
      />
      <SavedArea
        label="Notes for the chair"
        help="Only on the chair’s copy."
        rows={2}
        value={item.chairNotes}
        onSave={(chairNotes) => save({ chairNotes })}
      />
    </>
  )
}

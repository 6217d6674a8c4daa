import { Check } from 'lucide-react'
import { Group, ToggleButton } from 'react-aria-components'
import { cx } from '../../../lib/cx.ts'
import styles from './fields.module.css'

interface ChipsProps {
  /** What they say together, such as "The board is asked to". */
  readonly label: string
  readonly options: readonly string[]
  readonly chosen: readonly string[]
  readonly onToggle: (option: string) => void
}

/** A few words of which any number can be on. */
export const Chips = ({ label, options, chosen, onToggle }: ChipsProps) => (
  <Group aria-label={label} className={cx(styles.chips)}>
    {options.map((option) => (
      <ToggleButton
        key={option}
        isSelected={chosen.includes(option)}
        onChange={() => onToggle(option)}
        className={cx(styles.chip)}
      >
        {chosen.includes(option) && <Check aria-hidden="true" size={14} />}
        {option}
      </ToggleButton>
    ))}
  </Group>
)

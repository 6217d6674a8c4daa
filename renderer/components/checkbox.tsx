import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import styles from './checkbox.module.css'

interface CheckboxProps {
  readonly label: ReactNode
  readonly help?: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
}

export const Checkbox = ({ label, help, isSelected, onChange, isDisabled = false }: CheckboxProps) => (
  <AriaCheckbox
    isSelected={isSelected}
    onChange={onChange}
    isDisabled={isDisabled}
    className={cx(styles.row)}
  >
    <span className={styles.box} aria-hidden="true">
      {isSelected && <Check />}
    </span>
    <span>
      {label}
      {help !== undefined && <span className={styles.help}>{help}</span>}
    </span>
  </AriaCheckbox>
)

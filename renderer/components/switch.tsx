import type { ReactNode } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import styles from './checkbox.module.css'

interface SwitchProps {
  readonly label: ReactNode
  readonly help?: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
}

/** For what takes effect at once; in a form that is saved, use `Checkbox`. */
export const Switch = ({ label, help, isSelected, onChange, isDisabled = false }: SwitchProps) => (
  <AriaSwitch isSelected={isSelected} onChange={onChange} isDisabled={isDisabled} className={cx(styles.row)}>
    <span className={styles.track} aria-hidden="true">
      <span className={styles.knob} />
    </span>
    <span>
      {label}
      {help !== undefined && <span className={styles.help}>{help}</span>}
    </span>
  </AriaSwitch>
)

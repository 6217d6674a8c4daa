import { Minus, Plus } from 'lucide-react'
import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import { ariaField, FieldLabel, FieldNotes, type FieldProps } from './field.tsx'
import styles from './field.module.css'
import own from './number-field.module.css'

export interface NumberFieldProps extends FieldProps {
  /** Null while it is empty. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly min?: number
  readonly max?: number
  readonly step?: number
  /** Shown behind the number, such as "minutes". */
  readonly unit?: string
}

export const NumberField = ({
  value,
  onChange,
  min = 0,
  max = 1_000_000,
  step = 1,
  unit,
  ...field
}: NumberFieldProps) => (
  <AriaNumberField
    {...ariaField(field)}
    value={value ?? Number.NaN}
    onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    minValue={min}
    maxValue={max}
    step={step}
    formatOptions={{ useGrouping: false }}
    className={cx(styles.field)}
  >
    <FieldLabel {...field} />
    <Group className={cx(styles.box, own.group)}>
      <Input className={cx(styles.bare)} />
      {unit !== undefined && <span className={own.unit}>{unit}</span>}
      <Button slot="decrement" className={cx(own.step)}>
        <Minus aria-hidden="true" />
      </Button>
      <Button slot="increment" className={cx(own.step)}>
        <Plus aria-hidden="true" />
      </Button>
    </Group>
    <FieldNotes {...field} />
  </AriaNumberField>
)

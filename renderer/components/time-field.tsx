import { parseTime, type Time } from '@internationalized/date'
import { DateInput, DateSegment, TimeField as AriaTimeField } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import { ariaField, FieldLabel, FieldNotes, type FieldProps } from './field.tsx'
import styles from './field.module.css'
import own from './date-picker.module.css'

export interface TimeFieldProps extends FieldProps {
  /** `HH:MM`, 24 hours, or null while it is not whole. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

const read = (value: string | null): Time | null => (value === null || value === '' ? null : parseTime(value))

export const TimeField = ({ value, onChange, ...field }: TimeFieldProps) => (
  <AriaTimeField
    {...ariaField(field)}
    value={read(value)}
    onChange={(next) => onChange(next === null ? null : next.toString().slice(0, 5))}
    hourCycle={24}
    shouldForceLeadingZeros
    className={cx(styles.field)}
  >
    <FieldLabel {...field} />
    <DateInput className={cx(styles.box, own.time)}>
      {(segment) => <DateSegment segment={segment} className={cx(own.segment)} />}
    </DateInput>
    <FieldNotes {...field} />
  </AriaTimeField>
)

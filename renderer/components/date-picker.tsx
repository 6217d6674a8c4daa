import { type CalendarDate, parseDate } from '@internationalized/date'
import { formatDay } from '@shared/words/dates.ts'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker as AriaDatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import { ariaField, FieldLabel, FieldNotes, type FieldProps } from './field.tsx'
import styles from './field.module.css'
import own from './date-picker.module.css'
import popover from './popover.module.css'

export interface DatePickerProps extends FieldProps {
  /** `YYYY-MM-DD`, or null while it is not whole. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly min?: string
  readonly max?: string
}

const read = (value: string | null): CalendarDate | null =>
  value === null || value === '' ? null : parseDate(value)

/** A date typed (day, month, year) or picked. The weekday is written out below, because that is how dates are checked. */
export const DatePicker = ({ value, onChange, min, max, ...field }: DatePickerProps) => {
  const written = value === null || value === '' ? undefined : formatDay(value)
  return (
    <AriaDatePicker
      {...ariaField(field)}
      {...(min === undefined ? {} : { minValue: parseDate(min) })}
      {...(max === undefined ? {} : { maxValue: parseDate(max) })}
      value={read(value)}
      onChange={(next) => onChange(next === null ? null : next.toString())}
      shouldForceLeadingZeros
      className={cx(styles.field)}
    >
      <FieldLabel {...field} />
      <Group className={cx(styles.box, own.group)}>
        <DateInput className={cx(own.input)}>
          {(segment) => <DateSegment segment={segment} className={cx(own.segment)} />}
        </DateInput>
        <Button className={cx(styles.open)}>
          <CalendarDays aria-hidden="true" />
        </Button>
      </Group>
      <FieldNotes {...field} help={field.help ?? written} />
      <Popover className={cx(popover.popover)} offset={4}>
        <Dialog className={cx(own.dialog)}>
          <Calendar firstDayOfWeek="mon">
            <header className={own.head}>
              <Button slot="previous" className={cx(own.turn)}>
                <ChevronLeft aria-hidden="true" />
              </Button>
              <Heading className={cx(own.month)} />
              <Button slot="next" className={cx(own.turn)}>
                <ChevronRight aria-hidden="true" />
              </Button>
            </header>
            <CalendarGrid weekdayStyle="short" className={cx(own.grid)}>
              {(date) => <CalendarCell date={date} className={cx(own.cell)} />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </AriaDatePicker>
  )
}

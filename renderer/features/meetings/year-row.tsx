import type { Holiday } from '@shared/entities/holiday.ts'
import { holidayOn } from '@shared/rules/calendar.ts'
import { formatDay, formatDayBrief } from '@shared/words/dates.ts'
import { X } from 'lucide-react'
import { DatePicker } from '../../components/date-picker.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { TextField } from '../../components/text-field.tsx'
import { TimeField } from '../../components/time-field.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import type { YearRow as Row } from './year-plan.ts'
import styles from './year.module.css'

interface YearRowProps {
  readonly row: Row
  readonly isTaken: boolean
  readonly holidays: readonly Holiday[]
  readonly onChange: (changes: Partial<Row>) => void
  readonly onRemove: () => void
}

/** What to know about the day before it is saved. */
const warnings = ({ on, note }: Row, isTaken: boolean, holidays: readonly Holiday[]): readonly string[] => {
  const holiday = on === null ? null : holidayOn(on, holidays)
  return [
    note,
    holiday === null ? '' : `${holiday.name} is a bank holiday.`,
    isTaken ? 'The board meets on this day already.' : '',
  ].filter((words) => words !== '')
}

const SendBy = ({ on }: { readonly on: string }) => {
  const { body } = useCurrentBody()
  const { data } = useAsk('meetings.previewDeadline', {
    bodyId: body.id,
    meetsOn: on,
    urgentNoticeDays: null,
  })
  if (data === undefined || data.sendBy === null) return null
  const isPast = data.daysLeft !== null && data.daysLeft < 0
  return (
    <span className={isPast ? styles.late : undefined}>
      Agenda out by {formatDayBrief(data.sendBy)}
      {isPast && ': already past'}
    </span>
  )
}

export const YearRow = ({ row, isTaken, holidays, onChange, onRemove }: YearRowProps) => {
  const day = row.on === null ? 'this row' : formatDay(row.on)
  return (
    <li className={styles.item}>
      <div className={styles.day}>
        <DatePicker label="Date" isLabelHidden value={row.on} onChange={(on) => onChange({ on, note: '' })} />
      </div>
      <div className={styles.time}>
        <TimeField
          label="Starts at"
          isLabelHidden
          value={row.startsAt}
          onChange={(startsAt) => onChange({ startsAt })}
        />
      </div>
      <div className={styles.title}>
        <TextField label="Title" isLabelHidden value={row.title} onChange={(title) => onChange({ title })} />
      </div>
      <div className={styles.notes}>
        {row.on !== null && <SendBy on={row.on} />}
        {warnings(row, isTaken, holidays).map((words) => (
          <span key={words} className={styles.warning}>
            {words}
          </span>
        ))}
      </div>
      <div className={styles.out}>
        <IconButton label={`Leave out ${day}`} icon={<X />} onPress={onRemove} />
      </div>
    </li>
  )
}

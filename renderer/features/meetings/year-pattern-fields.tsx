import type { MeetingPattern } from '@shared/rules/year-plan.ts'
import { ComboBox } from '../../components/combo-box.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { RadioCards } from '../../components/radio-cards.tsx'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { TimeField } from '../../components/time-field.tsx'
import { type YearChoice, type YearPattern, weekdayOptions, weekOptions } from './year-plan.ts'
import styles from './year.module.css'

interface PatternFieldsProps {
  readonly pattern: YearPattern
  readonly choices: readonly YearChoice[]
  readonly places: readonly string[]
  readonly onChange: (changes: Partial<YearPattern>) => void
}

const kinds = [
  { id: 'spread', label: 'So many times a year', detail: 'spread evenly over the year, or over its terms' },
  { id: 'monthly', label: 'Every month', detail: 'such as the second Tuesday' },
] as const

const DaysFields = ({
  days,
  onChange,
}: {
  readonly days: MeetingPattern
  readonly onChange: (days: MeetingPattern) => void
}) => (
  <>
    {days.kind === 'spread' ? (
      <NumberField
        label="Meetings a year"
        min={1}
        max={24}
        value={days.times}
        onChange={(times) => onChange({ ...days, times: times ?? 1 })}
      />
    ) : (
      <Select
        label="Which one"
        value={weekOptions[days.week - 1]?.id ?? '1'}
        onChange={(week) => onChange({ ...days, week: Number(week) })}
        options={weekOptions}
      />
    )}
    <Select
      label="Day of the week"
      value={weekdayOptions[days.weekday - 1]?.id ?? '1'}
      onChange={(weekday) => onChange({ ...days, weekday: Number(weekday) })}
      options={weekdayOptions}
    />
  </>
)

/** From what pattern the days are proposed, and what the meetings have in common. */
export const PatternFields = ({ pattern, choices, places, onChange }: PatternFieldsProps) => {
  const { days } = pattern
  const turnTo = (kind: MeetingPattern['kind']) =>
    onChange({
      days:
        kind === 'spread'
          ? { kind, times: 6, weekday: days.weekday }
          : { kind, week: 2, weekday: days.weekday },
    })
  return (
    <section className={styles.pattern} aria-label="Pattern">
      <RadioCards label="The board meets" value={days.kind} onChange={turnTo} options={kinds} />
      <div className={styles.row}>
        <DaysFields days={days} onChange={(next) => onChange({ days: next })} />
        <Select
          label="Year"
          value={pattern.year.label}
          onChange={(label) => {
            const year = choices.find((choice) => choice.label === label)
            if (year !== undefined) onChange({ year })
          }}
          options={choices.map(({ label }) => ({ id: label, label }))}
        />
      </div>
      <div className={styles.row}>
        <TextField label="Title" value={pattern.title} onChange={(title) => onChange({ title })} />
        <ComboBox
          label="Place"
          isOptional
          value={pattern.place}
          onChange={(place) => onChange({ place })}
          options={places.map((place) => ({ id: place, label: place }))}
        />
      </div>
      <div className={styles.row}>
        <TimeField
          label="Starts at"
          value={pattern.startsAt}
          onChange={(startsAt) => onChange({ startsAt })}
        />
        <NumberField
          label="Length"
          unit="minutes"
          min={5}
          max={1440}
          step={5}
          value={pattern.minutes}
          onChange={(minutes) => onChange({ minutes })}
        />
      </div>
    </section>
  )
}

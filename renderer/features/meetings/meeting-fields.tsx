import { formatTime } from '@shared/words/dates.ts'
import { ComboBox } from '../../components/combo-box.tsx'
import { DatePicker } from '../../components/date-picker.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { RadioCards } from '../../components/radio-cards.tsx'
import { TextField } from '../../components/text-field.tsx'
import { TimeField } from '../../components/time-field.tsx'
import { type DraftErrors, kindTitles, type MeetingDraft } from './meeting-draft.ts'
import styles from './meetings.module.css'
import { endOf } from './meeting-words.ts'

export interface DraftProps {
  readonly draft: MeetingDraft
  readonly errors: DraftErrors
  readonly onChange: (changes: Partial<MeetingDraft>) => void
}

const kinds = [
  { id: 'ordinary', label: kindTitles.ordinary },
  { id: 'annual', label: kindTitles.annual },
  { id: 'extraordinary', label: kindTitles.extraordinary, detail: 'called for one matter' },
] as const

const When = ({ draft, errors, onChange }: DraftProps) => (
  <div className={styles.row}>
    <DatePicker
      label="Date"
      value={draft.meetsOn}
      error={errors.meetsOn}
      onChange={(meetsOn) => onChange({ meetsOn })}
    />
    <TimeField
      label="Starts at"
      value={draft.startsAt}
      error={errors.startsAt}
      help={draft.startsAt === null ? '24-hour clock' : formatTime(draft.startsAt)}
      onChange={(startsAt) => onChange({ startsAt })}
    />
    <NumberField
      label="Length"
      unit="minutes"
      min={5}
      max={1440}
      step={5}
      value={draft.minutes}
      error={errors.minutes}
      help={
        draft.startsAt === null || draft.minutes === null
          ? ''
          : `Until ${formatTime(endOf(draft.startsAt, draft.minutes))}`
      }
      onChange={(minutes) => onChange({ minutes })}
    />
  </div>
)

/** When, what and where. */
export const MeetingFields = ({ places, ...props }: DraftProps & { readonly places: readonly string[] }) => {
  const { draft, errors, onChange } = props
  return (
    <>
      <When {...props} />
      <TextField
        label="Title"
        help="As it stands on the agenda and the pack."
        value={draft.title}
        error={errors.title}
        onChange={(title) => onChange({ title })}
      />
      <RadioCards
        label="Kind of meeting"
        layout="row"
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
        options={kinds}
      />
      <ComboBox
        label="Place"
        isOptional
        value={draft.place}
        error={errors.place}
        onChange={(place) => onChange({ place })}
        options={places.map((place) => ({ id: place, label: place }))}
      />
      <TextField
        label="Joining from elsewhere"
        isOptional
        help="A link or a telephone number, printed on the agenda."
        value={draft.joining}
        error={errors.joining}
        onChange={(joining) => onChange({ joining })}
      />
    </>
  )
}

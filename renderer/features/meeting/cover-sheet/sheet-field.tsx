import type {
  CoverSheet,
  CoverSheetField,
  PurposeVerb,
  Recommendation,
} from '@shared/entities/cover-sheet.ts'
import { mostRecommendations } from '@shared/entities/cover-sheet.ts'
import { Plus, X } from 'lucide-react'
import { Button } from '../../../components/button.tsx'
import { IconButton } from '../../../components/icon-button.tsx'
import { Select } from '../../../components/select.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { TextField } from '../../../components/text-field.tsx'
import styles from './cover-sheet.module.css'
import { withRecommendation } from './sheet-draft.ts'

interface SheetFieldProps {
  readonly field: CoverSheetField
  readonly sheet: CoverSheet
  readonly verbs: readonly PurposeVerb[]
  readonly onChange: (sheet: CoverSheet) => void
}

/** One field of a cover sheet, as its kind asks. */
export const SheetField = (props: SheetFieldProps) => {
  const { field, sheet, onChange } = props
  const { id, label, hint } = field
  const value = sheet.words[id] ?? ''
  const put = (text: string) => onChange({ ...sheet, words: { ...sheet.words, [id]: text } })
  switch (field.kind) {
    case 'recommendations':
      return <Recommendations {...props} />
    case 'choice':
      return (
        <Select
          label={label}
          help={hint}
          value={value === '' ? null : value}
          onChange={put}
          options={field.choices.map((choice) => ({ id: choice, label: choice }))}
        />
      )
    case 'text':
    case 'list':
      return <TextArea label={label} help={hint} rows={2} value={value} onChange={put} />
  }
}

const Recommendations = ({ field, sheet, verbs, onChange }: SheetFieldProps) => {
  const { recommendations } = sheet
  const [usual] = verbs
  const add = () =>
    onChange({ ...sheet, recommendations: [...recommendations, { verb: usual?.id ?? '', text: '' }] })
  const set = (at: number, changed: Recommendation | null) => onChange(withRecommendation(sheet, at, changed))
  return (
    <fieldset className={styles.recommendations}>
      <legend>{field.label}</legend>
      <p className={styles.hint}>{field.hint}</p>
      {recommendations.map((recommendation, at) => (
        // What they say can be the same; their place cannot.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={styles.recommendation}>
          <Select
            label={`Verb ${at + 1}`}
            value={recommendation.verb}
            onChange={(verb) => set(at, { ...recommendation, verb })}
            options={verbs.map(({ id, label, hint }) => ({ id, label, detail: hint }))}
          />
          <TextField
            label={`What of ${at + 1}`}
            value={recommendation.text}
            onChange={(text) => set(at, { ...recommendation, text })}
            maxLength={1000}
          />
          <IconButton label={`Remove recommendation ${at + 1}`} icon={<X />} onPress={() => set(at, null)} />
        </div>
      ))}
      {recommendations.length < mostRecommendations && (
        <div>
          <Button icon={<Plus />} onPress={add}>
            Add a recommendation
          </Button>
        </div>
      )}
    </fieldset>
  )
}

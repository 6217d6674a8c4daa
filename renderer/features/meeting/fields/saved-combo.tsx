import { ComboBox } from '../../../components/combo-box.tsx'
import type { Option } from '../../../components/option-list.tsx'
import { type Save, useDraft } from './use-draft.ts'

interface SavedComboProps {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onSave: Save<string>
  readonly help?: string
}

/** One line with suggestions, saved when it is left or one is chosen. */
export const SavedCombo = ({ value, onSave, ...field }: SavedComboProps) => {
  const draft = useDraft(value, onSave)
  return (
    <ComboBox
      {...field}
      value={draft.text}
      onChange={(text) => {
        if (text !== draft.text) draft.type(text)
      }}
      onBlur={() => draft.commit()}
      error={draft.error}
    />
  )
}

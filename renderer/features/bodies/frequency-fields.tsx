import { type FrequencyValue, frequencyValue } from '@shared/entities/rule.ts'
import { FieldRow } from '../../components/form.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { Select } from '../../components/select.tsx'

interface FrequencyFieldsProps {
  readonly value: FrequencyValue
  readonly onChange: (value: FrequencyValue) => void
}

export const FrequencyFields = ({ value, onChange }: FrequencyFieldsProps) => (
  <FieldRow>
    <NumberField
      label="Meetings, at least"
      min={1}
      max={60}
      value={value.times}
      onChange={(times) => times !== null && onChange({ ...value, times })}
    />
    <Select
      label="In each"
      value={value.per}
      onChange={(per) => onChange({ ...value, per })}
      options={frequencyValue.shape.per.options.map((id) => ({ id, label: id }))}
    />
  </FieldRow>
)

import { majorities } from '@shared/entities/motion.ts'
import type { CastingValue, MajorityValue } from '@shared/entities/rule.ts'
import { majorityWords } from '@shared/rules/vote-outcome.ts'
import { RadioCards } from '../../components/radio-cards.tsx'
import { Select } from '../../components/select.tsx'

interface MajorityFieldsProps {
  readonly value: MajorityValue
  readonly onChange: (value: MajorityValue) => void
}

export const MajorityFields = ({ value, onChange }: MajorityFieldsProps) => (
  <Select
    label="A motion is carried by"
    value={value.majority}
    onChange={(majority) => onChange({ ...value, majority })}
    options={majorities.map((id) => ({ id, label: majorityWords[id] }))}
  />
)

interface CastingFieldsProps {
  readonly value: CastingValue
  readonly onChange: (value: CastingValue) => void
}

export const CastingFields = ({ value, onChange }: CastingFieldsProps) => (
  <RadioCards
    label="Where votes are equal"
    value={value.who}
    onChange={(who) => onChange({ who })}
    options={[
      {
        id: 'presiding',
        label: 'Whoever presides decides',
        detail: 'By a second or casting vote.',
      },
      { id: 'none', label: 'Nobody has a casting vote', detail: 'The motion is lost.' },
    ]}
  />
)

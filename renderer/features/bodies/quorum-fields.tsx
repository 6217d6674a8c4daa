import type { QuorumValue } from '@shared/entities/rule.ts'
import { shareName } from '@shared/rules/quorum.ts'
import { FieldRow } from '../../components/form.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { RadioCards } from '../../components/radio-cards.tsx'
import { Select } from '../../components/select.tsx'

interface QuorumFieldsProps {
  readonly value: QuorumValue
  readonly onChange: (value: QuorumValue) => void
}

type Share = Extract<QuorumValue, { formula: 'share' }>

const usualShare: Share = { formula: 'share', numerator: 1, denominator: 2, of: 'in-post', atLeast: 1 }
const usualShares = ['1/4', '1/3', '2/5', '1/2', '3/5', '2/3', '3/4']

/** A share of the members, or a number of them. */
export const QuorumFields = ({ value, onChange }: QuorumFieldsProps) => (
  <>
    <RadioCards
      label="Counted as"
      layout="row"
      value={value.formula}
      onChange={(formula) => onChange(formula === 'share' ? usualShare : { formula, members: 3 })}
      options={[
        { id: 'share', label: 'A share of the members' },
        { id: 'fixed', label: 'A number of members' },
      ]}
    />
    {value.formula === 'share' ? (
      <ShareFields value={value} onChange={onChange} />
    ) : (
      <NumberField
        label="Members"
        min={1}
        max={500}
        value={value.members}
        onChange={(members) => members !== null && onChange({ ...value, members })}
      />
    )}
  </>
)

interface ShareFieldsProps {
  readonly value: Share
  readonly onChange: (value: Share) => void
}

const ShareFields = ({ value, onChange }: ShareFieldsProps) => {
  const written = `${value.numerator}/${value.denominator}`
  const setShare = (share: string) => {
    const [numerator = 1, denominator = 2] = share.split('/').map(Number)
    onChange({ ...value, numerator, denominator })
  }
  return (
    <FieldRow>
      <Select
        label="Share"
        value={written}
        onChange={setShare}
        options={[...new Set([...usualShares, written])].map((id) => {
          const [numerator = 1, denominator = 2] = id.split('/').map(Number)
          return { id, label: shareName({ numerator, denominator }) }
        })}
      />
      <Select
        label="Of"
        value={value.of}
        onChange={(of) => onChange({ ...value, of })}
        options={[
          { id: 'in-post', label: 'Members in post' },
          { id: 'whole-membership', label: 'All seats, vacant ones too' },
        ]}
      />
      <NumberField
        label="Never fewer than"
        min={1}
        max={500}
        value={value.atLeast}
        onChange={(atLeast) => atLeast !== null && onChange({ ...value, atLeast })}
      />
    </FieldRow>
  )
}

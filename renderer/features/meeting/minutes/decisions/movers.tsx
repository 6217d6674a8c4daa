import type { ItemDecisions } from '@shared/contract/motions.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { Select } from '../../../../components/select.tsx'
import styles from './decisions.module.css'

export interface Movers {
  readonly moverId: PersonId | null
  readonly seconderId: PersonId | null
}

interface MoversFieldsProps {
  readonly value: Movers
  readonly onChange: (value: Movers) => void
  readonly voters: ItemDecisions['now']['voters']
}

const nobody = 'nobody'

/** Who moved and who seconded: only those who may vote at this moment are offered. */
export const MoversFields = ({ value, onChange, voters }: MoversFieldsProps) => (
  <div className={styles.pair}>
    <PersonField
      label="Moved by"
      voters={voters}
      value={value.moverId}
      onChange={(moverId) => onChange({ ...value, moverId })}
    />
    <PersonField
      label="Seconded by"
      voters={voters.filter(({ personId }) => personId !== value.moverId)}
      value={value.seconderId}
      onChange={(seconderId) => onChange({ ...value, seconderId })}
    />
  </div>
)

interface PersonFieldProps {
  readonly label: string
  readonly voters: ItemDecisions['now']['voters']
  readonly value: PersonId | null
  readonly onChange: (id: PersonId | null) => void
}

const PersonField = ({ label, voters, value, onChange }: PersonFieldProps) => (
  <Select
    label={label}
    value={value ?? nobody}
    onChange={(id) => onChange(voters.find(({ personId }) => personId === id)?.personId ?? null)}
    options={[
      { id: nobody as string, label: 'Nobody named' },
      ...voters.map(({ personId, name }) => ({ id: personId as string, label: name })),
    ]}
  />
)

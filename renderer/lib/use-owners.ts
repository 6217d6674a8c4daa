import type { Output } from '@shared/contract.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { useAsk } from './use-ask.ts'

export interface Owner {
  readonly ownerId: PersonId | null
  readonly ownerRole: string
}

type Choices = Output<'actions.choices'>

/** Who can own an action of a body; empty lists until they have come. */
export const useOwners = (bodyId: BodyId): Pick<Choices, 'people' | 'roles'> =>
  useAsk('actions.choices', { bodyId }).data ?? { people: [], roles: [] }

/** Who is meant by what was written: a person by their whole name, else it is a role or somebody outside. */
export const ownerOf = (written: string, people: Choices['people']): Owner => {
  const name = written.trim()
  const found = people.find((each) => each.name.toLowerCase() === name.toLowerCase())
  return found === undefined
    ? { ownerId: null, ownerRole: name.slice(0, 60) }
    : { ownerId: found.personId, ownerRole: '' }
}

import type { Output } from '@shared/contract.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { useAsk } from './use-ask.ts'

export interface Owner {
  readonly ownerId: PersonId | null
  readonly ownerRole: string
}

export type Owners = Pick<Output<'actions.choices'>, 'people' | 'roles'>

const nobody: Owners = { people: [], roles: [] }

/** Who can own an action of a body; empty lists until they have come. */
export const useOwners = (bodyId: BodyId): Owners => useAsk('actions.choices', { bodyId }).data ?? nobody

const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)

/** A role or a person by the whole name; else the one person whose name has a word that begins with each word written. */
const matching = (written: string, { people, roles }: Owners): string => {
  const name = written.trim().toLowerCase()
  const known = [...roles, ...people.map((each) => each.name)]
  const whole = known.find((each) => each.toLowerCase() === name)
  if (whole !== undefined || name.length < 2) return whole ?? written.trim()
  const begun = people.filter((each) =>
    words(name).every((part) => words(each.name).some((word) => word.startsWith(part))),
  )
  return begun.length === 1 && begun[0] !== undefined ? begun[0].name : written.trim()
}

/** Who is meant by what was written: somebody of the board, by enough of the name; else a role, or somebody outside. */
export const ownerOf = (written: string, owners: Owners): Owner => {
  const name = matching(written, owners)
  const person = owners.people.find((each) => each.name === name)
  return person === undefined
    ? { ownerId: null, ownerRole: name.slice(0, 60) }
    : { ownerId: person.personId, ownerRole: '' }
}

/** What to say below the field: who is meant, where that is more than was written. */
export const ownerMeaning = (written: string, owners: Owners): string => {
  const name = matching(written, owners)
  return name === '' || name === written.trim() ? '' : `That is ${name}.`
}

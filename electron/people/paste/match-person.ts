import type { Person } from '@shared/entities/person.ts'
import { sortNameOf } from '@shared/words/person-name.ts'

/** Whether a line of a list is someone in the file already. `unsure` is for the clerk to settle: never guessed. */
export type Match =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly person: Person; readonly note: string }
  | { readonly kind: 'unsure'; readonly note: string }

const lower = (text: string): string => text.toLowerCase()

/** By e-mail address first, then by exact name; titles and letters after a name do not count. */
export const matchPerson = (
  { name, email }: Pick<Person, 'name' | 'email'>,
  everyone: readonly Person[],
): Match => {
  const sameEmail = email === '' ? [] : everyone.filter((each) => lower(each.email) === lower(email))
  const sortName = lower(sortNameOf(name))
  const sameName = everyone.filter((each) => lower(each.sortName) === sortName)
  const both = sameEmail.find((each) => sameName.includes(each))
  if (both !== undefined) return { kind: 'same', person: both, note: `Known here as ${both.name}` }
  const [byEmail] = sameEmail
  if (byEmail !== undefined) return matchByEmail(name, byEmail)
  return matchByName(email, sameName)
}

/** A shared mailbox is not a person: one of the names must agree. */
const matchByEmail = (name: string, person: Person): Match => {
  const [mine, theirs] = [namesOf(name), namesOf(person.name)]
  if (mine.some((each) => theirs.includes(each)))
    return { kind: 'same', person, note: `Same e-mail as ${person.name}, whose name here stays as it is` }
  return {
    kind: 'unsure',
    note: `${person.name} has this e-mail address here. Leave it out on this line, or correct the name.`,
  }
}

const namesOf = (name: string): readonly string[] =>
  lower(sortNameOf(name))
    .split(/[\s,]+/)
    .filter((each) => each.length > 1)

const matchByName = (email: string, sameName: readonly Person[]): Match => {
  const [person, other] = sameName
  if (person === undefined) return { kind: 'new' }
  if (other !== undefined)
    return {
      kind: 'unsure',
      note: `There are ${sameName.length} people called ${person.name} here. Give the e-mail address of the one who is meant.`,
    }
  if (email !== '' && person.email !== '')
    return {
      kind: 'unsure',
      note: `${person.name} is here with the address ${person.email}. If it is the same person, use one address in both; if not, add this one by hand.`,
    }
  return { kind: 'same', person, note: `Known here as ${person.name}` }
}

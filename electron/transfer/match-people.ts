import type { Person, PersonId } from '@shared/entities/person.ts'
import { sortNameOf } from '@shared/words/person-name.ts'
import type { ReadDb } from '../db/handles.ts'
import { findRow, parseRow } from '../db/table.ts'
import { people } from '../db/tables.ts'
import { listPeople } from '../people/people.repo.ts'
import { matchPerson } from '../people/paste/match-person.ts'
import type { BodyRows } from './gather-body.ts'
import { knownPeople } from './transfers.repo.ts'

/** Who somebody in another file is in this one. `ask`: nobody but the clerk knows. */
export type PersonFound =
  | { readonly kind: 'here' | 'known' | 'email'; readonly person: Person; readonly here: Person }
  | { readonly kind: 'new'; readonly person: Person }
  | { readonly kind: 'ask'; readonly person: Person; readonly candidates: readonly Person[] }

const lower = (text: string): string => text.toLowerCase()

/** By id, by what was answered before, and by e-mail address where a name agrees; a name alone is a question. */
export const matchPeople = (db: ReadDb, { tables }: BodyRows): PersonFound[] => {
  const everyone = listPeople(db)
  const known = knownPeople(db)
  const found = (tables.get('people') ?? [])
    .map((row) => parseRow(people, row))
    .map((person) => matchOne(db, person, everyone, known))
  return found.map((each) => (isContested(each, found) ? asked(each, everyone) : each))
}

const matchOne = (
  db: ReadDb,
  person: Person,
  everyone: readonly Person[],
  known: ReadonlyMap<string, string>,
): PersonFound => {
  const same = findRow(db, people, person.id)
  if (same !== null) return { kind: 'here', person, here: same }
  const before = findRow(db, people, known.get(person.id) ?? '')
  if (before !== null) return { kind: 'known', person, here: before }
  const match = matchPerson(person, everyone)
  if (match.kind === 'new') return { kind: 'new', person }
  const isByEmail = match.kind === 'same' && lower(match.person.email) === lower(person.email)
  if (match.kind === 'same' && isByEmail && person.email !== '')
    return { kind: 'email', person, here: match.person }
  return { kind: 'ask', person, candidates: candidatesFor(person, everyone) }
}

/** Two of theirs cannot both become one of ours without being asked about. */
const isContested = (one: PersonFound, all: readonly PersonFound[]): boolean =>
  one.kind === 'email' && all.some((each) => each !== one && 'here' in each && each.here.id === one.here.id)

const asked = ({ person }: PersonFound, everyone: readonly Person[]): PersonFound => ({
  kind: 'ask',
  person,
  candidates: candidatesFor(person, everyone),
})

const candidatesFor = ({ name, email }: Person, everyone: readonly Person[]): Person[] =>
  everyone.filter(
    (each) =>
      (email !== '' && lower(each.email) === lower(email)) ||
      lower(each.sortName) === lower(sortNameOf(name)),
  )

/** Theirs to ours, for those who are somebody here under another id. */
export type PersonIds = ReadonlyMap<string, PersonId>

/** As far as it is known without asking. */
export const settledIds = (found: readonly PersonFound[]): PersonIds =>
  new Map(
    found.flatMap((each) =>
      each.kind === 'known' || each.kind === 'email' ? [[each.person.id, each.here.id] as const] : [],
    ),
  )

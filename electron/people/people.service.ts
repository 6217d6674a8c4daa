import type { Parsed, Output } from '@shared/contract.ts'
import type { Member } from '@shared/contract/people.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { Membership, MembershipId, Person, PersonId } from '@shared/entities/person.ts'
import { AppError } from '@shared/errors.ts'
import { daysToEnd, isInPost, lastDay, seatCounts } from '@shared/rules/terms.ts'
import { formatDate } from '@shared/words/dates.ts'
import { sortNameOf } from '@shared/words/person-name.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import {
  getMembership,
  getPerson,
  insertMembership,
  insertPerson,
  listMemberships,
  listPeopleOf,
  listSeats,
  replaceSeats,
  updateMembership,
  updatePerson,
} from './people.repo.ts'

/** The chair first, then the vice-chair, then members by name; those without a vote come last. */
const ranks: Record<Membership['role'], number> = {
  chair: 0,
  'vice-chair': 1,
  head: 2,
  member: 2,
  associate: 3,
  observer: 4,
  officer: 5,
  clerk: 6,
}

const standings = ['in-post', 'to-come', 'ended'] as const

/** Whether a term runs, is still to come or is over on `today`. */
export const standingOf = (term: Membership, today: string): Member['standing'] => {
  if (isInPost(term, today)) return 'in-post'
  return term.termFrom > today ? 'to-come' : 'ended'
}

/** The members of a body on a day, with its vacancies. Ended terms only where asked for. */
export const listMembers = (
  db: ReadDb,
  { bodyId, includeEnded }: Parsed<'people.list'>,
  today: string,
): Output<'people.list'> => {
  const people = new Map(listPeopleOf(db, bodyId).map((person) => [person.id, person]))
  const terms = listMemberships(db, bodyId)
  const seats = listSeats(db, bodyId)
  const members = terms
    .map((term) => asMember(term, people.get(term.personId) ?? getPerson(db, term.personId), today))
    .filter(({ standing }) => includeEnded || standing !== 'ended')
    .toSorted(byStandingRankAndName)
  return { today, members, vacancies: vacanciesOf(seats, terms, today), seats }
}

const asMember = (term: Membership, person: Person, today: string): Member => {
  const { id, name, sortName, email, phone, notes } = person
  const standing = standingOf(term, today)
  return {
    ...term,
    person: { id, name, sortName, email, phone, notes },
    standing,
    daysLeft: daysToEnd(term, today),
  }
}

const byStandingRankAndName = (a: Member, b: Member): number =>
  standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
  ranks[a.role] - ranks[b.role] ||
  a.person.sortName.localeCompare(b.person.sortName, 'en-GB')

const vacanciesOf = (
  seats: ReturnType<typeof listSeats>,
  terms: readonly Membership[],
  today: string,
): Output<'people.list'>['vacancies'] =>
  seatCounts(seats, terms, today).map(({ category, places, filled, vacant }) => ({
    category,
    places,
    inPost: filled,
    vacant,
  }))

/** Gives a person, new or known, a place on a body. */
export const appoint = (db: WriteDb, input: Parsed<'people.appoint'>): MembershipId => {
  const { bodyId, membership } = input
  checkTerm(membership)
  const personId = input.personId ?? addPerson(db, input.person)
  const { name } = getPerson(db, personId)
  checkOverlap(db, { ...membership, bodyId, personId, endedOn: null }, null)
  const membershipId = insertMembership(db, { ...membership, bodyId, personId })
  db.recorder.describe({ label: `Appoint ${name}`, scope: null })
  return membershipId
}

/** Makes a person with the name to sort by worked out. Throws `invalid_input` without one. */
const addPerson = (db: WriteDb, draft: Parsed<'people.appoint'>['person']): PersonId => {
  if (draft === null) throw new AppError('invalid_input', 'Choose a person, or enter a new one.')
  return insertPerson(db, { ...draft, sortName: sortNameOf(draft.name) })
}

/** Corrects what is known of a person; the name to sort by follows the name. */
export const changePerson = (db: WriteDb, { personId, changes }: Parsed<'people.updatePerson'>): void => {
  const { name } = getPerson(db, personId)
  const sortName = changes.name === undefined ? {} : { sortName: sortNameOf(changes.name) }
  updatePerson(db, personId, { ...defined(changes), ...sortName })
  db.recorder.describe({ label: `Change the details of ${changes.name ?? name}`, scope: null })
}

/** Corrects a membership: role, category, dates of the term. */
export const changeMembership = (
  db: WriteDb,
  { membershipId, changes }: Parsed<'people.updateMembership'>,
): void => {
  const now = getMembership(db, membershipId)
  const next = { ...now, ...defined(changes) }
  checkTerm(next)
  checkOverlap(db, next, membershipId)
  updateMembership(db, membershipId, defined(changes))
  const { name } = getPerson(db, now.personId)
  db.recorder.describe({ label: `Change the membership of ${name}`, scope: null })
}

/** Ends a term early. `endedOn` is the last day in post. */
export const endMembership = (
  db: WriteDb,
  { membershipId, endedOn, reason }: Parsed<'people.endMembership'>,
): void => {
  const term = getMembership(db, membershipId)
  const { name } = getPerson(db, term.personId)
  if (endedOn < term.termFrom)
    throw new AppError(
      'invalid_input',
      `The term of ${name} began on ${formatDate(term.termFrom)}, so it cannot end before that. Nothing was changed.`,
      { fields: [{ field: 'endedOn', message: `Not before ${formatDate(term.termFrom)}.` }] },
    )
  updateMembership(db, membershipId, { endedOn, endedReason: reason })
  db.recorder.describe({ label: `End the term of ${name}`, scope: null })
}

/** Says how many places each category has. Throws `invalid_input` when one is named twice. */
export const setSeats = (db: WriteDb, { bodyId, seats }: Parsed<'people.setSeats'>): void => {
  const names = seats.map(({ category }) => category.toLowerCase())
  const twice = seats.find(({ category }, index) => names.indexOf(category.toLowerCase()) < index)
  if (twice !== undefined)
    throw new AppError(
      'invalid_input',
      `“${twice.category}” is there twice. Each category can be named once.`,
    )
  replaceSeats(db, bodyId, seats)
  db.recorder.describe({ label: 'Change the places on the board', scope: null })
}

/** Throws `invalid_input` where a term ends before it starts. */
const checkTerm = ({ termFrom, termTo }: Pick<Membership, 'termFrom' | 'termTo'>): void => {
  if (termTo === null || termFrom <= termTo) return
  const message = `The term cannot end before it starts on ${formatDate(termFrom)}.`
  throw new AppError('invalid_input', `${message} Nothing was changed.`, {
    fields: [{ field: 'termTo', message }],
  })
}

type Term = Pick<Membership, 'bodyId' | 'personId' | 'termFrom' | 'termTo' | 'endedOn' | 'hasVote' | 'role'>

const overlaps = (a: Term, b: Term): boolean => {
  const [lastOfA, lastOfB] = [lastDay(a), lastDay(b)]
  return (lastOfB === null || a.termFrom <= lastOfB) && (lastOfA === null || b.termFrom <= lastOfA)
}

/** One person has one vote: throws `conflict` where two terms with a vote, or twice the same role, would run at once. */
const checkOverlap = (db: ReadDb, term: Term, ownId: MembershipId | null): void => {
  const other = termsOf(db, term.bodyId, term.personId).find(
    (each) =>
      each.id !== ownId &&
      overlaps(each, term) &&
      ((each.hasVote && term.hasVote) || each.role === term.role),
  )
  if (other === undefined) return
  const until = lastDay(other)
  const { name } = getPerson(db, term.personId)
  throw new AppError(
    'conflict',
    `${name} already has a place here from ${formatDate(other.termFrom)}${until === null ? '' : ` to ${formatDate(until)}`}. ` +
      'Nothing was changed. Change or end that membership, or let this one start after it.',
    { membershipId: other.id },
  )
}

/** Every term that a person has or had on a body. */
export const termsOf = (db: ReadDb, bodyId: BodyId, personId: PersonId): readonly Membership[] =>
  listMemberships(db, bodyId).filter((each) => each.personId === personId)

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Without the fields that were left out: a form sends what changed. */
const defined = <T extends object>(changes: T): Defined<T> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Defined<T>

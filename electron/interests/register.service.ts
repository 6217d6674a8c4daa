import type { Output } from '@shared/contract.ts'
import type { ListedInterest, Registered } from '@shared/contract/interests.ts'
import type { Member } from '@shared/contract/people.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { Interest, InterestReturn } from '@shared/entities/interest.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { interestYear, isAskedToDeclare, isInterestOn, returnStanding } from '@shared/rules/interest-year.ts'
import type { MeetingYear } from '@shared/rules/meeting-year.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { listMembers } from '../people/people.service.ts'
import { listInterestsOfBody, listOtherBoards, listReturnsOfBody } from './interests.repo.ts'

/** Everyone in post, with what they declared and whether they confirmed it for this year. */
export const readRegister = (db: ReadDb, bodyId: BodyId, today: string): Output<'interests.register'> => {
  const year = interestYear(getBody(db, bodyId).kind, today)
  const { members } = listMembers(db, { bodyId, includeEnded: false }, today)
  const interests = listInterestsOfBody(db, bodyId)
  const returns = listReturnsOfBody(db, bodyId)
  const known = {
    interests: Map.groupBy(interests, ({ personId }) => personId),
    returns: Map.groupBy(returns, ({ personId }) => personId),
    boards: Map.groupBy(listOtherBoards(db, bodyId, today), ({ personId }) => personId),
  }
  const inPost = Map.groupBy(
    members.filter(({ standing }) => standing === 'in-post'),
    ({ personId }) => personId,
  )
  const people = [...inPost.values()].map((terms) => register(terms, known, { year, today }))
  const isKept = interests.length + returns.length > 0
  return { today, year: { ...year, label: yearLabel(year) }, isKept, people }
}

interface Known {
  readonly interests: ReadonlyMap<PersonId, readonly Interest[]>
  readonly returns: ReadonlyMap<PersonId, readonly InterestReturn[]>
  readonly boards: ReadonlyMap<PersonId, readonly { readonly name: string }[]>
}

/** One person, whatever number of places they fill; the first of their terms says what they are called. */
const register = (
  terms: readonly Member[],
  known: Known,
  { year, today }: { readonly year: MeetingYear; readonly today: string },
): Registered => {
  const [first] = terms as readonly [Member]
  const { personId, person, role } = first
  const inPostFrom = terms.map(({ termFrom }) => termFrom).toSorted()[0] ?? first.termFrom
  const isAsked = terms.some((term) => isAskedToDeclare(term.role))
  const returns = known.returns.get(personId) ?? []
  const standing = returnStanding(returns, { year, today, inPostFrom })
  return {
    personId,
    name: person.name,
    role,
    otherBoards: (known.boards.get(personId) ?? []).map(({ name }) => name),
    interests: listed(known.interests.get(personId) ?? [], today),
    standing: isAsked || standing.return !== null ? standing.kind : 'not-asked',
    dueOn: standing.dueOn,
    daysLeft: standing.daysLeft,
    return: standing.return,
  }
}

const listed = (all: readonly Interest[], today: string): ListedInterest[] =>
  all
    .map((interest) => ({ ...interest, isCurrent: isInterestOn(interest, today) }))
    .toSorted((a, b) => Number(b.isCurrent) - Number(a.isCurrent))

/** "2026/27", or "2026" where the year is the calendar's. */
const yearLabel = ({ startsOn, endsOn }: MeetingYear): string =>
  startsOn.slice(0, 4) === endsOn.slice(0, 4)
    ? startsOn.slice(0, 4)
    : `${startsOn.slice(0, 4)}/${endsOn.slice(2, 4)}`

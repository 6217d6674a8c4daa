import type { ConfidentialityRight } from '@shared/entities/confidentiality.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import type { Membership } from '@shared/entities/person.ts'
import { isInPost } from '@shared/rules/terms.ts'
import type { ReadDb } from '../db/handles.ts'
import { getRow } from '../db/table.ts'
import { people } from '../db/tables.ts'
import { membersAsReaders } from '../inspections/embargo/embargoes.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { listMemberships } from '../people/people.repo.ts'
import { confidentialityFor } from '../resources/load-resources.ts'
import type { Reader } from './audience.ts'
import type { PackRequest } from './gather.ts'

/** A place on the board, as far as rights go. */
type Place = Pick<Membership, 'role' | 'category'>

/**
 * Who reads it, with what they may see by the scheme of the body. Someone who is not in post on the day of the meeting
 * sees what the public sees.
 *
 * @throws AppError `not_found` when there is no such person
 */
export function readerOf(
  db: ReadDb,
  { document, audience }: Pick<PackRequest, 'document' | 'audience'>,
  meeting: Meeting,
): Reader {
  const nobody = { personId: null, name: '' }
  const allOf = (role: string): Reader['copyFor'] => ({
    kind: 'people',
    ids: placesOn(db, meeting, (place) => place.role === role).map(({ personId }) => personId),
  })
  if (document === 'chair-copy')
    return { kind: 'chair', maySee: () => true, copyFor: allOf('chair'), ...nobody }
  if (audience.kind === 'members') {
    const copyFor = membersAsReaders(db, meeting.bodyId, meeting.meetsOn)
    return { kind: 'members', maySee: () => true, copyFor, ...nobody }
  }
  if (audience.kind === 'public')
    return { kind: 'public', maySee: () => false, copyFor: { kind: 'anybody' }, ...nobody }
  const { rights } = confidentialityFor(getBody(db, meeting.bodyId).kind)
  if (audience.kind === 'role') {
    const each = placesOn(db, meeting, ({ role }) => role === audience.role)
    const maySee = reachOfAll(audience.role, each, rights)
    return { kind: 'role', maySee, copyFor: allOf(audience.role), ...nobody }
  }
  const { name } = getRow(db, people, audience.personId)
  const places = placesOn(db, meeting, ({ personId }) => personId === audience.personId)
  const maySee = reach(places, rights)
  const copyFor = { kind: 'people', ids: [audience.personId] } as const
  return { kind: 'person', personId: audience.personId, name, maySee, copyFor }
}

function placesOn(
  db: ReadDb,
  { bodyId, meetsOn }: Meeting,
  isWanted: (place: Membership) => boolean,
): Membership[] {
  return listMemberships(db, bodyId).filter((place) => isWanted(place) && isInPost(place, meetsOn))
}

/** One copy goes to all of a role, so it holds what each of them may see: a student member narrows it for the rest. */
function reachOfAll(
  role: Membership['role'],
  each: readonly Place[],
  rights: readonly ConfidentialityRight[],
): Reader['maySee'] {
  const reaches = (each.length > 0 ? each : [{ role, category: '' }]).map((place) => reach([place], rights))
  return (reasonCode) => reaches.every((maySee) => maySee(reasonCode))
}

/** What people with these places see: each right that one of them has adds to it; without any, nothing. */
function reach(places: readonly Place[], rights: readonly ConfidentialityRight[]): Reader['maySee'] {
  const had = rights.filter(({ roles, exceptCategories }) =>
    places.some(({ role, category }) => roles.includes(role) && !exceptCategories.includes(category)),
  )
  return (reasonCode) =>
    had.some(({ reasons }) => reasons === null || (reasonCode !== null && reasons.includes(reasonCode)))
}

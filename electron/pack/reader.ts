import type { Meeting } from '@shared/entities/meeting.ts'
import type { Membership, PersonId } from '@shared/entities/person.ts'
import { isInPost } from '@shared/rules/terms.ts'
import type { ReadDb } from '../db/handles.ts'
import { getRow } from '../db/table.ts'
import { people } from '../db/tables.ts'
import { listMemberships } from '../people/people.repo.ts'
import type { Reader } from './audience.ts'
import type { PackRequest } from './gather.ts'

/** Roles that take part in the board's confidential business. */
const INSIDE: ReadonlySet<Membership['role']> = new Set(['chair', 'vice-chair', 'member', 'head', 'clerk'])

/**
 * Who reads it, with what they may see. Someone who is not in post on the day of the meeting sees what the public sees.
 *
 * @throws AppError `not_found` when there is no such person
 */
export function readerOf(
  db: ReadDb,
  { document, audience }: Pick<PackRequest, 'document' | 'audience'>,
  meeting: Meeting,
): Reader {
  const nobody = { personId: null, name: '' }
  if (document === 'chair-copy') return { kind: 'chair', maySeeClosed: true, ...nobody }
  if (audience.kind === 'person') return onePerson(db, audience.personId, meeting)
  const maySeeClosed = audience.kind === 'role' ? INSIDE.has(audience.role) : audience.kind === 'members'
  return { kind: audience.kind, maySeeClosed, ...nobody }
}

function onePerson(db: ReadDb, personId: PersonId, { bodyId, meetsOn }: Meeting): Reader {
  const { name } = getRow(db, people, personId)
  const places = listMemberships(db, bodyId).filter(
    (place) => place.personId === personId && isInPost(place, meetsOn),
  )
  return { kind: 'person', personId, name, maySeeClosed: places.some(({ role }) => INSIDE.has(role)) }
}

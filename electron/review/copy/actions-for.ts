import type { Action } from '@shared/entities/action.ts'
import type { Body } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { Membership, PersonId } from '@shared/entities/person.ts'
import { confidentialItems } from '@shared/rules/confidentiality.ts'
import { isInPost } from '@shared/rules/terms.ts'
import { getAgenda } from '../../agenda/agenda-view.service.ts'
import { listItems } from '../../agenda/agenda.repo.ts'
import type { ReadDb } from '../../db/handles.ts'
import { listRows } from '../../db/table.ts'
import { actions } from '../../db/tables.ts'
import { withoutEmbargoed } from '../../inspections/embargo/embargoed-words.ts'
import { embargoedActions } from '../../inspections/findings/embargoed-actions.ts'
import { getMeeting } from '../../meetings/meetings.repo.ts'
import { whatMaySee } from '../../pack/audience.ts'
import { lineage, whoWithdrew } from '../../pack/last/last-meeting.ts'
import { readerOf } from '../../pack/reader.ts'
import { listMemberships } from '../../people/people.repo.ts'
import { bodyKind } from '../../resources/load-resources.ts'

/** What a person is to do for a body, by name or by a role that they hold today, as far as they may see it. */
export const actionsFor = (
  db: ReadDb,
  body: Body,
  personId: PersonId,
  today: string,
  sights = sightsOfActions(db, today),
): Action[] => {
  const places = listMemberships(db, body.id).filter(
    (place) => place.personId === personId && isInPost(place, today),
  )
  const to = { kind: 'people', ids: [personId] } as const
  const mayLeave = withoutEmbargoed(db, to, today)
  const embargoed = embargoedActions(db, to, today)
  const roles = places.flatMap((place) => roleNames(body, place)).map((name) => name.toLowerCase())
  return listRows(
    db,
    actions,
    `WHERE bodyId = ? AND withdrawnAt IS NULL AND (ownerId = ? OR
       (ownerId IS NULL AND lower(ownerRole) IN (SELECT value FROM json_each(?)))) ORDER BY id`,
    [body.id, personId, JSON.stringify(roles)],
  )
    .filter(sights(personId))
    .filter(({ id, text }) => !embargoed.has(id) && mayLeave(text))
}

/** As the register of actions calls who holds it; see `actions.choices`. */
const roleNames = (body: Body, { role, hasVote }: Membership): string[] => {
  const { words } = bodyKind(body.kind)
  const everyone = hasVote ? [`All ${words.members}`] : []
  if (role === 'chair') return [...everyone, words.chair]
  if (role === 'clerk') return [...everyone, words.clerk]
  return role === 'member' ? everyone : [...everyone, role]
}

/**
 * Which actions a person may see, by what they may see of the business in which each was raised. One from confidential
 * business of which nothing more is known is for nobody's copy. Each meeting is read once, for however many people.
 */
export const sightsOfActions = (
  db: ReadDb,
  today: string,
): ((personId: PersonId) => (action: Action) => boolean) => {
  const businessOf = remembered((meetingId: MeetingId) => businessAt(db, meetingId, today))
  return (personId) => {
    const sightOf = remembered((meetingId: MeetingId) =>
      sightOfBusiness(db, businessOf(meetingId), personId, today),
    )
    return ({ meetingId, itemId, isConfidential }) => {
      if (meetingId === null || itemId === null) return !isConfidential
      const sight = sightOf(meetingId)
      return isConfidential ? sight.isWholeShown(itemId) : sight.isShown(itemId)
    }
  }
}

/** Works each answer out once. */
const remembered = <Key, Value>(work: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>()
  return (key) => {
    const found = known.get(key) ?? work(key)
    known.set(key, found)
    return found
  }
}

/** What was on at a meeting, whoever asks. */
const businessAt = (db: ReadDb, meetingId: MeetingId, today: string) => {
  const meeting = getMeeting(db, meetingId)
  // What became confidential business stays so for its actions when the confidence has run out.
  const items = listItems(db, meetingId).map((item) => ({ ...item, confidentialUntil: null }))
  return {
    meeting,
    agenda: getAgenda(db, meetingId, today).items,
    parents: new Map<string, string | null>(items.map(({ id, parentId }) => [id, parentId])),
    closers: confidentialItems(items, meeting.meetsOn),
    withdrew: whoWithdrew(db, meeting),
  }
}

interface Sight {
  /** Whether the item is more than its public line. */
  readonly isShown: (itemId: string) => boolean
  /** Whether what is confidential about it is for them too. */
  readonly isWholeShown: (itemId: string) => boolean
}

const sightOfBusiness = (
  db: ReadDb,
  { meeting, agenda, parents, closers, withdrew }: ReturnType<typeof businessAt>,
  personId: PersonId,
  today: string,
): Sight => {
  const reader = readerOf(db, { document: 'pack', audience: { kind: 'person', personId } }, meeting)
  const seen = whatMaySee(agenda, reader, today)
  const shown = new Set<string>(seen.flatMap(({ item, isHidden }) => (isHidden ? [] : [item.id])))
  const isOut = (itemId: string): boolean =>
    lineage(itemId, parents).some((id) => withdrew.get(id)?.includes(personId))
  return {
    // An item that was taken off the agenda since hides nothing more than its action says.
    isShown: (itemId) => (shown.has(itemId) || !parents.has(itemId)) && !isOut(itemId),
    isWholeShown: (itemId) =>
      shown.has(itemId) && !isOut(itemId) && reader.maySee(closers.get(itemId)?.reasonCode ?? null),
  }
}

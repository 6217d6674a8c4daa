import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { Attendance, MeetingEvent } from '@shared/entities/attendance.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import { agendaTree, readingOrder } from '@shared/rules/agenda-tree.ts'
import { itemsAsTaken } from '@shared/rules/items-as-taken.ts'
import type { MeetingRecord, RecordedMember } from '@shared/rules/presence.ts'
import { listItems } from '../agenda/agenda.repo.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { quorumRuleOf } from '../bodies/rules.service.ts'
import type { ReadDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { listMinuteItems } from '../minutes/minutes.repo.ts'
import { listMemberships, listSeats } from '../people/people.repo.ts'
import { listAttendances, listEvents, listSuspensions } from './attendance.repo.ts'
import { type Expected, listExpected } from './expected.ts'
import { remoteRuleOf } from './remote-rule.ts'

/** All that presence and quorum at any moment of a meeting are worked out from. Throws `not_found`. */
export const readMeetingRecord = (db: ReadDb, meetingId: MeetingId): MeetingRecord => {
  const meeting = getMeeting(db, meetingId)
  const attendances = listAttendances(db, meetingId)
  const events = listEvents(db, meetingId)
  const { value, source } = quorumRuleOf(db, meeting.bodyId)
  const places = listSeats(db, meeting.bodyId).reduce((sum, seat) => sum + seat.places, 0)
  return {
    meetsOn: meeting.meetsOn,
    itemOrder: itemOrderOf(db, meetingId),
    itemsAbove: itemsAbove(db, meetingId),
    members: membersOf(listExpected(db, meeting), attendances, events),
    attendances,
    events,
    suspendedIds: suspendedAtStart(db, meeting, attendances, events),
    quorum: { value, source },
    seats: places === 0 ? null : places,
    remoteCounts: remoteRuleOf(db, getBody(db, meeting.bodyId).kind, meetingId).counts,
  }
}

/** The items of a meeting in the order in which they are taken. */
export const itemOrderOf = (db: ReadDb, meetingId: MeetingId): AgendaItemId[] => {
  const taken = new Map(listMinuteItems(db, meetingId).map((row) => [row.itemId, row.takenPosition]))
  return itemsAsTaken(
    readingOrder(agendaTree(listItems(db, meetingId))).map(({ item }) => ({
      id: item.id,
      takenPosition: taken.get(item.id) ?? null,
    })),
  ).map(({ id }) => id)
}

const itemsAbove = (db: ReadDb, meetingId: MeetingId): MeetingRecord['itemsAbove'] =>
  new Map(listItems(db, meetingId).flatMap(({ id, parentId }) => (parentId === null ? [] : [[id, parentId]])))

type Events = readonly MeetingEvent[]

const membersOf = (
  expected: readonly Expected[],
  attendances: readonly Attendance[],
  events: Events,
): RecordedMember[] =>
  expected
    .filter(({ capacity }) => capacity === 'member')
    .map(({ person, membership }) => {
      const own = attendances.find(({ personId }) => personId === person.id)
      return {
        attendanceId: own?.id ?? null,
        personId: person.id,
        name: own?.name ?? person.name,
        hasVote: membership.hasVote,
        // Whom this meeting appointed is in post on its day, but not yet as it begins.
        isInPostAtStart: !events.some(
          ({ kind, attendanceId }) => kind === 'appointed' && attendanceId === own?.id,
        ),
      }
    })

/** Members with a suspension that runs on the day, unless the meeting itself began it: that is an event. */
const suspendedAtStart = (
  db: ReadDb,
  { bodyId, meetsOn }: Meeting,
  attendances: readonly Attendance[],
  events: Events,
): MeetingRecord['suspendedIds'] => {
  const personOf = new Map(listMemberships(db, bodyId).map(({ id, personId }) => [id, personId]))
  const here = new Set(
    events
      .filter(({ kind }) => kind === 'suspended')
      .map((event) => attendances.find(({ id }) => id === event.attendanceId)?.personId),
  )
  return listSuspensions(db, bodyId)
    .filter(({ fromOn, toOn }) => fromOn <= meetsOn && meetsOn <= toOn)
    .flatMap(({ membershipId, fromOn }) => {
      const personId = personOf.get(membershipId)
      return personId === undefined || (fromOn === meetsOn && here.has(personId)) ? [] : [personId]
    })
}

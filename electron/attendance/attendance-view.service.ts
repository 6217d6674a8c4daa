import type { AttendanceView, ListedEvent, RollEntry } from '@shared/contract/attendance.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { BodyKind } from '@shared/entities/body.ts'
import type { MeetingEvent } from '@shared/entities/attendance.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import { refusalToWrite } from '@shared/rules/minutes-state.ts'
import { inOrder, type MeetingRecord, presenceAt, whereaboutsAt } from '@shared/rules/presence.ts'
import { endOfAllIn, inquorateStretches, itemsIn } from '@shared/rules/quorum-stretches.ts'
import { movementSentence } from '@shared/words/movement-words.ts'
import { quorumNow, stretchSentence } from '@shared/words/quorum-words.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { minuteStyleOf } from '../bodies/minute-style.ts'
import { quorumRuleOf } from '../bodies/rules.service.ts'
import type { ReadDb } from '../db/handles.ts'
import { withdrawalGrounds } from '../interests/grounds.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { findMinutesState } from '../minutes-states/expect-writable.ts'
import { listEvents } from './attendance.repo.ts'
import { codeOf } from './codes.ts'
import { itemNames, type NameItem } from './item-names.ts'
import { readMeetingRecord } from './meeting-record.ts'
import { remoteRuleOf } from './remote-rule.ts'
import { readRoll } from './roll.ts'

/** Who is at a meeting and whether that is enough, at the end of an item so far; and all that happened. */
export const viewAttendance = (
  db: ReadDb,
  meetingId: MeetingId,
  itemId: AgendaItemId | null,
): AttendanceView => {
  const meeting = getMeeting(db, meetingId)
  const { kind } = getBody(db, meeting.bodyId)
  const record = readMeetingRecord(db, meetingId)
  const nameOf = itemNames(db, meeting)
  const state = findMinutesState(db, meetingId)
  return {
    people: peopleOf(db, meeting, record, itemId),
    events: eventsOf(listEvents(db, meetingId), record, nameOf),
    quorum: { ...quorumOf(record, itemId), confidence: quorumRuleOf(db, meeting.bodyId).confidence },
    gaps: gapsOf(record, nameOf),
    remote: remoteOf(db, kind, meetingId),
    grounds: [...(withdrawalGrounds(kind)?.value.entries ?? [])],
    refusal: state === null ? null : refusalToWrite(state),
  }
}

const peopleOf = (
  db: ReadDb,
  meeting: Meeting,
  record: MeetingRecord,
  itemId: AgendaItemId | null,
): RollEntry[] => {
  const moment = endOfAllIn(itemId)
  const where = new Map(whereaboutsAt(record, moment).map((each) => [each.attendanceId, each.where]))
  const { voters: now, suspendedMembers } = presenceAt(record, moment)
  const voters = new Set(now.map(({ personId }) => personId))
  const suspended = new Set(suspendedMembers.map(({ personId }) => personId))
  const { codes } = minuteStyleOf(getBody(db, meeting.bodyId))
  const ordered = inOrder(record)
  return readRoll(db, meeting).map((entry) => {
    const code = codeOf(entry, ordered)
    const isSuspended = entry.personId !== null && suspended.has(entry.personId)
    return {
      ...entry,
      where: (entry.attendanceId === null ? undefined : where.get(entry.attendanceId)) ?? 'away',
      counts: entry.personId !== null && voters.has(entry.personId),
      isSuspended,
      code: code === null ? '' : codes[code],
    }
  })
}

const eventsOf = (
  events: readonly MeetingEvent[],
  record: MeetingRecord,
  nameOf: NameItem,
): ListedEvent[] => {
  const nameOfPerson = (event: MeetingEvent): string =>
    record.attendances.find(({ id }) => id === event.attendanceId)?.name ?? ''
  return inOrder(record).flatMap(({ id: eventId }) => {
    const event = events.find(({ id }) => id === eventId)
    return event === undefined ? [] : [listed(event, nameOfPerson(event), nameOf)]
  })
}

const listed = (event: MeetingEvent, name: string, nameOf: NameItem): ListedEvent => {
  const { id, kind, attendanceId, itemId, at, reasonCode, reason } = event
  return {
    id,
    kind,
    attendanceId,
    itemId,
    at,
    reasonCode,
    reason,
    itemName: itemId === null ? '' : nameOf(itemId),
    sentence: movementSentence(event, name),
  }
}

const quorumOf = (
  record: MeetingRecord,
  itemId: AgendaItemId | null,
): Omit<AttendanceView['quorum'], 'confidence'> => {
  const now = presenceAt(record, endOfAllIn(itemId))
  const { present, inPost, suspended, quorum, isQuorate, isAdjourned } = now
  return {
    needed: quorum.needed,
    present,
    inPost,
    suspended,
    isQuorate,
    isAdjourned,
    sentence: quorumNow(now),
    explanation: quorum.explanation,
    source: quorum.source,
  }
}

const gapsOf = (record: MeetingRecord, nameOf: NameItem): AttendanceView['gaps'] => {
  if (!record.attendances.some(({ status }) => status === 'present')) return []
  return inquorateStretches(record).map((stretch) => ({
    sentence: stretchSentence(stretch, record.itemOrder, nameOf),
    itemIds: itemsIn(stretch, record.itemOrder).filter((itemId) => itemId !== null),
  }))
}

const remoteOf = (db: ReadDb, kind: BodyKind, meetingId: MeetingId): AttendanceView['remote'] => {
  const { counts, shipped, ownReason } = remoteRuleOf(db, kind, meetingId)
  return {
    counts,
    summary: shipped?.summary ?? '',
    source: shipped?.source ?? null,
    confidence: shipped?.confidence ?? null,
    ownReason,
  }
}

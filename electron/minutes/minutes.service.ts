import type { Parsed } from '@shared/contract.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { MinuteItem, Minutes } from '@shared/entities/minutes.ts'
import { AppError } from '@shared/errors.ts'
import { minutesFrom } from '@shared/rules/meeting-clock.ts'
import { isInPost } from '@shared/rules/terms.ts'
import { formatTime } from '@shared/words/dates.ts'
import { v7 as uuidv7 } from 'uuid'
import { listItems } from '../agenda/agenda.repo.ts'
import { given } from '../db/given.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { insertRow, updateRow } from '../db/table.ts'
import { minuteItems, minutes } from '../db/tables.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { expectWritable } from '../minutes-states/expect-writable.ts'
import { getPerson, listMemberships } from '../people/people.repo.ts'
import { findMinutes, getMinutes, insertMinuteItem, listMinuteItems } from './minutes.repo.ts'

/**
 * Begins the minutes of a meeting, or answers those that are there. It is no step of undo: taking it back would take back
 * everything that was written since.
 */
export const openMinutes = (db: WriteDb, meetingId: MeetingId): Minutes['id'] => {
  const there = findMinutes(db, meetingId)
  if (there !== null) return there.id
  const meeting = getMeeting(db, meetingId)
  if (meeting.status === 'cancelled')
    throw new AppError('conflict', 'This meeting was cancelled, so it has no minutes. Reinstate it first.')
  const row = minutes.schema.parse({
    id: uuidv7(),
    meetingId,
    state: 'draft',
    startedAt: null,
    endedAt: null,
    chairId: null,
    clerkName: clerkOf(db, meetingId),
    remoteCounts: null,
    remoteReason: '',
    approvedAtMeetingId: null,
    approvedOn: null,
    createdAt: db.recorder.at,
    withdrawnAt: null,
  })
  insertRow(db, minutes, row)
  for (const { id: itemId } of listItems(db, meetingId)) insertMinuteItem(db, { meetingId, itemId })
  db.recorder.describe({ label: 'Open the minutes', scope: null })
  return row.id
}

/** The name of the clerk in post on the day; empty where there is none. */
const clerkOf = (db: ReadDb, meetingId: MeetingId): string => {
  const { bodyId, meetsOn } = getMeeting(db, meetingId)
  const clerk = listMemberships(db, bodyId).find((each) => each.role === 'clerk' && isInPost(each, meetsOn))
  return clerk === undefined ? '' : getPerson(db, clerk.personId).name
}

type Changes = Parsed<'minutes.update'>['changes']

/** Who presided, who wrote, when it began and ended. Throws `invalid_input` where it would end before it began. */
export const updateMinutes = (db: WriteDb, meetingId: MeetingId, changes: Changes): void => {
  const now = getMinutes(db, meetingId)
  expectWritable(db, meetingId)
  const next = { ...now, ...given(changes) }
  expectOrder(next.startedAt, next.endedAt, 'The meeting')
  if (next.chairId !== null) getPerson(db, next.chairId)
  updateRow(db, minutes, now.id, next)
  db.recorder.describe({ label: 'Change the head of the minutes', scope: meetingId })
}

/** The meeting begins. */
export const startMeeting = (db: WriteDb, meetingId: MeetingId, at: string): void => {
  updateMinutes(db, meetingId, { startedAt: at })
  db.recorder.describe({ label: `Start the meeting at ${formatTime(at)}`, scope: meetingId })
}

/** It ends, and with it the item under way. */
export const finishMeeting = (
  db: WriteDb,
  meetingId: MeetingId,
  at: string,
  rest: 'leave' | 'not-reached',
): void => {
  updateMinutes(db, meetingId, { endedAt: at })
  const standing = new Set(listItems(db, meetingId).map(({ id }) => id))
  for (const row of listMinuteItems(db, meetingId).filter(({ itemId }) => standing.has(itemId))) {
    if (isUnderWay(row)) updateRow(db, minuteItems, row.id, { endedAt: at })
    else if (rest === 'not-reached' && row.status === 'to-take')
      updateRow(db, minuteItems, row.id, { status: 'not-reached' })
  }
  db.recorder.describe({ label: `End the meeting at ${formatTime(at)}`, scope: meetingId })
}

/** Begun and not ended. */
export const isUnderWay = ({ status, startedAt, endedAt }: MinuteItem): boolean =>
  status === 'taken' && startedAt !== null && endedAt === null

/** Throws `invalid_input` where something would end before it began. Past midnight is after it. */
export const expectOrder = (startedAt: string | null, endedAt: string | null, what: string): void => {
  if (startedAt === null || endedAt === null || minutesFrom(startedAt, endedAt) >= 0) return
  throw new AppError(
    'invalid_input',
    `${what} began at ${formatTime(startedAt)}, so it cannot have ended at ${formatTime(endedAt)}. Nothing was changed.`,
    { fields: [{ field: 'endedAt', message: `After ${formatTime(startedAt)}, please.` }] },
  )
}

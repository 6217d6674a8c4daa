import type { Output, Parsed } from '@shared/contract.ts'
import type { Deadline } from '@shared/contract/meetings.ts'
import type { Body, BodyId } from '@shared/entities/body.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import { AppError } from '@shared/errors.ts'
import { meetingYear } from '@shared/rules/meeting-year.ts'
import { formatDate, plural } from '@shared/words/dates.ts'
import { settleDueDays } from '../actions/due-days.service.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { given } from '../db/given.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { deadlinesOf, urgentRule } from './deadline.service.ts'
import {
  findNeighbours,
  getMeeting,
  insertMeeting,
  listMeetings as readMeetings,
  listPlannedIn,
  type MeetingDraft,
  updateMeeting as writeMeeting,
} from './meetings.repo.ts'

/** Every meeting of a body, the earliest first, with its deadline and what stands on its agenda. */
export const listMeetings = (db: ReadDb, bodyId: BodyId, today: string): Output<'meetings.list'> => {
  const deadlineOf = deadlinesOf(db, getBody(db, bodyId), today)
  return readMeetings(db, bodyId).map(({ meeting, ...counts }) => {
    const { sendBy, daysLeft } = deadlineOf(meeting)
    return { ...meeting, ...counts, deadline: { sendBy, daysLeft } }
  })
}

/** A meeting with its deadline and its place among the others of its year. */
export const showMeeting = (db: ReadDb, meetingId: MeetingId, today: string): Output<'meetings.get'> => {
  const meeting = getMeeting(db, meetingId)
  const body = getBody(db, meeting.bodyId)
  const ofYear = listPlannedIn(db, body.id, meetingYear(body.kind, meeting.meetsOn))
  return {
    meeting,
    deadline: deadlinesOf(db, body, today)(meeting),
    ordinal: ofYear.indexOf(meetingId) + 1,
    ofYear: ofYear.length,
    ...findNeighbours(db, meeting),
  }
}

/** What the deadline would be. Changes nothing. */
export const previewDeadline = (
  db: ReadDb,
  { bodyId, ...meeting }: Parsed<'meetings.previewDeadline'>,
  today: string,
): Deadline => deadlinesOf(db, getBody(db, bodyId), today)(meeting)

/** Throws `conflict` for a board that was archived, `rule` when notice is to be shortened without a reason. */
export const planMeeting = (db: WriteDb, draft: MeetingDraft): MeetingId => {
  const body = getBody(db, draft.bodyId)
  expectInUse(body)
  if ((draft.urgentNoticeDays ?? null) !== null && (draft.urgentReason ?? '') === '')
    refuseWithoutReason(body)
  const { id, title, meetsOn } = insertMeeting(db, draft)
  settleDueDays(db, draft.bodyId)
  db.recorder.describe({ label: `Plan “${title}” for ${formatDate(meetsOn)}`, scope: null })
  return id
}

/** All or none. */
export const planMeetings = (
  db: WriteDb,
  bodyId: BodyId,
  drafts: readonly Omit<MeetingDraft, 'bodyId'>[],
): MeetingId[] => {
  const ids = drafts.map((draft) => planMeeting(db, { ...draft, bodyId }))
  db.recorder.describe({ label: `Plan ${plural(drafts.length, 'meeting')}`, scope: null })
  return ids
}

const expectInUse = ({ name, withdrawnAt }: Body): void => {
  if (withdrawnAt === null) return
  throw new AppError('conflict', `“${name}” was archived, so no meeting was planned. Bring it back first.`)
}

/** Changes what is given. Throws `rule` when notice is to be shortened without a reason. */
export const updateMeeting = (db: WriteDb, { meetingId, changes }: Parsed<'meetings.update'>): void => {
  const now = getMeeting(db, meetingId)
  writeMeeting(db, meetingId, withReason(db, now, given(changes)))
  settleDueDays(db, now.bodyId)
  db.recorder.describe({ label: `Change “${now.title}”`, scope: meetingId })
}

/** Shortened notice carries its reason, and the reason goes when the notice is as usual again. */
const withReason = (db: ReadDb, now: Meeting, changes: Partial<Meeting>): Partial<Meeting> => {
  const { urgentNoticeDays, urgentReason, bodyId } = { ...now, ...changes }
  if (urgentNoticeDays === null) return { ...changes, urgentReason: '' }
  if (urgentReason === '') refuseWithoutReason(getBody(db, bodyId))
  return changes
}

const refuseWithoutReason = (body: Body): never => {
  const rule = urgentRule(body)
  throw new AppError(
    'rule',
    'Notice can be shortened only for a reason, which goes on the notice and in the minutes. Nothing was changed. Say why it is urgent.',
    { source: rule?.source ?? null, fields: [{ field: 'urgentReason', message: 'Say why it is urgent.' }] },
  )
}

/** It stays on the list, marked as cancelled; its agenda and papers stay with it. */
export const cancelMeeting = (db: WriteDb, meetingId: MeetingId): void =>
  setStatus(db, meetingId, 'cancelled', 'Cancel')

export const reinstateMeeting = (db: WriteDb, meetingId: MeetingId): void =>
  setStatus(db, meetingId, 'planned', 'Reinstate')

const setStatus = (db: WriteDb, meetingId: MeetingId, status: Meeting['status'], deed: string): void => {
  const { title, bodyId } = getMeeting(db, meetingId)
  writeMeeting(db, meetingId, { status })
  settleDueDays(db, bodyId)
  db.recorder.describe({ label: `${deed} “${title}”`, scope: meetingId })
}

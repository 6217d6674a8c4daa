import type { BodyId } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { minutesState } from '@shared/entities/minutes.ts'
import type { MinutesUnderWay } from '@shared/rules/minutes-tasks.ts'
import type { ReadDb } from '../db/handles.ts'
import { findNeighbours, getMeeting } from '../meetings/meetings.repo.ts'

/** Minutes of a body's meetings up to today that are not signed yet, the earliest first. */
export const minutesUnderWay = (db: ReadDb, bodyId: BodyId, today: string): MinutesUnderWay[] => {
  const rows = db.sql
    .prepare(
      `SELECT m.id AS meetingId, n.state FROM minutes n JOIN meetings m ON m.id = n.meetingId
       WHERE m.bodyId = ? AND n.state <> 'signed' AND n.withdrawnAt IS NULL AND m.withdrawnAt IS NULL
         AND m.status = 'planned' AND m.meetsOn <= ? ORDER BY m.meetsOn, m.startsAt, m.id`,
    )
    .all(bodyId, today) as { meetingId: MeetingId; state: string }[]
  return rows.flatMap(({ meetingId, state: kept }) => {
    const state = minutesState.parse(kept)
    if (state === 'signed') return []
    const meeting = getMeeting(db, meetingId)
    const { nextId } = findNeighbours(db, meeting)
    const next = nextId && { meetingId: nextId, meetsOn: getMeeting(db, nextId).meetsOn }
    return { meetingId, meetsOn: meeting.meetsOn, state, next }
  })
}

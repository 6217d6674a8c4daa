import type { MeetingId } from '@shared/entities/meeting.ts'
import { minutesState, type MinutesState } from '@shared/entities/minutes.ts'
import { AppError } from '@shared/errors.ts'
import { refusalToWrite } from '@shared/rules/minutes-state.ts'
import type { ReadDb } from '../db/handles.ts'

/** The state of a meeting's minutes; null while nobody has opened them. */
export const findMinutesState = (db: ReadDb, meetingId: MeetingId): MinutesState | null => {
  const state = db.sql
    .prepare('SELECT state FROM minutes WHERE meetingId = ? AND withdrawnAt IS NULL')
    .pluck()
    .get(meetingId)
  return state === undefined ? null : minutesState.parse(state)
}

/** Tables whose rows are part of the minutes of one meeting. */
const partsOfMinutes: ReadonlySet<string> = new Set([
  'minutes',
  'minuteItems',
  'attendances',
  'meetingEvents',
  'declarations',
  'motions',
  'votes',
  'resolutions',
  'actions',
])

/** The same before undo or redo: what was written before minutes were circulated is not unwritten afterwards. */
export const expectWritableTables = (
  db: ReadDb,
  meetingId: MeetingId,
  tableNames: readonly string[],
): void => {
  if (tableNames.some((name) => partsOfMinutes.has(name))) expectWritable(db, meetingId)
}

/**
 * For each service that writes anything of the minutes: attendance, text, motions, votes, declarations, actions raised
 * there. Throws `conflict` with a sentence for the clerk once others have seen them as a draft, or approved them.
 */
export const expectWritable = (db: ReadDb, meetingId: MeetingId): void => {
  const state = findMinutesState(db, meetingId)
  const refusal = state === null ? null : refusalToWrite(state)
  if (refusal !== null) throw new AppError('conflict', refusal, { state })
}

import type { MeetingId } from '@shared/entities/meeting.ts'
import { AppError } from '@shared/errors.ts'
import { faultInMovements } from '@shared/rules/movements.ts'
import type { ReadDb } from '../db/handles.ts'
import { readMeetingRecord } from './meeting-record.ts'

/**
 * After a change, inside its transaction: throws `conflict` where the comings and goings no longer make sense one after
 * another, so that none of the change is kept.
 */
export const expectSense = (db: ReadDb, meetingId: MeetingId): void => {
  const fault = faultInMovements(readMeetingRecord(db, meetingId))
  if (fault !== null)
    throw new AppError('conflict', `${fault.why} Nothing was changed.`, { eventId: fault.eventId })
}

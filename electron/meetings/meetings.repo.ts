import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import type { ReadDb } from '../db/handles.ts'
import { getRow } from '../db/table.ts'
import { meetings } from '../db/tables.ts'

/** Throws `not_found`. Cancelled meetings are found too. */
export const getMeeting = (db: ReadDb, meetingId: MeetingId): Meeting => getRow(db, meetings, meetingId)

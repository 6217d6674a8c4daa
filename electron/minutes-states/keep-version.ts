import type { MeetingId } from '@shared/entities/meeting.ts'
import type { MinutesState, MinutesVersionId } from '@shared/entities/minutes.ts'
import type { WriteDb } from '../db/handles.ts'
import { insertVersion } from './minutes-states.repo.ts'
import { minutesToShow } from './minutes-to-show.ts'

/**
 * Freezes both parts as they stand now, in the state that they have just gone into.
 *
 * @param label such as "Sent to the chair"
 */
export const keepVersion = (
  db: WriteDb,
  meetingId: MeetingId,
  state: MinutesState,
  label: string,
  today: string,
): MinutesVersionId => {
  const confidential = minutesToShow(db, meetingId, 'confidential', today)
  return insertVersion(db, {
    meetingId,
    state,
    label,
    open: { ...minutesToShow(db, meetingId, 'open', today) },
    confidential: confidential && { ...confidential },
    madeOn: today,
  })
}

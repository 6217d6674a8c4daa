import type { MeetingId } from '@shared/entities/meeting.ts'
import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import type { MinutesPart, MinutesState } from '@shared/entities/minutes.ts'
import { formatDate, formatDay } from '@shared/words/dates.ts'
import type { ReadDb } from '../../db/handles.ts'
import { findRow } from '../../db/table.ts'
import { meetings } from '../../db/tables.ts'
import { findNeighbours, getMeeting } from '../../meetings/meetings.repo.ts'
import type { MinutesRecord } from '../read-minutes.ts'

const isDraft = (state: MinutesState): boolean =>
  state === 'draft' || state === 'with-chair' || state === 'circulated'

/** Printed on every page until they are approved. */
export const draftMark = (state: MinutesState): string | null => (isDraft(state) ? 'DRAFT' : null)

/** Which meeting is to approve them, as far as it is planned. */
export const draftNote = (db: ReadDb, { meeting, minutes }: MinutesRecord): string | null => {
  if (!isDraft(minutes?.state ?? 'draft')) return null
  const { nextId } = findNeighbours(db, meeting)
  const when = nextId === null ? '' : `, on ${formatDay(getMeeting(db, nextId).meetsOn)}`
  return `Draft minutes, until they are approved at the next meeting${when}.`
}

/** Null while they are a draft: there is nothing to sign before they are approved. */
export const printedSignature = (
  db: ReadDb,
  { minutes, signings }: MinutesRecord,
  part: MinutesPart,
): MinutesModel['signature'] => {
  if (minutes === null || isDraft(minutes.state)) return null
  const signing = signings.find((each) => each.part === part)
  const approvedAt = meetingWords(db, minutes.approvedAtMeetingId, minutes.approvedOn)
  const says = `Approved as a true record${approvedAt && ` at ${approvedAt}`} and signed by the chair of that meeting`
  if (signing === undefined) return { says, name: '', signedOn: '', isSigned: false }
  return {
    says,
    name: [signing.signedName, signing.signedAs].filter(Boolean).join(', '),
    signedOn: formatDate(signing.signedOn),
    isSigned: true,
  }
}

/** "the meeting of the Full governing board on 4 February 2027"; the day alone where the meeting is not in the file. */
const meetingWords = (db: ReadDb, id: MeetingId | null, on: string | null): string => {
  const meeting = id === null ? null : findRow(db, meetings, id)
  if (meeting !== null) return `the meeting on ${formatDay(meeting.meetsOn)} (${meeting.title})`
  return on === null ? '' : `the meeting on ${formatDay(on)}`
}

import type { Parsed } from '@shared/contract.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { Minutes, MinutesState } from '@shared/entities/minutes.ts'
import { AppError } from '@shared/errors.ts'
import { refusalToApprove, refusalToStep, stepBack } from '@shared/rules/minutes-state.ts'
import { formatDate } from '@shared/words/dates.ts'
import type { WriteDb } from '../db/handles.ts'
import { updateRow } from '../db/table.ts'
import { minutes as minutesTable } from '../db/tables.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { getMinutes } from '../minutes/minutes.repo.ts'
import { writeDrafts } from '../minutes/writing.service.ts'
import { isWaiting, putInText } from './corrections.service.ts'
import { keepVersion } from './keep-version.ts'
import { agreeCorrection, listCorrections, withdrawCorrection } from './minutes-states.repo.ts'

const labels: Readonly<Record<Parsed<'minutesStates.move'>['to'], string>> = {
  draft: 'Recalled',
  'with-chair': 'Sent to the chair',
  circulated: 'Circulated as a draft',
}

/** To the chair, out as a draft, or back. What is still being typed is part of what others see. */
export const moveMinutes = (
  db: WriteDb,
  { meetingId, to, reason }: Parsed<'minutesStates.move'>,
  today: string,
): void => {
  const minutes = getMinutes(db, meetingId)
  expectStep(minutes.state, to)
  const isBack = stepBack(minutes.state)?.to === to
  if (isBack && reason === '')
    throw new AppError('invalid_input', 'Say why they are recalled: others have seen them.', {
      fields: [{ field: 'reason', message: 'The reason is needed.' }],
    })
  const label = isBack ? `${labels[to]}: ${reason}` : labels[to]
  enter(db, minutes, { state: to }, label, today)
}

/** A later meeting approves them, with the corrections that it agreed. The text is fixed from here on. */
export const approveMinutes = (
  db: WriteDb,
  { meetingId, atMeetingId, agreedIds }: Parsed<'minutesStates.approve'>,
  today: string,
): void => {
  const minutes = getMinutes(db, meetingId)
  expectStep(minutes.state, 'approved')
  const at = getMeeting(db, atMeetingId)
  const refusal = refusalToApprove(getMeeting(db, meetingId), at, today)
  if (refusal !== null) throw new AppError('conflict', `${refusal} Nothing was changed.`)
  settleCorrections(db, meetingId, atMeetingId, new Set(agreedIds))
  enter(
    db,
    minutes,
    { state: 'approved', approvedAtMeetingId: atMeetingId, approvedOn: at.meetsOn },
    `Approved at the meeting on ${formatDate(at.meetsOn)}`,
    today,
  )
}

/** What was agreed goes into the text, what was not is taken back. */
const settleCorrections = (
  db: WriteDb,
  meetingId: MeetingId,
  atMeetingId: MeetingId,
  agreed: ReadonlySet<string>,
): void => {
  for (const correction of listCorrections(db, meetingId).filter(isWaiting)) {
    if (agreed.has(correction.id)) {
      agreeCorrection(db, correction.id, atMeetingId)
      putInText(db, correction)
    } else withdrawCorrection(db, correction.id)
  }
}

const expectStep = (from: MinutesState, to: MinutesState): void => {
  const refusal = refusalToStep(from, to)
  if (refusal !== null) throw new AppError('conflict', refusal, { state: from })
}

/** One step with its version. It is no step of undo: others have seen what it let out. */
const enter = (
  db: WriteDb,
  { id, meetingId, state }: Minutes,
  changes: Partial<Minutes> & Pick<Minutes, 'state'>,
  label: string,
  today: string,
): void => {
  if (state === 'draft' || state === 'with-chair') writeDrafts(db, meetingId, null)
  updateRow(db, minutesTable, id, changes)
  keepVersion(db, meetingId, changes.state, label, today)
  const { meetsOn } = getMeeting(db, meetingId)
  db.recorder.describe({ label: `Minutes of ${formatDate(meetsOn)}: ${lowerFirst(label)}`, scope: null })
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

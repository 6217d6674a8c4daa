import type { Output, Parsed } from '@shared/contract.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { Correction, CorrectionId, MinuteItem } from '@shared/entities/minutes.ts'
import { AppError } from '@shared/errors.ts'
import { correctedText, linesOf, withLine } from '@shared/rules/minute-lines.ts'
import { correctionKind, refusalToApprove } from '@shared/rules/minutes-state.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { updateRow } from '../db/table.ts'
import { minuteItems } from '../db/tables.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { findMinuteItem, getMinutes } from '../minutes/minutes.repo.ts'
import { writeDrafts } from '../minutes/writing.service.ts'
import { minutesToShow } from './minutes-to-show.ts'
import { getCorrection, insertCorrection, withdrawCorrection as withdraw } from './minutes-states.repo.ts'

/** For the meeting that approves the minutes, which has not agreed it yet. */
export const isWaiting = ({ kind, decidedAtMeetingId }: Correction): boolean =>
  kind === 'at-approval' && decidedAtMeetingId === null

/** What a correction is and when it takes effect depends on the state: see `correctionKind`. */
export const correctMinutes = (
  db: WriteDb,
  { meetingId, ...wanted }: Parsed<'minutesStates.correct'>,
  today: string,
): void => {
  const { state } = getMinutes(db, meetingId)
  const kind = correctionKind(state)
  if (kind === null)
    throw new AppError('conflict', 'These minutes are a draft: change the text itself. Nothing was changed.')
  if (wanted.was === wanted.now)
    throw new AppError('invalid_input', 'Write what it is to say instead.', {
      fields: [{ field: 'now', message: 'This is what it says already.' }],
    })
  expectOnAgenda(db, meetingId, wanted.itemId)
  if (kind === 'after-approval') expectAgreed(db, meetingId, wanted, today)
  const decidedAtMeetingId = kind === 'after-approval' ? wanted.decidedAtMeetingId : null
  const correction = { ...wanted, meetingId, kind, decidedAtMeetingId, madeOn: today }
  if (kind === 'from-chair') {
    writeDrafts(db, meetingId, null)
    putInText(db, correction)
  }
  insertCorrection(db, correction)
  db.recorder.describe({ label: 'Correct the minutes', scope: null })
}

const expectOnAgenda = (db: ReadDb, meetingId: MeetingId, itemId: AgendaItemId | null): void => {
  if (itemId === null || findMinuteItem(db, itemId)?.meetingId === meetingId) return
  throw new AppError('not_found', 'That item is not in these minutes. Nothing was changed.')
}

/** What a board approved is changed by a board, for a reason that stands beside the change. */
const expectAgreed = (
  db: ReadDb,
  meetingId: MeetingId,
  { reason, decidedAtMeetingId }: Pick<Correction, 'reason' | 'decidedAtMeetingId'>,
  today: string,
): void => {
  if (reason === '')
    throw new AppError('invalid_input', 'These minutes are approved: say why they are corrected.', {
      fields: [{ field: 'reason', message: 'The reason is needed.' }],
    })
  if (decidedAtMeetingId === null)
    throw new AppError(
      'invalid_input',
      'These minutes are approved: say which meeting agreed the correction.',
      {
        fields: [{ field: 'decidedAtMeetingId', message: 'The meeting is needed.' }],
      },
    )
  const refusal = refusalToApprove(getMeeting(db, meetingId), getMeeting(db, decidedAtMeetingId), today)
  if (refusal !== null) throw new AppError('conflict', `${refusal} Nothing was changed.`)
}

type InText = Pick<Correction, 'itemId' | 'lineId' | 'was' | 'now' | 'part'>

/**
 * Puts it in the text of its item: in place of a line, or at the end where it is to be added. One that is about no item
 * changes no text. Throws `conflict` where no line says any more what it corrects.
 */
export const putInText = (db: WriteDb, correction: InText): void => {
  const { itemId, was, part } = correction
  const item = itemId === null ? null : findMinuteItem(db, itemId)
  if (item === null) return
  // What a confidential item has in its open text is printed in the confidential part.
  const fields = part === 'open' ? (['text'] as const) : (['closedText', 'text'] as const)
  for (const field of was === '' ? fields.slice(0, 1) : fields) {
    const corrected = correctedIn(item[field], correction)
    if (corrected === null) continue
    updateRow(db, minuteItems, item.id, { [field]: corrected } as Partial<MinuteItem>)
    return
  }
  throw new AppError(
    'conflict',
    `The line “${shortened(was)}” does not say so any more. Nothing was changed. Take the correction back, look, and note it again.`,
  )
}

const correctedIn = (text: MinuteItem['text'], { lineId, was, now }: InText): MinuteItem['text'] | null =>
  was === '' ? withLine(text, uuidv7(), now) : correctedText(text, { lineId, was, now })

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words)

/** The lines that can be corrected, as they stand: of each part, item by item. */
export const listLines = (db: ReadDb, meetingId: MeetingId, today: string): Output<'minutesStates.lines'> =>
  (['open', 'confidential'] as const).flatMap((part) =>
    (minutesToShow(db, meetingId, part, today)?.items ?? [])
      .filter(({ isElsewhere }) => !isElsewhere)
      .map(({ itemId, number, title, text }) => ({
        itemId: itemId as AgendaItemId,
        part,
        item: `${number} ${title}`.trim(),
        lines: linesOf(text),
      })),
  )

/** Throws `conflict` for one that is in the text or was agreed: the record shows it. */
export const withdrawCorrection = (db: WriteDb, correctionId: CorrectionId): void => {
  const correction = getCorrection(db, correctionId)
  if (correction.withdrawnAt !== null) return
  if (!isWaiting(correction))
    throw new AppError(
      'conflict',
      'This correction has been made, so it stays in the record. Add another one.',
    )
  withdraw(db, correctionId)
  db.recorder.describe({ label: 'Take back a correction', scope: null })
}

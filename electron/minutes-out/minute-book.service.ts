import type { Output } from '@shared/contract.ts'
import type { Body } from '@shared/entities/body.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import type { MinutesPart, MinutesVersionId } from '@shared/entities/minutes.ts'
import { AppError } from '@shared/errors.ts'
import { meetingYear } from '@shared/rules/meeting-year.ts'
import { formatDate } from '@shared/words/dates.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { minuteStyleOf } from '../bodies/minute-style.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { findApprovedVersion } from '../minutes-states/minutes-states.repo.ts'
import { findFolio, insertFolio, listMissingBefore, nextFolio } from './folios.repo.ts'

type BookPages = NonNullable<Output<'minutesOut.choices'>['book']>['open']

/** What is said of why minutes have no pages in the book; null where they can have some, or have them. */
const NOT_APPROVED =
  'Pages of the minute book are given out once the minutes are approved: until then they may still change.'

/**
 * The pages of one part in the minute book: those it has, or those it would get. Loose leaves are numbered consecutively
 * through the year and initialled on each page (LGA 1972 Sch 12 para 41), so the count goes on from meeting to meeting
 * and no number is given out twice.
 */
export const bookPagesOf = (db: ReadDb, meetingId: MeetingId, part: MinutesPart): BookPages => {
  const meeting = getMeeting(db, meetingId)
  const body = getBody(db, meeting.bodyId)
  const known = findFolio(db, meetingId, part)
  if (known !== null) return { year: known.year, first: known.first, last: known.last, refusal: null }
  const year = bookYear(body, meeting)
  const isApproved = findApprovedVersion(db, meetingId) !== null
  return {
    year,
    first: nextFolio(db, body.id, part, year),
    last: null,
    refusal: isApproved ? null : NOT_APPROVED,
  }
}

/** Whether the body keeps such a book. */
export const keepsBook = (body: Body): boolean => minuteStyleOf(body).isVolume

/** "2026/27", or "2026" where the body's year is the calendar's. */
const bookYear = ({ kind }: Body, { meetsOn }: Meeting): string => {
  const { startsOn, endsOn } = meetingYear(kind, meetsOn)
  const [from, to] = [startsOn.slice(0, 4), endsOn.slice(0, 4)]
  return from === to ? from : `${from}/${to.slice(2)}`
}

/**
 * The number of the first page that minutes in the book begin with.
 *
 * @throws AppError `conflict` before they are approved, or where the body keeps no book
 */
export const folioToStart = (db: ReadDb, meetingId: MeetingId, part: MinutesPart): number => {
  const body = getBody(db, getMeeting(db, meetingId).bodyId)
  const { first, refusal } = bookPagesOf(db, meetingId, part)
  if (!keepsBook(body))
    throw new AppError(
      'conflict',
      `“${body.name}” keeps no book of numbered leaves. Nothing was changed. Its settings can say that it does.`,
    )
  if (refusal !== null) throw new AppError('conflict', `${refusal} Nothing was changed.`)
  return first
}

export interface LeavesMade {
  readonly meetingId: MeetingId
  readonly part: MinutesPart
  readonly first: number
  readonly pageCount: number
  readonly sha256: string
}

/**
 * Refuses leaves that do not fit those that were given out before: a number stands for one page, for ever.
 *
 * @throws AppError `conflict` when there are more or fewer pages now
 */
export const expectSameLeaves = (
  db: ReadDb,
  { meetingId, part, first, pageCount }: Omit<LeavesMade, 'sha256'>,
): { readonly first: number; readonly last: number } | null => {
  const known = findFolio(db, meetingId, part)
  if (known === null) return null
  if (known.first === first && known.last === first + pageCount - 1)
    return { first: known.first, last: known.last }
  throw new AppError(
    'conflict',
    `These minutes have pages ${known.first} to ${known.last} of the book for ${known.year}, and as chosen now they would take ${pageCount}. No file was made. Choose the lists and the size of the text as they were then, or leave the book out.`,
  )
}

/**
 * Gives out the pages of the book. Their numbers are used from then on, whatever becomes of the file.
 *
 * @throws AppError `conflict` when the pages were given to others meanwhile
 */
export const giveOutLeaves = (db: WriteDb, leaves: LeavesMade): { first: number; last: number } => {
  const { meetingId, part, first, pageCount, sha256 } = leaves
  const meeting = getMeeting(db, meetingId)
  const year = bookYear(getBody(db, meeting.bodyId), meeting)
  const approved = findApprovedVersion(db, meetingId)
  if (approved === null || nextFolio(db, meeting.bodyId, part, year) !== first)
    throw new AppError('conflict', 'The minute book has gone on meanwhile. No file was made. Try again.')
  const last = first + pageCount - 1
  insertFolio(db, {
    bodyId: meeting.bodyId,
    part,
    year,
    meetingId,
    versionId: approved.id satisfies MinutesVersionId,
    first,
    last,
    sha256,
  })
  db.recorder.describe({ label: `Give out pages ${first} to ${last} of the minute book`, scope: null })
  return { first, last }
}

/** What is out of order in the book: each a sentence for the clerk. */
export const bookNotes = (db: ReadDb, meetingId: MeetingId, part: MinutesPart): string[] => {
  if (part !== 'open') return [] // not every meeting has a confidential part
  const meeting = getMeeting(db, meetingId)
  const { kind } = getBody(db, meeting.bodyId)
  const missing = listMissingBefore(db, {
    bodyId: meeting.bodyId,
    part,
    from: meetingYear(kind, meeting.meetsOn).startsOn,
    before: meeting.meetsOn,
  })
  if (missing.length === 0) return []
  return [
    `The minutes of ${missing.map(formatDate).join(', ')} have no pages in the book yet: theirs will come after these.`,
  ]
}

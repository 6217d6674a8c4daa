import type { Parsed } from '@shared/contract.ts'
import type { MeetingEvent, MeetingEventId } from '@shared/entities/attendance.ts'
import type { Declaration, DeclarationId } from '@shared/entities/interest.ts'
import { AppError } from '@shared/errors.ts'
import { getEvent } from '../attendance/attendance.repo.ts'
import { changeEvent, recordEvent, takeBackEvent } from '../attendance/movements.service.ts'
import { getStandingItem } from '../agenda/agenda.repo.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { given } from '../db/given.ts'
import type { WriteDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { expectWritable } from '../minutes-states/expect-writable.ts'
import { getPerson } from '../people/people.repo.ts'
import {
  getDeclaration,
  insertDeclaration,
  listDeclarations,
  updateDeclaration,
  withdrawDeclarationRow,
} from './declarations.repo.ts'
import { withdrawalGrounds } from './grounds.ts'
import { getInterest } from './interests.repo.ts'
import { expectDeclarer } from './who-declares.ts'

/**
 * Notes that somebody declared an interest. Who left for the item withdraws from it in the meeting's time line, so that
 * the quorum follows. Throws `conflict` with the reason where they cannot declare or leave.
 */
export const declareInterest = (db: WriteDb, input: Parsed<'declarations.declare'>): DeclarationId => {
  const meeting = getMeeting(db, input.meetingId)
  expectWritable(db, meeting.id)
  expectDeclarer(db, meeting, input.personId)
  expectItem(input, input.itemId === null ? null : getStandingItem(db, input.itemId).meetingId)
  expectGround(db, input, meeting.bodyId)
  expectInterest(db, input)
  expectOnce(db, input)
  const declarationId = insertDeclaration(db, { ...input, eventId: leaving(db, input) })
  describe(db, input, 'Declaration of')
  return declarationId
}

/** Corrects a declaration; whoever stayed after all is back, and whoever left after all is out. */
export const changeDeclaration = (
  db: WriteDb,
  { declarationId, changes }: Parsed<'declarations.update'>,
): void => {
  const now = getStanding(db, declarationId)
  const next: Declaration = { ...now, ...given(changes) }
  expectGround(db, next, getMeeting(db, now.meetingId).bodyId)
  expectInterest(db, next)
  updateDeclaration(db, declarationId, { ...given(changes), eventId: movedEvent(db, now, next) })
  describe(db, now, 'Change the declaration of')
}

/** Takes out a declaration noted by mistake, and the withdrawal with it. */
export const takeOutDeclaration = (db: WriteDb, declarationId: DeclarationId): void => {
  const now = getStanding(db, declarationId)
  const event = findStandingEvent(db, now)
  if (event !== null) takeBackEvent(db, event.id)
  withdrawDeclarationRow(db, declarationId)
  describe(db, now, 'Take out the declaration of')
}

type Declared = Pick<
  Declaration,
  'meetingId' | 'itemId' | 'personId' | 'nature' | 'reasonCode' | 'interestId' | 'conduct'
>

/** The withdrawal of somebody who left, at the end of the item so far; null for who stayed. */
const leaving = (db: WriteDb, declared: Declared): MeetingEventId | null => {
  const { meetingId, itemId, personId, reasonCode, conduct } = declared
  if (conduct !== 'left' || itemId === null) return null
  return recordEvent(db, {
    meetingId,
    kind: 'withdrew',
    who: { personId },
    itemId,
    at: null,
    reasonCode,
    reason: 'declared an interest',
  })
}

/** The withdrawal as it should now be: made, kept with its ground, or taken back. */
const movedEvent = (db: WriteDb, now: Declaration, next: Declaration): MeetingEventId | null => {
  const event = findStandingEvent(db, now)
  if (event === null) return leaving(db, next)
  if (next.conduct !== 'left') {
    takeBackEvent(db, event.id)
    return null
  }
  const { id: eventId, at, reason } = event
  changeEvent(db, { eventId, at, reasonCode: next.reasonCode, reason })
  return eventId
}

/** Null too where it was taken back from the attendance meanwhile. */
const findStandingEvent = (db: WriteDb, { eventId }: Declaration): MeetingEvent | null => {
  const event = eventId === null ? null : getEvent(db, eventId)
  return event?.withdrawnAt === null ? event : null
}

const expectItem = ({ meetingId, conduct }: Declared, itemOf: string | null): void => {
  if (itemOf === null && conduct === 'left')
    throw new AppError('invalid_input', 'Say for which item they left. Nothing was changed.', {
      fields: [{ field: 'itemId', message: 'Choose the item for which they left.' }],
    })
  if (itemOf !== null && itemOf !== meetingId)
    throw new AppError('conflict', 'That item is on the agenda of another meeting. Nothing was changed.')
}

/** The ground is one of the body's own list. */
const expectGround = (
  db: WriteDb,
  { reasonCode }: Pick<Declaration, 'reasonCode'>,
  bodyId: Parameters<typeof getBody>[1],
): void => {
  const grounds = withdrawalGrounds(getBody(db, bodyId).kind)?.value.entries ?? []
  if (reasonCode === null || grounds.some(({ code }) => code === reasonCode)) return
  throw new AppError(
    'invalid_input',
    'This board has no such ground for declaring an interest. Nothing was changed. Choose one from its list.',
    { fields: [{ field: 'reasonCode', message: 'Choose a ground from the list.' }] },
  )
}

const expectInterest = (
  db: WriteDb,
  { interestId, personId }: Pick<Declaration, 'interestId' | 'personId'>,
): void => {
  if (interestId === null || getInterest(db, interestId).personId === personId) return
  throw new AppError('conflict', 'That interest is somebody else’s. Nothing was changed.')
}

/** One person declares once for an item; more is said by changing what was noted. */
const expectOnce = (db: WriteDb, { meetingId, itemId, personId }: Declared): void => {
  const same = listDeclarations(db, meetingId).find(
    (each) => each.itemId === itemId && each.personId === personId,
  )
  if (same === undefined) return
  throw new AppError(
    'conflict',
    `${getPerson(db, personId).name} has declared an interest here already. Nothing was changed. Change what was noted.`,
    { declarationId: same.id },
  )
}

/** Throws `conflict` where it was taken out, or others have seen the minutes. */
const getStanding = (db: WriteDb, declarationId: DeclarationId): Declaration => {
  const found = getDeclaration(db, declarationId)
  expectWritable(db, found.meetingId)
  if (found.withdrawnAt === null) return found
  throw new AppError('conflict', 'This declaration was taken out. Nothing was changed.')
}

const describe = (db: WriteDb, { personId, meetingId }: Declared, verb: string): void =>
  db.recorder.describe({ label: `${verb} ${getPerson(db, personId).name}`, scope: meetingId })

import type { Parsed } from '@shared/contract.ts'
import type { AgendaItem } from '@shared/entities/agenda-item.ts'
import type { Motion, Resolution, ResolutionId } from '@shared/entities/motion.ts'
import { AppError } from '@shared/errors.ts'
import { agendaTree } from '@shared/rules/agenda-tree.ts'
import { nextResolutionNumber } from '@shared/rules/resolution-number.ts'
import { listItems } from '../agenda/agenda.repo.ts'
import { numbersOf } from '../agenda/agenda-view.service.ts'
import { endOfItem } from '../attendance/moments.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { minuteStyleOf } from '../bodies/minute-style.ts'
import type { WriteDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import {
  findResolutionOf,
  getStandingResolution,
  insertResolution,
  listGivenNumbers,
  updateResolution,
  withdrawResolution,
} from './motions.repo.ts'
import { countedThen, expectQuorate, isClosedItem, momentToWrite } from './the-moment.ts'

type Decided = Pick<
  Resolution,
  | 'motionId'
  | 'how'
  | 'text'
  | 'isConfidential'
  | 'present'
  | 'inPost'
  | 'quorum'
  | 'isQuorate'
  | 'overrideReason'
>

/** Gives what was decided in an item its number, in the body's convention. It is never given to anything else. */
export const giveNumber = (
  db: WriteDb,
  item: AgendaItem,
  decided: Decided,
): { readonly resolutionId: ResolutionId; readonly number: string } => {
  const meeting = getMeeting(db, item.meetingId)
  const body = getBody(db, meeting.bodyId)
  const numbers = numbersOf(db, body, meeting, agendaTree(listItems(db, meeting.id)))
  const next = nextResolutionNumber(
    {
      convention: minuteStyleOf(body).resolutions,
      meetsOn: meeting.meetsOn,
      item: { id: item.id, citedAs: numbers.get(item.id)?.full ?? '' },
      itemsRestart: body.numbering.convention === 'restart',
    },
    listGivenNumbers(db, body.id),
  )
  const { position } = endOfItem(db, item.id)
  const place = {
    bodyId: body.id,
    meetingId: meeting.id,
    itemId: item.id,
    decidedOn: meeting.meetsOn,
    position,
  }
  return { resolutionId: insertResolution(db, { ...place, ...next, ...decided }), number: next.number }
}

/** What a motion that was carried has become. Carried again after its vote was taken back, it keeps its number. */
export const resolve = (db: WriteDb, item: AgendaItem, motion: Motion, decided: Decided): string => {
  const known = findResolutionOf(db, motion.id)
  if (known === null) return giveNumber(db, item, decided).number
  const { position } = endOfItem(db, item.id)
  updateResolution(db, known.id, { ...decided, position, withdrawnAt: null })
  return known.number
}

/** Records what was agreed or noted without a vote. Throws `rule` without a quorum, unless a reason is given. */
export const decide = (db: WriteDb, wanted: Parsed<'motions.decide'>) => {
  const now = momentToWrite(db, wanted.itemId)
  expectQuorate(now, wanted.overrideReason)
  const given = giveNumber(db, now.item, {
    motionId: null,
    how: wanted.how,
    text: wanted.text,
    isConfidential: wanted.isConfidential || isClosedItem(db, now.item),
    ...countedThen(now, wanted.overrideReason),
  })
  db.recorder.describe({
    label: wanted.how === 'agreed' ? 'Record what was agreed' : 'Record what was noted',
    scope: now.item.meetingId,
  })
  return given
}

/** Takes back what was agreed or noted. Throws `conflict` for what was voted on: its vote is taken back. */
export const withdrawDecision = (db: WriteDb, resolutionId: ResolutionId): void => {
  const resolution = getStandingResolution(db, resolutionId)
  momentToWrite(db, resolution.itemId)
  if (resolution.motionId !== null)
    throw new AppError('conflict', 'This was decided by a vote. Take the vote back. Nothing was changed.')
  withdrawResolution(db, resolutionId)
  db.recorder.describe({ label: 'Take back a decision', scope: resolution.meetingId })
}

import type { Parsed } from '@shared/contract.ts'
import type { Motion, MotionId } from '@shared/entities/motion.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { AppError } from '@shared/errors.ts'
import { amendmentWords, nounOf, openAmendment, whyNotAmend } from '@shared/rules/amendments.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { majorityRuleOf } from '../bodies/rules.service.ts'
import type { WriteDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { getStandingMotion, insertMotion, listMotions, updateMotion } from './motions.repo.ts'
import { specialQuorums } from './special-quorums.ts'
import { expectVoter, isClosedItem, momentToWrite, type TheMoment } from './the-moment.ts'

/** Moves a motion at the end of what has happened in an item so far. Throws `rule` where who moves could not vote. */
export const move = (db: WriteDb, wanted: Parsed<'motions.move'>): MotionId => {
  const { itemId, kind, text, isConfidential } = wanted
  const now = momentToWrite(db, itemId)
  expectMovers(now, wanted)
  expectFilledIn(text)
  const { meetingId } = now.item
  const { bodyId } = getMeeting(db, meetingId)
  const majority = wanted.majority ?? majorityRuleOf(db, bodyId).value.majority
  if (wanted.quorumRuleId !== null) expectQuorumOf(db, bodyId, wanted.quorumRuleId)
  const motionId = insertMotion(db, {
    meetingId,
    itemId,
    position: now.moment.position,
    kind,
    parentId: null,
    text,
    standingText: text,
    moverId: wanted.moverId,
    seconderId: wanted.seconderId,
    majority: kind === 'motion' ? majority : (wanted.majority ?? 'simple'),
    quorumRuleId: wanted.quorumRuleId,
    status: 'moved',
    isConfidential: isConfidential || isClosedItem(db, now.item),
  })
  db.recorder.describe({ label: 'Move a motion', scope: meetingId })
  return motionId
}

/** Moves an amendment. It is as confidential as its motion, and is carried by more for than against. */
export const amend = (db: WriteDb, wanted: Parsed<'motions.amend'>): MotionId => {
  const parent = getStandingMotion(db, wanted.motionId)
  const now = momentToWrite(db, parent.itemId)
  const why = whyNotAmend(parent, listMotions(db, parent.meetingId))
  if (why !== null) throw new AppError('conflict', `${why} Nothing was recorded.`)
  const words = amendmentWords(parent.standingText, wanted.standingText)
  if (words === '')
    throw new AppError(
      'invalid_input',
      'This amendment changes no word of the motion. Nothing was recorded.',
      {
        fields: [{ field: 'standingText', message: 'Write how the motion would read.' }],
      },
    )
  expectMovers(now, wanted)
  const motionId = insertMotion(db, {
    meetingId: parent.meetingId,
    itemId: parent.itemId,
    position: now.moment.position,
    kind: 'amendment',
    parentId: parent.id,
    text: wanted.text === '' ? words : wanted.text,
    standingText: wanted.standingText,
    moverId: wanted.moverId,
    seconderId: wanted.seconderId,
    majority: 'simple',
    quorumRuleId: parent.quorumRuleId,
    status: 'moved',
    isConfidential: parent.isConfidential,
  })
  db.recorder.describe({ label: 'Move an amendment', scope: parent.meetingId })
  return motionId
}

/** Puts right how a motion was written down. Throws `conflict` once it is decided or amended. */
export const correct = (db: WriteDb, wanted: Parsed<'motions.correct'>): void => {
  const motion = getStandingMotion(db, wanted.motionId)
  const now = momentToWrite(db, motion.itemId)
  const hasAmendment = listMotions(db, motion.meetingId).some(({ parentId }) => parentId === motion.id)
  if (motion.status !== 'moved' || motion.kind === 'amendment' || hasAmendment)
    throw new AppError(
      'conflict',
      'The words of a motion are put right while it is open and nobody has moved an amendment. Nothing was changed.',
    )
  const whoMoved = { itemId: motion.itemId, position: motion.position }
  expectMovers({ record: now.record, moment: whoMoved }, wanted)
  const { text, moverId, seconderId } = wanted
  const isConfidential = wanted.isConfidential || isClosedItem(db, now.item)
  updateMotion(db, motion.id, { text, standingText: text, moverId, seconderId, isConfidential })
  db.recorder.describe({ label: 'Correct a motion', scope: motion.meetingId })
}

/** Ends a motion without a vote. An amendment that is open lapses with it. Throws `conflict` when it is decided. */
export const endMotion = (db: WriteDb, { motionId, how }: Parsed<'motions.end'>): void => {
  const motion = getStandingMotion(db, motionId)
  momentToWrite(db, motion.itemId)
  if (motion.status !== 'moved')
    throw new AppError('conflict', `This ${nounOf(motion)} is not open any more. Nothing was changed.`)
  const open = openAmendment(motion, listMotions(db, motion.meetingId))
  if (open !== null) updateMotion(db, open.id, { status: 'lapsed' })
  updateMotion(db, motionId, { status: how })
  db.recorder.describe({
    label: how === 'withdrawn' ? `Withdraw the ${nounOf(motion)}` : `Let the ${nounOf(motion)} lapse`,
    scope: motion.meetingId,
  })
}

const expectQuorumOf = (db: WriteDb, bodyId: BodyId, ruleId: string): void => {
  if (specialQuorums(getBody(db, bodyId).kind).some(({ id }) => id === ruleId)) return
  throw new AppError('invalid_input', 'This board has no such quorum for its business. Nothing was recorded.')
}

type Movers = { readonly moverId: PersonId | null; readonly seconderId: PersonId | null }

/** Throws `rule` where who moves or seconds could not vote, and `invalid_input` where both are one. */
const expectMovers = (now: Pick<TheMoment, 'record' | 'moment'>, { moverId, seconderId }: Movers): void => {
  if (moverId !== null) expectVoter(now, moverId, 'move')
  if (seconderId !== null) expectVoter(now, seconderId, 'second')
  if (moverId === null || moverId !== seconderId) return
  throw new AppError('invalid_input', 'Nobody seconds their own motion. Nothing was recorded.', {
    fields: [{ field: 'seconderId', message: 'Choose somebody else.' }],
  })
}

/** Words in brackets are for the clerk to fill in, such as the special reason for which the public is excluded. */
const expectFilledIn = (text: string): void => {
  const left = /\[(state [^\]]*)\]/.exec(text)?.[1]
  if (left === undefined) return
  throw new AppError(
    'invalid_input',
    `The resolution must ${left}: write it in place of the words in brackets. Nothing was recorded.`,
    { fields: [{ field: 'text', message: `Here, ${left}.` }] },
  )
}

/** Whether what comes of a motion that was carried is a resolution, with a number. */
export const becomesResolution = ({ kind }: Pick<Motion, 'kind'>): boolean =>
  kind === 'motion' || kind === 'exclusion'

import type { Output, Parsed } from '@shared/contract.ts'
import type { Motion, NamedVote, VoteId } from '@shared/entities/motion.ts'
import { AppError } from '@shared/errors.ts'
import { substantiveText, whyNotPut, whyNotTakeBack } from '@shared/rules/amendments.ts'
import { whyNotVoter } from '@shared/rules/may-vote.ts'
import { countNamed, countProblem, type VoteCount, voteOutcome } from '@shared/rules/vote-outcome.ts'
import { expectTime } from '../attendance/movements.service.ts'
import { castingRuleOf } from '../bodies/rules.service.ts'
import type { WriteDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import {
  findResolutionOf,
  getStandingMotion,
  getStandingVote,
  insertVote,
  listMotions,
  updateMotion,
  withdrawResolution,
  withdrawVote,
} from './motions.repo.ts'
import { becomesResolution } from './motions.service.ts'
import { presidingOf } from './presiding.ts'
import { resolve } from './resolving.service.ts'
import { countedThen, expectQuorate, forBusiness, momentToWrite, type TheMoment } from './the-moment.ts'

/** Records a vote with who was there then, and what comes of it. See the contract for what is refused. */
export const put = (db: WriteDb, wanted: Parsed<'motions.put'>): Output<'motions.put'> => {
  const motion = getStandingMotion(db, wanted.motionId)
  const here = momentToWrite(db, motion.itemId)
  const now = { ...here, presence: forBusiness(here.presence, motion) }
  const why = whyNotPut(motion, listMotions(db, motion.meetingId))
  if (why !== null) throw new AppError('conflict', `${why} Nothing was recorded.`)
  expectQuorate(now, wanted.overrideReason)
  expectTime(db, getMeeting(db, motion.meetingId), wanted.at)
  const count = countOf(now, wanted)
  const decided = decide(db, now, motion, count, wanted.casting)
  const voteId = insertVote(db, {
    meetingId: motion.meetingId,
    motionId: motion.id,
    position: now.moment.position,
    at: wanted.at,
    method: wanted.method,
    ...count,
    named: wanted.method === 'named' ? wanted.named : [],
    casting: decided.isTie ? wanted.casting : null,
    ...countedThen(now, wanted.overrideReason),
    outcome: decided.outcome,
    explanation: decided.explanation,
  })
  const number = settle(db, now, { ...motion, status: decided.outcome }, wanted.overrideReason)
  db.recorder.describe({
    label: motion.kind === 'amendment' ? 'Vote on the amendment' : 'Vote on the motion',
    scope: motion.meetingId,
  })
  return { voteId, outcome: decided.outcome, explanation: decided.explanation, number }
}

/** Takes a vote back. Throws `conflict` where what came after stands on it. */
export const takeBack = (db: WriteDb, voteId: VoteId): void => {
  const vote = getStandingVote(db, voteId)
  const motion = getStandingMotion(db, vote.motionId)
  momentToWrite(db, motion.itemId)
  const why = whyNotTakeBack(motion, listMotions(db, motion.meetingId))
  if (why !== null) throw new AppError('conflict', `${why} Nothing was changed.`)
  withdrawVote(db, voteId)
  updateMotion(db, motion.id, { status: 'moved' })
  readAgain(db, motion)
  const resolution = findResolutionOf(db, motion.id)
  if (resolution !== null && resolution.withdrawnAt === null) withdrawResolution(db, resolution.id)
  db.recorder.describe({ label: 'Take a vote back', scope: motion.meetingId })
}

/** Writes what the vote decided into the motion, what it amends, and the resolutions. Answers the number, if it got one. */
const settle = (db: WriteDb, now: TheMoment, motion: Motion, overrideReason: string): string | null => {
  updateMotion(db, motion.id, { status: motion.status })
  readAgain(db, motion)
  if (motion.status !== 'carried' || !becomesResolution(motion)) return null
  return resolve(db, now.item, motion, {
    motionId: motion.id,
    how: 'vote',
    text: motion.standingText,
    isConfidential: motion.isConfidential,
    ...countedThen(now, overrideReason),
  })
}

/** A motion reads as its carried amendments have left it. */
const readAgain = (db: WriteDb, { parentId, meetingId }: Motion): void => {
  if (parentId === null) return
  const parent = getStandingMotion(db, parentId)
  updateMotion(db, parentId, { standingText: substantiveText(parent, listMotions(db, meetingId)) })
}

const decide = (
  db: WriteDb,
  { presence }: TheMoment,
  { majority, meetingId }: Motion,
  count: VoteCount,
  casting: Parsed<'motions.put'>['casting'],
) => {
  const presiding = presidingOf(db, meetingId, presence)
  const mayCast = castingRuleOf(db, getMeeting(db, meetingId).bodyId).value.who === 'presiding'
  const decided = voteOutcome({
    count,
    present: presence.present,
    inPost: presence.inPost,
    majority,
    hasCastingVote: mayCast,
    casting,
    presiding: presiding?.name ?? null,
  })
  if (casting === null || (decided.isTie && mayCast && presiding !== null)) return decided
  throw new AppError('rule', `${whyNoCasting(decided.isTie, mayCast)} Nothing was recorded.`)
}

const whyNoCasting = (isTie: boolean, mayCast: boolean): string => {
  if (!isTie) return 'The votes are not equal, so there is no casting vote to give.'
  return mayCast
    ? 'A casting vote is given by the member who presides. Say in the minutes who presided: it must be somebody who can vote on this item.'
    : 'Nobody has a casting vote under the rules of this board. If its own rules give one, say so on the page of the board.'
}

/** Throws `rule` with the sum, or with who is named and could not vote or is missing. */
const countOf = (now: TheMoment, { method, counts, named }: Parsed<'motions.put'>): VoteCount => {
  if (method === 'named') expectVotersNamed(now, named)
  const count = method === 'named' ? countNamed(named) : counts
  if (count === null) throw new AppError('invalid_input', 'Give the number of votes. Nothing was recorded.')
  const problem = countProblem(count, now.presence.present)
  if (problem !== null)
    throw new AppError(
      'rule',
      `${problem} Nothing was recorded. Check the count, or who is marked as present.`,
    )
  return count
}

const expectVotersNamed = ({ record, moment, presence }: TheMoment, named: readonly NamedVote[]): void => {
  const ids = named.map(({ personId }) => personId)
  for (const id of ids) {
    const why = whyNotVoter(record, moment, id)
    if (why !== null) throw new AppError('rule', `${why} So they have no vote here. Nothing was recorded.`)
  }
  const twice = presence.voters.find(({ personId }) => ids.filter((id) => id === personId).length > 1)
  if (twice !== undefined) throw new AppError('rule', `${twice.name} is named twice. Nothing was recorded.`)
  const missing = presence.voters.filter(({ personId }) => !ids.includes(personId)).map(({ name }) => name)
  if (missing.length > 0)
    throw new AppError(
      'rule',
      `A vote by name says how everyone present voted; missing: ${missing.join(', ')}. Nothing was recorded.`,
    )
}

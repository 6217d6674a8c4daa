import type { ItemDecisions, ListedMotion, VotedMotion } from '@shared/contract/motions.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { Motion, Resolution, Vote } from '@shared/entities/motion.ts'
import { type MeetingRecord, presenceAt } from '@shared/rules/presence.ts'
import { type CountedThen, voteDoubt } from '@shared/rules/vote-doubt.ts'
import { amendmentsOf, whyNotAmend, whyNotPut } from '@shared/rules/amendments.ts'
import { moversWords, type NameOf, voteWords } from '@shared/words/decision-words.ts'
import { getStandingItem } from '../agenda/agenda.repo.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { castingRuleOf, majorityRuleOf } from '../bodies/rules.service.ts'
import type { ReadDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { rulesForKind } from '../resources/load-resources.ts'
import { listMotions, listResolutions, listVotes } from './motions.repo.ts'
import { namesOf } from './names-of.ts'
import { presidingOf } from './presiding.ts'
import { isClosedItem, theMoment, type TheMoment } from './the-moment.ts'

/** All that was moved and decided in one item, and who may do what next. Throws `not_found`. */
export const getDecisions = (db: ReadDb, itemId: AgendaItemId): ItemDecisions => {
  const item = getStandingItem(db, itemId)
  const { bodyId } = getMeeting(db, item.meetingId)
  const all = listMotions(db, item.meetingId)
  const votes = listVotes(db, item.meetingId)
  const resolutions = listResolutions(db, item.meetingId)
  const now = theMoment(db, item)
  const doubtOf = doubter(now.record)
  const known = { all, votes, resolutions, nameOf: namesOf(db), doubtOf }
  return {
    motions: all
      .filter((motion) => motion.itemId === itemId && motion.parentId === null)
      .map((motion) => listed(motion, known)),
    decided: resolutions
      .filter((each) => each.itemId === itemId && each.motionId === null)
      .map((each) => ({ ...each, doubt: doubtOf(each, each) })),
    doubtfulIds: itemsInDoubt(known).filter((id) => id !== itemId),
    now: nowOf(db, now),
    rules: rulesOf(db, bodyId),
    isClosed: isClosedItem(db, item),
  }
}

interface Known {
  readonly all: readonly Motion[]
  readonly votes: readonly Vote[]
  readonly resolutions: readonly Resolution[]
  readonly nameOf: NameOf
  readonly doubtOf: Doubter
}

type Doubter = (then: CountedThen, at: { itemId: AgendaItemId; position: string }) => string | null

const doubter =
  (record: MeetingRecord): Doubter =>
  (then, { itemId, position }) =>
    voteDoubt(then, presenceAt(record, { itemId, position }))

const itemsInDoubt = ({ all, votes, resolutions, doubtOf }: Known): AgendaItemId[] => {
  const voted = votes.flatMap((vote) => {
    const itemId = all.find(({ id }) => id === vote.motionId)?.itemId
    return itemId !== undefined && doubtOf(vote, { ...vote, itemId }) !== null ? [itemId] : []
  })
  const agreed = resolutions.filter((each) => each.motionId === null && doubtOf(each, each) !== null)
  return [...new Set([...voted, ...agreed.map(({ itemId }) => itemId)])]
}

const listed = (motion: Motion, known: Known): ListedMotion => ({
  ...said(motion, known),
  amendments: amendmentsOf(motion, known.all).map((amendment) => said(amendment, known)),
  resolution: known.resolutions.find(({ motionId }) => motionId === motion.id) ?? null,
  whyNotAmend: whyNotAmend(motion, known.all),
  whyNotPut: whyNotPut(motion, known.all),
})

const said = (motion: Motion, { votes, nameOf, doubtOf }: Known): VotedMotion => ({
  ...motion,
  movedSays: moversWords(motion, nameOf),
  votes: votes
    .filter(({ motionId }) => motionId === motion.id)
    .map((vote) => ({
      ...vote,
      says: voteWords(vote, motion, nameOf),
      doubt: doubtOf(vote, { ...vote, itemId: motion.itemId }),
    })),
})

const nowOf = (db: ReadDb, { item, presence }: TheMoment): ItemDecisions['now'] => ({
  voters: presence.voters.map(({ personId, name }) => ({ personId, name })),
  present: presence.present,
  inPost: presence.inPost,
  needed: presence.quorum.needed,
  explanation: presence.quorum.explanation,
  isQuorate: presence.isQuorate,
  isAdjourned: presence.isAdjourned,
  presiding: presidingOf(db, item.meetingId, presence),
})

const rulesOf = (db: ReadDb, bodyId: BodyId): ItemDecisions['rules'] => {
  const majority = majorityRuleOf(db, bodyId)
  const casting = castingRuleOf(db, bodyId)
  return {
    majority: majority.value.majority,
    majoritySource: majority.source,
    hasCastingVote: casting.value.who === 'presiding',
    castingSource: casting.source,
    special: rulesForKind(getBody(db, bodyId).kind).flatMap((rule) =>
      rule.kind === 'majority' && rule.value.business !== null
        ? [{ majority: rule.value.majority, business: rule.value.business }]
        : [],
    ),
  }
}

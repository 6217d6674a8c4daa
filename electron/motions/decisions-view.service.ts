import type { ItemDecisions, ListedMotion, QuorumNow, VotedMotion } from '@shared/contract/motions.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { Motion, Resolution, Vote } from '@shared/entities/motion.ts'
import { quorumSentence } from '@shared/rules/rule-sentence.ts'
import { type MeetingRecord, type Presence, presenceAt } from '@shared/rules/presence.ts'
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
import { specialQuorums } from './special-quorums.ts'
import { presidingOf } from './presiding.ts'
import { forBusiness, isClosedItem, theMoment, type TheMoment } from './the-moment.ts'

/** All that was moved and decided in one item, and who may do what next. Throws `not_found`. */
export const getDecisions = (db: ReadDb, itemId: AgendaItemId): ItemDecisions => {
  const item = getStandingItem(db, itemId)
  const { bodyId } = getMeeting(db, item.meetingId)
  const all = listMotions(db, item.meetingId)
  const votes = listVotes(db, item.meetingId)
  const resolutions = listResolutions(db, item.meetingId)
  const now = theMoment(db, item)
  const doubtOf = doubter(now.record)
  const known = { all, votes, resolutions, nameOf: namesOf(db), doubtOf, presence: now.presence }
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
  /** As it is now. */
  readonly presence: Presence
}

/** Without a motion the quorum is that of any business. */
type Doubter = (
  then: CountedThen & { readonly position: string },
  of: { readonly itemId: AgendaItemId; readonly quorumRuleId?: string | null },
) => string | null

const doubter =
  (record: MeetingRecord): Doubter =>
  (then, { itemId, quorumRuleId = null }) =>
    voteDoubt(then, forBusiness(presenceAt(record, { itemId, position: then.position }), { quorumRuleId }))

const itemsInDoubt = ({ all, votes, resolutions, doubtOf }: Known): AgendaItemId[] => {
  const voted = votes.flatMap((vote) => {
    const motion = all.find(({ id }) => id === vote.motionId)
    return motion !== undefined && doubtOf(vote, motion) !== null ? [motion.itemId] : []
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

const said = (motion: Motion, { votes, nameOf, doubtOf, presence }: Known): VotedMotion => ({
  ...motion,
  movedSays: moversWords(motion, nameOf),
  quorumNow: quorumOf(forBusiness(presence, motion)),
  votes: votes
    .filter(({ motionId }) => motionId === motion.id)
    .map((vote) => ({
      ...vote,
      says: voteWords(vote, motion, nameOf),
      doubt: doubtOf(vote, motion),
    })),
})

const quorumOf = ({ present, quorum, isQuorate }: Presence): QuorumNow => ({
  present,
  needed: quorum.needed,
  explanation: quorum.explanation,
  isQuorate,
})

const nowOf = (db: ReadDb, { item, presence }: TheMoment): ItemDecisions['now'] => ({
  voters: presence.voters.map(({ personId, name }) => ({ personId, name })),
  ...quorumOf(presence),
  inPost: presence.inPost,
  isAdjourned: presence.isAdjourned,
  presiding: presidingOf(db, item.meetingId, presence),
})

const rulesOf = (db: ReadDb, bodyId: BodyId): ItemDecisions['rules'] => {
  const majority = majorityRuleOf(db, bodyId)
  const casting = castingRuleOf(db, bodyId)
  const { kind } = getBody(db, bodyId)
  return {
    majority: majority.value.majority,
    majoritySource: majority.source,
    hasCastingVote: casting.value.who === 'presiding',
    castingSource: casting.source,
    special: rulesForKind(kind).flatMap((rule) =>
      rule.kind === 'majority' && rule.value.business !== null
        ? [{ majority: rule.value.majority, business: rule.value.business }]
        : [],
    ),
    quorums: specialQuorums(kind).map(({ id, business, value }) => ({
      ruleId: id,
      business,
      sentence: quorumSentence(value),
    })),
  }
}

import { z } from 'zod'
import { agendaItemId } from '../entities/agenda-item.ts'
import { bodyId } from '../entities/body.ts'
import { majority, motion, motionId, resolution, resolutionId, vote, voteId } from '../entities/motion.ts'
import { personId } from '../entities/person.ts'
import { source } from '../entities/rule.ts'
import { command, query } from './define.ts'

const named = z.object({ personId, name: z.string() })
/** Where a rule stands written; null for the body's own. */
const authority = source.nullable()

/** What no longer fits the attendance as it is written down now, as a sentence; null while it does. */
const doubt = z.string().nullable()

const quorumNow = z.object({
  present: z.number().int(),
  needed: z.number().int(),
  explanation: z.string(),
  isQuorate: z.boolean(),
})
export type QuorumNow = z.infer<typeof quorumNow>

const votedMotion = motion.extend({
  /** "Moved by Ann Reed, seconded by Jo Park." Empty where nobody is named. */
  movedSays: z.string(),
  /** Whether there is a quorum for its business now. */
  quorumNow,
  /** The votes on it that stand, each with a sentence or two. */
  votes: z.array(vote.extend({ says: z.string(), doubt })),
})
export type VotedMotion = z.infer<typeof votedMotion>

const listedMotion = votedMotion.extend({
  amendments: z.array(votedMotion),
  resolution: resolution.nullable(),
  /** Why it cannot be amended or put now, as a sentence; null where it can. */
  whyNotAmend: z.string().nullable(),
  whyNotPut: z.string().nullable(),
})
export type ListedMotion = z.infer<typeof listedMotion>

const itemDecisions = z.object({
  /** Amendments are within their motions. */
  motions: z.array(listedMotion),
  /** What was agreed or noted without a vote. */
  decided: z.array(resolution.extend({ doubt })),
  /** Other items of the meeting with decisions that no longer fit the attendance. */
  doubtfulIds: z.array(agendaItemId),
  /** Who counts right after all this: those who may move, second and vote now. */
  now: z.object({
    voters: z.array(named),
    ...quorumNow.shape,
    inPost: z.number().int(),
    isAdjourned: z.boolean(),
    /** Who presides, when that is a voter; it is theirs to give the casting vote. */
    presiding: named.nullable(),
  }),
  rules: z.object({
    majority,
    majoritySource: authority,
    hasCastingVote: z.boolean(),
    castingSource: authority,
    /** Business with a majority of its own, such as suspending standing orders. */
    special: z.array(z.object({ majority, business: z.string() })),
    /** Business with a quorum of its own, such as removing a trustee. */
    quorums: z.array(z.object({ ruleId: z.string(), business: z.string(), sentence: z.string() })),
  }),
  /** Whether all of it belongs to the confidential part, because the item does. */
  isClosed: z.boolean(),
})
export type ItemDecisions = z.infer<typeof itemDecisions>

const counts = vote.pick({ inFavour: true, against: true, abstained: true, didNotVote: true })

/** A decision as it can be found again for ever. */
const foundResolution = resolution.extend({
  meetingTitle: z.string(),
  itemNumber: z.string(),
  itemTitle: z.string(),
  /** "The board was quorate: 9 present of 12 in post, 6 needed." */
  quorumSays: z.string(),
  /** "Moved by Ann Reed, seconded by Jo Park." Empty where nobody is named. */
  movedSays: z.string(),
  /** The vote in words, or that there was none. */
  votedSays: z.string(),
  /** How each voted; empty unless it was by name. */
  namedSays: z.string(),
})
export type FoundResolution = z.infer<typeof foundResolution>

export const motionsContract = {
  'motions.get': query(z.object({ itemId: agendaItemId }), itemDecisions),
  /** Refused (`rule`) where who moves or seconds could not vote at this moment. */
  'motions.move': command(
    z.object({
      itemId: agendaItemId,
      kind: z.enum(['motion', 'exclusion', 'procedural']),
      text: motion.shape.text,
      moverId: personId.nullable(),
      seconderId: personId.nullable(),
      /** Null: as the body usually decides. */
      majority: majority.nullable(),
      /** Of `rules.quorums`; null: the quorum of any other business. */
      quorumRuleId: motion.shape.quorumRuleId,
      isConfidential: z.boolean(),
    }),
    z.object({ motionId }),
  ),
  /** `standingText` is how the motion would read; `text` what that changes, worked out when it is empty. */
  'motions.amend': command(
    z.object({
      motionId,
      standingText: motion.shape.standingText,
      text: z.string().trim().max(5000),
      moverId: personId.nullable(),
      seconderId: personId.nullable(),
    }),
    z.object({ motionId }),
  ),
  /** Puts right how a motion was written down, while it is open and has no amendment. */
  'motions.correct': command(
    z.object({
      motionId,
      text: motion.shape.text,
      moverId: personId.nullable(),
      seconderId: personId.nullable(),
      isConfidential: z.boolean(),
    }),
    z.object({}),
  ),
  /** Withdrawn by who moved it, or lapsed, as for want of a seconder. An amendment that is open lapses with it. */
  'motions.end': command(z.object({ motionId, how: z.enum(['withdrawn', 'lapsed']) }), z.object({})),
  /**
   * Records the vote and what comes of it. Refused (`rule`) when it does not add up to those present, when there is no
   * quorum and no reason is given, and when the motion cannot be put now. For a vote by name the counts come from the names.
   */
  'motions.put': command(
    z.object({
      motionId,
      method: vote.shape.method,
      counts: counts.nullable(),
      named: vote.shape.named,
      casting: vote.shape.casting,
      at: vote.shape.at,
      overrideReason: vote.shape.overrideReason,
    }),
    z.object({
      voteId,
      outcome: vote.shape.outcome,
      explanation: z.string(),
      /** Of the resolution that it became; null where it became none. */
      number: z.string().nullable(),
    }),
  ),
  /** Takes a vote back, so that it can be taken again. Its resolution goes with it and keeps its number. */
  'motions.takeBack': command(z.object({ voteId }), z.object({})),
  /** Records what was agreed or noted without a vote. */
  'motions.decide': command(
    z.object({
      itemId: agendaItemId,
      how: z.enum(['agreed', 'noted']),
      text: resolution.shape.text,
      isConfidential: z.boolean(),
      overrideReason: resolution.shape.overrideReason,
    }),
    z.object({ resolutionId, number: z.string() }),
  ),
  'motions.withdrawDecision': command(z.object({ resolutionId }), z.object({})),
  /** The resolution to exclude the public for the confidential items from this one on, ready to be moved. */
  'motions.exclusion': query(
    z.object({ itemId: agendaItemId }),
    z.object({
      text: z.string(),
      /** Why there is none, as a sentence; empty where there is one. */
      problem: z.string(),
      whoLeaves: z.string(),
      hasPublicInterestTest: z.boolean(),
    }),
  ),
  /** What a body decided, the latest first. `year` is one of `years`; null for all. */
  'resolutions.find': query(
    z.object({ bodyId, words: z.string().max(200), year: z.string().nullable() }),
    z.object({
      found: z.array(foundResolution),
      /** Found and not shown, because there are too many. */
      leftOut: z.number().int(),
      total: z.number().int(),
      /** Academic years in which something was decided, the latest first, such as "2026/27". */
      years: z.array(z.string()),
    }),
  ),
}

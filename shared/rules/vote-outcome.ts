import type { Majority, NamedVote } from '../entities/motion.ts'
import { plural } from '../words/dates.ts'

/** How the votes fell. Whoever voted "did not vote" was there and said nothing, not even that they abstained. */
export type VoteCount = {
  readonly inFavour: number
  readonly against: number
  readonly abstained: number
  readonly didNotVote: number
}

/** A vote to be decided, with who was there and the rules that hold for it. */
export type VoteQuestion = {
  readonly count: VoteCount
  /** Members present with a vote, and members in post, at that moment; suspended ones in neither. */
  readonly present: number
  readonly inPost: number
  readonly majority: Majority
  /** Whether whoever presides has a second or casting vote when votes are equal. */
  readonly hasCastingVote: boolean
  /** How it was given; null where it was not. */
  readonly casting: 'for' | 'against' | null
  /** Who presides, such as "Amara Okafor"; empty for "the chair"; null where it is nobody who may vote here. */
  readonly presiding?: string | null
}

export type VoteOutcome = {
  readonly outcome: 'carried' | 'lost'
  /** Votes are equal where more for than against decides it: the moment of the casting vote. */
  readonly isTie: boolean
  /** Votes in favour that it needed, a casting vote apart. */
  readonly needed: number
  /** The sum in words, such as "7 for, 2 against, 1 abstained, of 10 present. More for than against: carried." */
  readonly explanation: string
}

/**
 * Why these numbers cannot be a vote of those present, with the sum shown; null when they add up. A vote that does not
 * add up is no record of anything, so it is refused and never rounded.
 */
export function countProblem(count: VoteCount, present: number): string | null {
  const parts = [count.inFavour, count.against, count.abstained, count.didNotVote]
  if (parts.some((part) => !Number.isInteger(part) || part < 0)) return 'Votes are whole numbers from 0.'
  const sum = parts.reduce((total, part) => total + part, 0)
  if (sum === present) return null
  const were = present === 1 ? '1 voter was' : `${present} voters were`
  return `${count.inFavour} for + ${count.against} against + ${count.abstained} abstained + ${count.didNotVote} did not vote = ${sum}, but ${were} present.`
}

/**
 * Whether a vote was carried, and the sum in words. A simple majority is of those present and voting (School Governance
 * (Roles, Procedures and Allowances) (England) Regulations 2013, reg 14(2); LGA 1972 Sch 12 para 39): who abstains is not
 * counted. Equal votes go to the casting vote where the rule gives one (reg 14(3); para 39(2)) and it was used; else the
 * motion is lost, for want of a majority. Throws `RangeError` when the count does not add up: ask `countProblem` first.
 */
export function voteOutcome(question: VoteQuestion): VoteOutcome {
  const problem = countProblem(question.count, question.present)
  if (problem !== null) throw new RangeError(problem)
  const { inFavour, against } = question.count
  const isTie = question.majority === 'simple' && inFavour === against && inFavour > 0
  const needed = votesNeeded(question)
  const isCarried = isTie
    ? question.hasCastingVote && question.presiding !== null && question.casting === 'for'
    : inFavour > 0 && inFavour >= needed
  const outcome = isCarried ? 'carried' : 'lost'
  const why = isTie ? explainTie(question) : explainMajority(question, needed)
  return { outcome, isTie, needed, explanation: `${countWords(question)}. ${why}: ${outcome}.` }
}

/** How a named vote counts up. */
export function countNamed(named: readonly NamedVote[]): VoteCount {
  const of = (vote: NamedVote['vote']) => named.filter((each) => each.vote === vote).length
  return {
    inFavour: of('for'),
    against: of('against'),
    abstained: of('abstained'),
    didNotVote: of('did-not-vote'),
  }
}

/** In words, to choose from: "More for than against". */
export const majorityWords: Readonly<Record<Majority, string>> = {
  simple: 'More for than against',
  'two-thirds': 'Two thirds of the votes for and against',
  'two-thirds-present': 'Two thirds of those present',
  'in-post': 'More than half of all members in post',
  'two-thirds-in-post': 'Two thirds of all members in post',
}

const twoThirds = (of: number): number => Math.ceil((of * 2) / 3)
const moreThanHalf = (of: number): number => Math.floor(of / 2) + 1

function votesNeeded({ majority, count, present, inPost }: VoteQuestion): number {
  const voted = count.inFavour + count.against
  switch (majority) {
    case 'simple':
      return moreThanHalf(voted)
    case 'two-thirds':
      return twoThirds(voted)
    case 'two-thirds-present':
      return twoThirds(present)
    case 'in-post':
      return moreThanHalf(inPost)
    case 'two-thirds-in-post':
      return twoThirds(inPost)
  }
}

function countWords({ count, present }: VoteQuestion): string {
  const parts = [
    `${count.inFavour} for`,
    `${count.against} against`,
    count.abstained > 0 ? `${count.abstained} abstained` : '',
    count.didNotVote > 0 ? `${count.didNotVote} did not vote` : '',
  ]
  return `${parts.filter((part) => part !== '').join(', ')}, of ${present} present`
}

function explainTie({ hasCastingVote, casting, presiding }: VoteQuestion): string {
  if (!hasCastingVote) return 'The votes are equal and nobody has a casting vote here'
  if (presiding === null) return 'The votes are equal and whoever presides has no vote on this'
  if (casting === null) return 'The votes are equal and the casting vote was not used'
  const whose = presiding === undefined || presiding === '' ? 'the chair' : `${presiding}, in the chair,`
  return `The votes are equal; the casting vote of ${whose} was ${casting}`
}

function explainMajority({ majority, count, present, inPost }: VoteQuestion, needed: number): string {
  const voted = count.inFavour + count.against
  if (voted === 0) return 'Nobody voted for or against'
  switch (majority) {
    case 'simple':
      return count.inFavour > count.against ? 'More for than against' : 'Not more for than against'
    case 'two-thirds':
      return `Two thirds of the ${plural(voted, 'vote')} for and against${roundedUp(voted)} is ${needed}`
    case 'two-thirds-present':
      return `Two thirds of the ${present} present${roundedUp(present)} is ${needed}`
    case 'in-post':
      return `More than half of the ${plural(inPost, 'member')} in post is ${needed}`
    case 'two-thirds-in-post':
      return `Two thirds of the ${plural(inPost, 'member')} in post${roundedUp(inPost)} is ${needed}`
  }
}

const roundedUp = (of: number): string => ((of * 2) % 3 === 0 ? '' : ', rounded up,')

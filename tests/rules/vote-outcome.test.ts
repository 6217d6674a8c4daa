import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { majorities } from '@shared/entities/motion.ts'
import { personId } from '@shared/entities/person.ts'
import {
  countNamed,
  countProblem,
  type VoteCount,
  voteOutcome,
  type VoteQuestion,
} from '@shared/rules/vote-outcome.ts'

const count = (inFavour: number, against: number, abstained = 0, didNotVote = 0): VoteCount => ({
  inFavour,
  against,
  abstained,
  didNotVote,
})
const present = (votes: VoteCount) => votes.inFavour + votes.against + votes.abstained + votes.didNotVote
const asked = (votes: VoteCount, more: Partial<VoteQuestion> = {}): VoteQuestion => ({
  count: votes,
  present: present(votes),
  inPost: 12,
  majority: 'simple',
  hasCastingVote: true,
  casting: null,
  ...more,
})
const tied = (more: Partial<VoteQuestion>) => asked(count(5, 5, 1), more)

describe('voteOutcome', () => {
  it.each<[string, VoteQuestion, 'carried' | 'lost', string]>([
    [
      'reg 14(2): a majority of governors present and voting',
      asked(count(7, 2, 1)),
      'carried',
      '7 for, 2 against, 1 abstained, of 10 present. More for than against: carried.',
    ],
    [
      'reg 14(2): who abstains is not voting, so two of ten can carry it',
      asked(count(2, 1, 7)),
      'carried',
      '2 for, 1 against, 7 abstained, of 10 present. More for than against: carried.',
    ],
    [
      'reg 14(2): fewer for than against',
      asked(count(3, 4, 0, 2)),
      'lost',
      '3 for, 4 against, 2 did not vote, of 9 present. Not more for than against: lost.',
    ],
    [
      'reg 14(3): equal, and the chair votes again for it',
      tied({ casting: 'for', presiding: 'Amara Okafor' }),
      'carried',
      '5 for, 5 against, 1 abstained, of 11 present. The votes are equal; the casting vote of Amara Okafor, in the chair, was for: carried.',
    ],
    [
      'LGA 1972 Sch 12 para 39: equal, and whoever presides votes against',
      tied({ casting: 'against' }),
      'lost',
      '5 for, 5 against, 1 abstained, of 11 present. The votes are equal; the casting vote of the chair was against: lost.',
    ],
    [
      'reg 14(3) gives a power, not a duty: equal and unused, it is lost',
      tied({}),
      'lost',
      '5 for, 5 against, 1 abstained, of 11 present. The votes are equal and the casting vote was not used: lost.',
    ],
    [
      'reg 14(3): the chair withdrew, so that nobody who presides can give it',
      tied({ casting: 'for', presiding: null }),
      'lost',
      '5 for, 5 against, 1 abstained, of 11 present. The votes are equal and whoever presides has no vote on this: lost.',
    ],
    [
      'no casting vote in its rules: equal is lost, whatever is asked',
      tied({ hasCastingVote: false, casting: 'for' }),
      'lost',
      '5 for, 5 against, 1 abstained, of 11 present. The votes are equal and nobody has a casting vote here: lost.',
    ],
    [
      'everyone abstains: no division to be equal',
      asked(count(0, 0, 9), { casting: 'for' }),
      'lost',
      '0 for, 0 against, 9 abstained, of 9 present. Nobody voted for or against: lost.',
    ],
    [
      'two thirds of the votes, rounded up',
      asked(count(8, 3, 1), { majority: 'two-thirds' }),
      'carried',
      '8 for, 3 against, 1 abstained, of 12 present. Two thirds of the 11 votes for and against, rounded up, is 8: carried.',
    ],
    [
      'two thirds of the votes, one short',
      asked(count(7, 4), { majority: 'two-thirds' }),
      'lost',
      '7 for, 4 against, of 11 present. Two thirds of the 11 votes for and against, rounded up, is 8: lost.',
    ],
    [
      'Cambridge: standing orders are suspended by two thirds of those present, abstainers included',
      asked(count(7, 0, 5), { majority: 'two-thirds-present' }),
      'lost',
      '7 for, 0 against, 5 abstained, of 12 present. Two thirds of the 12 present is 8: lost.',
    ],
    [
      'more than half of all in post',
      asked(count(6, 0, 0), { majority: 'in-post' }),
      'lost',
      '6 for, 0 against, of 6 present. More than half of the 12 members in post is 7: lost.',
    ],
    [
      'two thirds of all in post',
      asked(count(9, 0, 0), { majority: 'two-thirds-in-post', inPost: 13 }),
      'carried',
      '9 for, 0 against, of 9 present. Two thirds of the 13 members in post, rounded up, is 9: carried.',
    ],
    [
      'a casting vote decides equal votes, not a missing two thirds',
      tied({ majority: 'two-thirds', casting: 'for' }),
      'lost',
      '5 for, 5 against, 1 abstained, of 11 present. Two thirds of the 10 votes for and against, rounded up, is 7: lost.',
    ],
  ])('%s', (_name, question, outcome, explanation) => {
    expect(voteOutcome(question)).toMatchObject({ outcome, explanation })
  })

  it('refuses to decide a vote that does not add up', () => {
    expect(() => voteOutcome(asked(count(5, 3), { present: 9 }))).toThrow(/= 8, but 9 voters were present/)
  })
})

describe('countProblem', () => {
  it.each<[VoteCount, number, string | null]>([
    [
      count(5, 3, 1, 1),
      9,
      '5 for + 3 against + 1 abstained + 1 did not vote = 10, but 9 voters were present.',
    ],
    [count(0, 0), 1, '0 for + 0 against + 0 abstained + 0 did not vote = 0, but 1 voter was present.'],
    [count(-1, 3), 2, 'Votes are whole numbers from 0.'],
    [count(5, 3, 1, 0), 9, null],
  ])('%o of %i', (votes, of, problem) => {
    expect(countProblem(votes, of)).toBe(problem)
  })
})

const votes = fc.record({
  inFavour: fc.nat(20),
  against: fc.nat(20),
  abstained: fc.nat(5),
  didNotVote: fc.nat(5),
})
const question = fc
  .record({
    count: votes,
    absent: fc.nat(10),
    majority: fc.constantFrom(...majorities),
    hasCastingVote: fc.boolean(),
    casting: fc.constantFrom('for' as const, 'against' as const, null),
  })
  .map(({ absent, ...rest }) => asked(rest.count, { ...rest, inPost: present(rest.count) + absent }))

describe('any vote', () => {
  it('is carried or lost, says so at the end, and shows every number that it rests on', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { outcome, explanation } = voteOutcome(asked)
        expect(explanation.endsWith(`: ${outcome}.`)).toBe(true)
        expect(explanation).toContain(`${asked.count.inFavour} for, ${asked.count.against} against`)
        expect(explanation).toContain(`of ${asked.present} present`)
      }),
    )
  })

  it('is never carried with fewer for than against, and never by fewer than it needs', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { outcome, needed, isTie } = voteOutcome(asked)
        if (outcome === 'lost') return
        expect(asked.count.inFavour).toBeGreaterThanOrEqual(
          asked.majority === 'simple' ? asked.count.against : needed,
        )
        if (!isTie) expect(asked.count.inFavour).toBeGreaterThanOrEqual(needed)
        if (isTie) expect(asked).toMatchObject({ hasCastingVote: true, casting: 'for', majority: 'simple' })
      }),
    )
  })

  it('never turns from carried to lost when somebody against changes their mind', () => {
    fc.assert(
      fc.property(question, (asked) => {
        fc.pre(asked.count.against > 0)
        const { inFavour, against } = asked.count
        const swayed = { ...asked, count: { ...asked.count, inFavour: inFavour + 1, against: against - 1 } }
        if (voteOutcome(asked).outcome === 'carried') expect(voteOutcome(swayed).outcome).toBe('carried')
      }),
    )
  })

  it('by name counts everyone once', () => {
    const named = fc.array(
      fc.record({
        personId: fc.uuid().map((id) => personId.parse(id)),
        vote: fc.constantFrom(
          'for' as const,
          'against' as const,
          'abstained' as const,
          'did-not-vote' as const,
        ),
      }),
    )
    fc.assert(fc.property(named, (list) => countProblem(countNamed(list), list.length) === null))
  })
})

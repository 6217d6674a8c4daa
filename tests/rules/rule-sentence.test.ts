import { describe, expect, it } from 'vitest'
import type { NoticeValue, QuorumValue } from '@shared/entities/rule.ts'
import { frequencySentence, noticeSentence, quorumSentence } from '@shared/rules/rule-sentence.ts'

describe('noticeSentence', () => {
  it.each<[NoticeValue, string]>([
    [
      { days: 7, counting: 'school-board' },
      'At least 7 clear days, not counting the day of sending and the day of the meeting.',
    ],
    [
      { days: 5, counting: 'principal-council' },
      'At least 5 clear working days, not counting the day of sending and the day of the meeting.',
    ],
    [
      { days: 3, counting: 'parish-council' },
      'At least 3 clear days, not counting the day of sending, weekends, bank holidays with their breaks and the day of the meeting.',
    ],
    [
      { days: 3, counting: 'parish-council', switches: { saturdayCounts: true, leaveOutBreaks: false } },
      'At least 3 clear days, not counting the day of sending, Sundays, bank holidays and the day of the meeting.',
    ],
    [{ days: 9, counting: 'calendar-days-before' }, 'At least 9 days before the meeting.'],
    [{ days: 1, counting: 'working-days-before' }, 'At least 1 working day before the meeting.'],
  ])('%o', (value, sentence) => {
    expect(noticeSentence(value)).toBe(sentence)
  })
})

describe('quorumSentence and frequencySentence', () => {
  it.each<[QuorumValue, string]>([
    [
      { formula: 'share', numerator: 1, denominator: 3, of: 'whole-membership', atLeast: 3 },
      'One third of the whole membership, vacant seats included, rounded up, and never fewer than 3.',
    ],
    [
      { formula: 'share', numerator: 1, denominator: 2, of: 'in-post', atLeast: 1 },
      'Half of the members in post, rounded up.',
    ],
    [{ formula: 'fixed', members: 3 }, '3 members.'],
  ])('%o', (value, sentence) => {
    expect(quorumSentence(value)).toBe(sentence)
  })

  it('says how often', () => {
    expect(frequencySentence({ times: 3, per: 'school year' })).toBe(
      'At least 3 meetings in each school year.',
    )
  })
})

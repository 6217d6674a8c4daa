import { describe, expect, it } from 'vitest'
import { type DueContext, dueMeaning, resolveDue } from '@shared/rules/due-words.ts'

/** Said at a meeting on Thursday 26 November 2026. */
const context: DueContext = {
  from: '2026-11-26',
  meetings: ['2026-09-24', '2026-11-26', '2027-02-04', '2027-03-18'],
  terms: [
    { name: 'Autumn', kind: 'term', startsOn: '2026-09-02', endsOn: '2026-12-18' },
    { name: 'Spring', kind: 'term', startsOn: '2027-01-04', endsOn: '2027-03-26' },
    { name: 'Autumn, second half', kind: 'half-term', startsOn: '2026-11-02', endsOn: '2026-12-18' },
    { name: 'Spring, first half', kind: 'half-term', startsOn: '2027-01-04', endsOn: '2027-02-12' },
  ],
}

describe('resolveDue', () => {
  it.each([
    ['before the next meeting', '2027-02-03', 'meeting'],
    ['Before next meeting', '2027-02-03', 'meeting'],
    ['by the next meeting.', '2027-02-04', 'meeting'],
    ['at the next meeting', '2027-02-04', 'meeting'],
    ['next meeting', '2027-02-04', 'meeting'],
    ['end of term', '2026-12-18', 'term'],
    ['by the end of this term', '2026-12-18', 'term'],
    ['by the end of half term', '2026-12-18', 'term'],
    ['start of next term', '2027-01-04', 'term'],
    ['next term', '2027-01-04', 'term'],
    ['in a fortnight', '2026-12-10', 'fixed'],
    ['within two weeks', '2026-12-10', 'fixed'],
    ['in 10 days', '2026-12-06', 'fixed'],
    ['in three months', '2027-02-26', 'fixed'],
    ['two weeks', '2026-12-10', 'fixed'],
    ['next week', '2026-12-03', 'fixed'],
    ['by Friday', '2026-11-27', 'fixed'],
    ['Thursday', '2026-12-03', 'fixed'],
    ['next Monday', '2026-11-30', 'fixed'],
    ['end of the week', '2026-11-27', 'fixed'],
    ['end of the month', '2026-11-30', 'fixed'],
    ['end of the year', '2026-12-31', 'fixed'],
    ['today', '2026-11-26', 'fixed'],
    ['tomorrow', '2026-11-27', 'fixed'],
    ['12 January 2027', '2027-01-12', 'date'],
    ['by 12 January', '2027-01-12', 'date'],
    ['by 1 December', '2026-12-01', 'date'],
    ['by 4/12/26', '2026-12-04', 'date'],
  ])('“%s” is %s', (words, dueOn, basis) => {
    expect(resolveDue(words, context)).toEqual({ kind: 'day', dueOn, basis })
  })

  it.each(['', 'soon', 'when the builders are gone', 'in no days', 'in 0 weeks', '31 June'])(
    'does not pretend to know “%s”',
    (words) => {
      expect(resolveDue(words, context)).toEqual({ kind: 'unknown' })
    },
  )

  it('waits for a meeting or a term that is not in the calendar yet', () => {
    const bare = { ...context, meetings: ['2026-11-26'], terms: [] }
    expect(resolveDue('before the next meeting', bare)).toMatchObject({ kind: 'waits', basis: 'meeting' })
    expect(resolveDue('end of term', bare)).toMatchObject({ kind: 'waits', basis: 'term' })
  })

  it('takes the term to come when it is said in the holidays', () => {
    expect(resolveDue('end of term', { ...context, from: '2026-12-28' })).toMatchObject({
      dueOn: '2027-03-26',
    })
  })

  it('says what it understood', () => {
    expect(dueMeaning(resolveDue('by Friday', context))).toBe('That is Friday 27 November 2026.')
    expect(dueMeaning(resolveDue('soon', context))).toMatch(/^Kept as words/)
  })
})

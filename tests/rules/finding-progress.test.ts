import { describe, expect, it } from 'vitest'
import { type Answered, findingProgress, progressSentence } from '@shared/rules/finding-progress.ts'

const today = '2027-01-15'
const open = { status: 'open', dueOn: '2027-01-01' } as const
const done = { status: 'done', dueOn: '2027-01-01' } as const
const awaited = { dueOn: '2027-01-10', reachedOn: null }
const reached = { dueOn: '2027-01-10', reachedOn: '2027-01-09' }
const unchecked = { seenOn: '2027-01-11', checkedBy: '', checkedOn: null }
const checked = { seenOn: '2027-01-11', checkedBy: 'Jon Ash', checkedOn: '2027-01-12' }
const of = (more: Partial<Answered>): Answered => ({ actions: [], milestones: [], evidence: [], ...more })

describe('findingProgress', () => {
  it.each<[string, Partial<Answered>, string]>([
    ['nothing at all', {}, 'not-begun'],
    ['an action alone', { actions: [open] }, 'under-way'],
    ['all done, and nothing that shows it', { actions: [done], milestones: [reached] }, 'under-way'],
    ['evidence, and an action that is open', { actions: [open, done], evidence: [checked] }, 'under-way'],
    ['evidence, and a milestone to come', { milestones: [awaited], evidence: [checked] }, 'under-way'],
    ['evidence that nobody has checked', { actions: [done], evidence: [checked, unchecked] }, 'to-check'],
    ['evidence that is checked', { actions: [done], milestones: [reached], evidence: [checked] }, 'shown'],
    ['evidence alone', { evidence: [checked] }, 'shown'],
  ])('with %s', (_what, more, progress) => {
    expect(findingProgress(of(more))).toBe(progress)
  })
})

describe('progressSentence', () => {
  it('says what the progress rests on, and what is late', () => {
    expect(progressSentence(of({}), today)).toBe('No actions. No milestones. No evidence yet.')
    expect(
      progressSentence(
        of({ actions: [open, done], milestones: [awaited, reached], evidence: [unchecked, checked] }),
        today,
      ),
    ).toBe(
      '1 of 2 actions done, 1 late. 1 of 2 milestones reached, 1 late. 2 pieces of evidence, 1 checked, last on 12 January 2027 by Jon Ash.',
    )
    expect(progressSentence(of({ actions: [done], evidence: [unchecked] }), today)).toBe(
      '1 of 1 action done. No milestones. 1 piece of evidence, not checked yet.',
    )
  })
})

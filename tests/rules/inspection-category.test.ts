import { categoryOf } from '@shared/rules/inspection-category.ts'
import { describe, expect, it } from 'vitest'
import { shippedFramework } from '../../electron/resources/load-frameworks.ts'

const cards = shippedFramework('ofsted-schools-2025')
const six = [
  'inclusion',
  'curriculum-and-teaching',
  'achievement',
  'attendance-and-behaviour',
  'personal-development-and-well-being',
  'leadership-and-governance',
]
const lead = 'leadership-and-governance'

/** Expected standard throughout and safeguarding met, with changes; null leaves a grade out. */
const grades = (changes: Readonly<Record<string, string | null>> = {}) => {
  const points: Record<string, string | null> = {
    safeguarding: 'met',
    ...Object.fromEntries(six.map((area) => [area, 'expected-standard'])),
    ...changes,
  }
  return Object.entries(points).flatMap(([areaId, pointId]) =>
    pointId === null ? [] : [{ frameworkId: cards.id, areaId, pointId }],
  )
}
const urgent = 'urgent-improvement'

describe('categoryOf report cards', () => {
  it.each([
    ['all as expected', {}, 'none', false],
    ['all exceptional', Object.fromEntries(six.map((area) => [area, 'exceptional'])), 'none', false],
    ['leadership alone', { [lead]: urgent }, 'requires-significant-improvement', true],
    ['one other area alone', { achievement: urgent }, 'requires-significant-improvement', true],
    [
      'three other areas',
      { achievement: urgent, inclusion: urgent, 'attendance-and-behaviour': urgent },
      'requires-significant-improvement',
      true,
    ],
    ['safeguarding alone', { safeguarding: 'not-met' }, 'requires-significant-improvement', true],
    ['leadership and another', { [lead]: urgent, achievement: urgent }, 'special-measures', true],
    ['leadership and safeguarding', { [lead]: urgent, safeguarding: 'not-met' }, 'special-measures', true],
    [
      'leadership and all others',
      { ...Object.fromEntries(six.map((area) => [area, urgent])), safeguarding: 'not-met' },
      'special-measures',
      true,
    ],
    [
      'leadership and a sixth form',
      { [lead]: urgent, 'post-16-provision': urgent },
      'special-measures',
      true,
    ],
    ['early years alone', { 'early-years': urgent }, 'requires-significant-improvement', true],
    ['one area needs attention', { inclusion: 'needs-attention' }, 'none', true],
    [
      'leadership needs attention, another is urgent',
      { [lead]: 'needs-attention', achievement: urgent },
      'requires-significant-improvement',
      true,
    ],
    [
      'no grades yet',
      Object.fromEntries([...six, 'safeguarding'].map((area) => [area, null])),
      'unknown',
      null,
    ],
    ['leadership not known, another urgent', { [lead]: null, achievement: urgent }, 'unknown', null],
    ['leadership urgent, another not known', { [lead]: urgent, achievement: null }, 'unknown', null],
    [
      'leadership and one urgent, another not known',
      { [lead]: urgent, achievement: urgent, inclusion: null },
      'special-measures',
      true,
    ],
    [
      'one urgent, leadership not, another not known',
      { achievement: urgent, inclusion: null },
      'requires-significant-improvement',
      true,
    ],
    [
      'one needs attention, another not known',
      { achievement: 'needs-attention', inclusion: null },
      'unknown',
      true,
    ],
  ] as const)('%s', (_name, changes, outcome, isMonitored) => {
    expect(categoryOf(cards, grades(changes))).toMatchObject({ outcome, isMonitored })
  })

  it.each([
    [{}, 'No category: nothing needs urgent improvement, and safeguarding is met.'],
    [
      { [lead]: urgent },
      'Requires significant improvement: leadership and governance needs urgent improvement, and nothing else does.',
    ],
    [
      { achievement: urgent, safeguarding: 'not-met' },
      'Requires significant improvement: safeguarding (not met) and Achievement, while leadership and governance does not need urgent improvement.',
    ],
    [
      { [lead]: urgent, safeguarding: 'not-met', inclusion: 'needs-attention' },
      'Special measures: leadership and governance needs urgent improvement, and so does this: safeguarding (not met). Inclusion needs attention, so monitoring follows, about termly.',
    ],
    [{ [lead]: null }, 'Not known yet: the grade is missing for Leadership and governance.'],
  ] as const)('explains itself in a sentence, with its source: %o', (changes, because) => {
    expect(categoryOf(cards, grades(changes))).toMatchObject({ because, sources: ['neu'] })
  })

  it('puts no school into a category while safeguarding is left open', () => {
    const answer = categoryOf(cards, grades({ safeguarding: 'not-met' }), {
      isSuspended: true,
      hasLegacyJudgement: false,
    })
    expect(answer.outcome).toBe('suspended')
    expect(answer.because).toContain('unless it is still unresolved when inspectors return')
  })

  it('follows an older judgement of requires improvement with monitoring', () => {
    const answer = categoryOf(cards, grades(), { isSuspended: false, hasLegacyJudgement: true })
    expect(answer).toMatchObject({ outcome: 'none', isMonitored: true })
  })

  it('does not read grades of another version', () => {
    const old = grades().map((each) => ({ ...each, frameworkId: 'ofsted-schools-2024' }))
    expect(categoryOf(cards, old).outcome).toBe('unknown')
  })

  it('has no rule for a version for which none was read', () => {
    expect(categoryOf(shippedFramework('ofsted-schools-2024'), []).outcome).toBe('no-rule')
  })
})

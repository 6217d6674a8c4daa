import type { Framework } from '../entities/framework.ts'
import { gradeWord, scaleOf, type Grade } from './inspection-grades.ts'

export type ConcernCategory = 'special-measures' | 'requires-significant-improvement'

export const categoryWords: Readonly<Record<ConcernCategory, string>> = {
  'special-measures': 'Special measures',
  'requires-significant-improvement': 'Requires significant improvement',
}

/** What the grades of one inspection mean for a category of concern. */
export type CategoryAnswer = {
  /**
   * `none`: in no category. `suspended`: left open for safeguarding until the inspectors return. `unknown`: some grades
   * are missing on which it depends. `no-rule`: Packhorse has no rule for this version.
   */
  readonly outcome: ConcernCategory | 'none' | 'suspended' | 'unknown' | 'no-rule'
  /** Whether monitoring follows, by the same rule; null where the grades do not say yet. */
  readonly isMonitored: boolean | null
  /** Why, in sentences. */
  readonly because: string
  /** Ids of the framework's sources. */
  readonly sources: readonly string[]
}

type Circumstances = {
  /** Inspectors left safeguarding open: no immediate danger, and leaders able to put it right within three months. */
  readonly isSuspended: boolean
  /** A judgement of "requires improvement" from before November 2025 still stands. */
  readonly hasLegacyJudgement: boolean
}

const leadership = 'leadership-and-governance'
const safeguarding = 'safeguarding'

/**
 * The category of concern that the grades of an inspection bring, under report cards from November 2025, as the National
 * Education Union reads the rule: special measures where leadership and governance and something else are of urgent
 * concern, requires significant improvement where only one of the two is. Safeguarding not met counts as something else.
 */
export function categoryOf(
  framework: Framework,
  grades: readonly Grade[],
  { isSuspended, hasLegacyJudgement }: Circumstances = { isSuspended: false, hasLegacyJudgement: false },
): CategoryAnswer {
  const sources = framework.notes.find(({ id }) => id === 'categories')?.sources ?? []
  if (framework.categoryRule === null)
    return {
      outcome: 'no-rule',
      isMonitored: null,
      because: 'Packhorse has no rule for categories of concern under this version.',
      sources,
    }
  const found = read(framework, grades)
  if (isSuspended)
    return {
      outcome: 'suspended',
      isMonitored: null,
      because:
        'Safeguarding was left open: there was no immediate danger and leaders can put it right within three months. No category follows unless it is still unresolved when inspectors return.',
      sources,
    }
  const outcome = outcomeOf(found)
  const attention = found.needsAttention
  const isInCategory = outcome in categoryWords
  return {
    outcome,
    isMonitored:
      isInCategory || hasLegacyJudgement || attention.length > 0 ? true : monitoredWhenQuiet(outcome, found),
    because: [
      reason(outcome, found),
      attention.length > 0 &&
        `${list(attention)} ${attention.length === 1 ? 'needs' : 'need'} attention, so monitoring follows, about termly.`,
      hasLegacyJudgement && 'An earlier judgement of requires improvement stands, so monitoring follows.',
    ]
      .filter((sentence) => sentence !== false)
      .join(' '),
    sources,
  }
}

type Found = {
  /** Null while the grade is missing. */
  readonly isLeadershipUrgent: boolean | null
  readonly areOthersBad: boolean | null
  readonly bad: readonly string[]
  readonly needsAttention: readonly string[]
  readonly missing: readonly string[]
}

function read(framework: Framework, grades: readonly Grade[]): Found {
  const pointOf = (areaId: string): string | null => {
    const grade = grades.find((each) => each.areaId === areaId && gradeWord(framework, each) !== null)
    return grade?.pointId ?? null
  }
  // An area that is judged only in some settings may be missing because it does not apply.
  const graded = framework.areas.filter(
    ({ id }) => scaleOf(framework, id)?.kind === 'graded' || id === safeguarding,
  )
  const missing = graded.filter(({ id, when }) => when === null && pointOf(id) === null)
  const others = graded.filter(({ id }) => id !== leadership)
  const bad = others.filter(({ id }) => isBad(id, pointOf(id)))
  const leads = pointOf(leadership)
  return {
    isLeadershipUrgent: leads === null ? null : leads === 'urgent-improvement',
    areOthersBad: bad.length > 0 ? true : missing.some(({ id }) => id !== leadership) ? null : false,
    bad: bad.map(({ id, name }) => (id === safeguarding ? 'safeguarding (not met)' : name)),
    needsAttention: graded.filter(({ id }) => pointOf(id) === 'needs-attention').map(({ name }) => name),
    missing: missing.map(({ name }) => name),
  }
}

const isBad = (areaId: string, pointId: string | null): boolean =>
  areaId === safeguarding ? pointId === 'not-met' : pointId === 'urgent-improvement'

function outcomeOf({ isLeadershipUrgent, areOthersBad }: Found): CategoryAnswer['outcome'] {
  if (isLeadershipUrgent === null || areOthersBad === null) return 'unknown'
  if (isLeadershipUrgent && areOthersBad) return 'special-measures'
  return isLeadershipUrgent || areOthersBad ? 'requires-significant-improvement' : 'none'
}

const monitoredWhenQuiet = (outcome: CategoryAnswer['outcome'], { missing }: Found): boolean | null =>
  outcome === 'unknown' || missing.length > 0 ? null : false

function reason(outcome: CategoryAnswer['outcome'], { bad, missing, isLeadershipUrgent }: Found): string {
  switch (outcome) {
    case 'special-measures':
      return `Special measures: leadership and governance needs urgent improvement, and so does this: ${list(bad)}.`
    case 'requires-significant-improvement':
      return isLeadershipUrgent === true
        ? 'Requires significant improvement: leadership and governance needs urgent improvement, and nothing else does.'
        : `Requires significant improvement: ${list(bad)}, while leadership and governance does not need urgent improvement.`
    case 'unknown':
      return `Not known yet: the grade is missing for ${list(missing)}.`
    case 'none':
    case 'suspended':
    case 'no-rule':
      return 'No category: nothing needs urgent improvement, and safeguarding is met.'
  }
}

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

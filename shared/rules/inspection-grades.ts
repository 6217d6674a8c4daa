import type { Framework, FrameworkArea, FrameworkScale } from '../entities/framework.ts'

/** A grade belongs to the version under which it was given. Nothing in Packhorse turns it into one of another version. */
export type Grade = {
  readonly frameworkId: string
  readonly areaId: string
  readonly pointId: string
}

/** How two grades stand to each other, or why that is not said. */
export type GradeComparison =
  { readonly kind: 'same' | 'better' | 'worse' } | { readonly kind: 'refused'; readonly sentence: string }

/** The area of that id, or null. */
export const areaOf = (framework: Framework, areaId: string): FrameworkArea | null =>
  framework.areas.find(({ id }) => id === areaId) ?? null

/** The scale on which an area is judged, or null where the area is not of this version. */
export const scaleOf = (framework: Framework, areaId: string): FrameworkScale | null => {
  const area = areaOf(framework, areaId)
  return framework.scales.find(({ id }) => id === area?.scaleId) ?? null
}

/** The word of a grade under its own version, or null where it is none of that version. */
export const gradeWord = (framework: Framework, grade: Grade): string | null =>
  grade.frameworkId === framework.id
    ? (scaleOf(framework, grade.areaId)?.points.find(({ id }) => id === grade.pointId)?.label ?? null)
    : null

/** What is said wherever grades of two versions would stand in one sum, one line or one ranking. */
export const noConversion =
  'They were given under two versions. Packhorse shows both in their own words and never converts or compares them.'

/**
 * How `later` stands to `earlier`. Refused for grades of two versions, whatever their words; of two areas; and where a
 * scale has no order (outcomes in words, areas without a grade).
 */
export function compareGrades(framework: Framework, earlier: Grade, later: Grade): GradeComparison {
  if (earlier.frameworkId !== later.frameworkId || later.frameworkId !== framework.id)
    return refused(noConversion)
  if (earlier.areaId !== later.areaId) return refused('They are of two areas, and areas are not compared.')
  const scale = scaleOf(framework, later.areaId)
  if (scale === null || (scale.kind !== 'graded' && scale.kind !== 'met'))
    return refused('This area is told in words that have no order.')
  const [was, is] = [earlier, later].map(({ pointId }) => scale.points.findIndex(({ id }) => id === pointId))
  if (was === undefined || is === undefined || was < 0 || is < 0)
    return refused('One of them is no point of this scale.')
  if (was === is) return { kind: 'same' }
  return { kind: is < was ? 'better' : 'worse' }
}

const refused = (sentence: string): GradeComparison => ({ kind: 'refused', sentence })

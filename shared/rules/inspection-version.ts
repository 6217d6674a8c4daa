import type { ForceDay, Framework } from '../entities/framework.ts'
import { formatDate, formatPartialDate } from '../words/dates.ts'
import { addDays } from './calendar.ts'

type Dated = Pick<Framework, 'id' | 'family' | 'name' | 'version' | 'inForceFrom' | 'inForceTo'>

/** The version of a family for an inspection that begins on a day, or why there is none. */
export type VersionChoice<Version extends Dated> =
  | {
      readonly kind: 'one'
      readonly framework: Version
      /** What to check where the first or last day is not known to the day; null where nothing is open. */
      readonly caution: string | null
    }
  | { readonly kind: 'none'; readonly sentence: string }

const precisions = { day: 10, month: 7, year: 4 } as const

/** A day in force as far as the source goes: "10 November 2025", "September 2019", "2023". */
export const forceDayWords = ({ on, precision }: ForceDay): string =>
  formatPartialDate(on.slice(0, precisions[precision]))

/** "10 November 2025 to today", "September 2019 to 1 September 2024", or that the first day is not known. */
export function inForceWords({ inForceFrom, inForceTo }: Pick<Dated, 'inForceFrom' | 'inForceTo'>): string {
  if (inForceFrom === null)
    return inForceTo === null ? 'First day not known' : `Until ${forceDayWords(inForceTo)}`
  if (inForceTo === null) return `Since ${forceDayWords(inForceFrom)}`
  return `${forceDayWords(inForceFrom)} to ${forceDayWords(inForceTo)}`
}

/** Whether a version is in force on a day. One without a first day is never ruled out by it. */
export const isInForce = ({ inForceFrom, inForceTo }: Dated, on: string): boolean =>
  (inForceFrom === null || inForceFrom.on <= on) && (inForceTo === null || on <= inForceTo.on)

/**
 * Which version of a family an inspection falls under that begins on `on`. Versions do not overlap, so there is at most
 * one; both the first and the last day belong to it.
 */
export function versionOn<Version extends Dated>(
  frameworks: readonly Version[],
  family: string,
  on: string,
): VersionChoice<Version> {
  const versions = inOrder(frameworks.filter((each) => each.family === family))
  const framework = versions.find((each) => isInForce(each, on))
  if (framework !== undefined) return { kind: 'one', framework, caution: cautionOn(framework, on) }
  return { kind: 'none', sentence: noneSentence(versions, family, on) }
}

/** The version on a day for each family, in the order in which families come: a church school has two. */
export const versionsOn = <Version extends Dated>(
  frameworks: readonly Version[],
  on: string,
): readonly { readonly family: string; readonly choice: VersionChoice<Version> }[] =>
  [...new Set(frameworks.map(({ family }) => family))].map((family) => ({
    family,
    choice: versionOn(frameworks, family, on),
  }))

/** Earliest first; one without a first day before all others. */
export const inOrder = <Version extends Dated>(versions: readonly Version[]): readonly Version[] =>
  versions.toSorted((a, b) => (a.inForceFrom?.on ?? '').localeCompare(b.inForceFrom?.on ?? ''))

/** Stretches between two versions of a family in which none is in force, and versions that overlap, as sentences. */
export function faultsBetween(frameworks: readonly Dated[]): {
  readonly gaps: readonly string[]
  readonly overlaps: readonly string[]
} {
  const gaps: string[] = []
  const overlaps: string[] = []
  for (const family of new Set(frameworks.map((each) => each.family))) {
    const versions = inOrder(frameworks.filter((each) => each.family === family))
    for (const [index, next] of versions.slice(1).entries()) {
      const before = versions[index]
      if (before === undefined) continue
      const names = `${before.id} and ${next.id}`
      const ends = before.inForceTo?.on ?? null
      const begins = next.inForceFrom?.on ?? null
      if (ends === null || begins === null || begins <= ends) overlaps.push(`${names} overlap.`)
      else if (addDays(ends, 1) !== begins)
        gaps.push(
          `No version of ${next.name} is in force from ${formatDate(addDays(ends, 1))} to ${formatDate(addDays(begins, -1))}.`,
        )
    }
  }
  return { gaps, overlaps }
}

function cautionOn({ inForceFrom, inForceTo }: Dated, on: string): string | null {
  if (inForceFrom === null) return 'Since when it has been in force is not known: check that it was in use.'
  for (const [edge, what] of [
    [inForceFrom, 'begins'],
    [inForceTo, 'ends'],
  ] as const) {
    if (edge === null || edge.precision === 'day') continue
    const length = precisions[edge.precision]
    if (edge.on.slice(0, length) === on.slice(0, length))
      return `The source says only that this version ${what} in ${forceDayWords(edge)}: check the day.`
  }
  return null
}

function noneSentence(versions: readonly Dated[], family: string, on: string): string {
  const [first] = versions
  if (first === undefined) return `Packhorse knows no framework “${family}”.`
  const head = `Packhorse knows no version of “${first.name}” for ${formatDate(on)}.`
  const after = versions.find(({ inForceFrom }) => inForceFrom !== null && inForceFrom.on > on)
  if (after?.inForceFrom) {
    const isFirst = after === first
    return `${head} ${isFirst ? 'Its first one' : 'The next one'} begins in ${forceDayWords(after.inForceFrom)}.`.replace(
      'begins in',
      after.inForceFrom.precision === 'day' ? 'begins on' : 'begins in',
    )
  }
  const last = versions.at(-1)?.inForceTo
  return last ? `${head} Its last one ended: ${forceDayWords(last)}.` : head
}

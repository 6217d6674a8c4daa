import { Temporal } from 'temporal-polyfill'

/** A term, or a half term in the sense of half of one: the teaching weeks, not the holiday between. */
export type TermRow = {
  readonly name: string
  readonly kind: 'term' | 'half-term'
  readonly startsOn: string
  readonly endsOn: string
}

const inOrder = (rows: readonly TermRow[], kind: TermRow['kind']): readonly TermRow[] =>
  rows.filter((row) => row.kind === kind).toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))

/** The term in which a day lies, or null in the holidays and beyond the dates known. */
export const termOn = (rows: readonly TermRow[], on: string): TermRow | null => rowOn(rows, 'term', on)

/** The half term in which a day lies, or null. */
export const halfTermOn = (rows: readonly TermRow[], on: string): TermRow | null =>
  rowOn(rows, 'half-term', on)

const rowOn = (rows: readonly TermRow[], kind: TermRow['kind'], on: string): TermRow | null =>
  inOrder(rows, kind).find((row) => row.startsOn <= on && on <= row.endsOn) ?? null

/** The first term that starts after a day, or null when none is known. */
export const nextTerm = (rows: readonly TermRow[], after: string): TermRow | null =>
  inOrder(rows, 'term').find((row) => row.startsOn > after) ?? null

/** The first half term that starts after a day; the next whole term where no half terms are given; null when neither is known. */
export const nextHalfTerm = (rows: readonly TermRow[], after: string): TermRow | null =>
  inOrder(rows, 'half-term').find((row) => row.startsOn > after) ?? nextTerm(rows, after)

/** How far ahead something is to be done, as the asks of a campaign put it. */
export type Horizon =
  | { readonly unit: 'days' | 'months'; readonly count: number }
  | { readonly unit: 'next-half-term' | 'next-term' }

/** The days in which a horizon falls: a single last day for days and months, the whole of a half term or term. */
export type HorizonWindow = { readonly from: string; readonly to: string; readonly name: string | null }

/** Resolves a horizon from a day on the body's own term dates; null when those dates do not reach that far. */
export function resolveHorizon(
  horizon: Horizon,
  from: string,
  rows: readonly TermRow[],
): HorizonWindow | null {
  if (horizon.unit === 'days' || horizon.unit === 'months') {
    const to = Temporal.PlainDate.from(from)
      .add({ [horizon.unit]: horizon.count })
      .toString()
    return { from, to, name: null }
  }
  const row = horizon.unit === 'next-term' ? nextTerm(rows, from) : nextHalfTerm(rows, from)
  return row === null ? null : { from: row.startsOn, to: row.endsOn, name: row.name }
}

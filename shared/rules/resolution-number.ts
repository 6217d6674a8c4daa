import type { MinuteStyle } from '../entities/minute-style.ts'
import { academicYear } from './terms.ts'

export type ResolutionConvention = MinuteStyle['resolutions']

/** A number that was given, to something that stands or to something withdrawn since: it is never given again. */
export type GivenNumber = { readonly series: string; readonly ordinal: number; readonly number: string }

export type ResolutionNumber = {
  /** Such as "2026/27-014". */
  readonly number: string
  readonly ordinal: number
  /** The year or the item in which it runs; empty where it never starts again. */
  readonly series: string
}

/** For what a number is wanted. */
export type Numbered = {
  readonly convention: ResolutionConvention
  readonly meetsOn: string
  readonly item: { readonly id: string; readonly citedAs: string }
  /** Whether items are numbered from 1 at each meeting, so that the day is needed to tell item 5 from item 5. */
  readonly itemsRestart: boolean
}

/**
 * The next number in the body's convention, after all that were ever given in the same series. A convention changed in
 * mid-year starts a series of its own, and a number that looks like an old one is passed over.
 */
export function nextResolutionNumber(wanted: Numbered, given: readonly GivenNumber[]): ResolutionNumber {
  const series = seriesOf(wanted)
  const used = new Set(given.map(({ number }) => number))
  const last = given.filter((each) => each.series === series).map(({ ordinal }) => ordinal)
  let ordinal = Math.max(0, ...last) + 1
  while (used.has(written(wanted, ordinal))) ordinal += 1
  return { number: written(wanted, ordinal), ordinal, series }
}

function seriesOf({ convention, meetsOn, item }: Numbered): string {
  switch (convention) {
    case 'running-academic':
      return academicYear(meetsOn).label
    case 'running-calendar':
      return meetsOn.slice(0, 4)
    case 'running':
      return ''
    case 'by-item':
      return item.id
  }
}

function written({ convention, meetsOn, item, itemsRestart }: Numbered, ordinal: number): string {
  const padded = String(ordinal).padStart(3, '0')
  switch (convention) {
    case 'running-academic':
      return `${academicYear(meetsOn).label}-${padded}`
    case 'running-calendar':
      return `${padded}/${meetsOn.slice(0, 4)}`
    case 'running':
      return String(ordinal)
    case 'by-item':
      return `${itemsRestart ? `${meetsOn}/` : ''}${item.citedAs}-${ordinal}`
  }
}

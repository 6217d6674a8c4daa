import type { Numbering } from '../entities/body.ts'
import { academicYear } from './terms.ts'

/** As much of an agenda item as numbering needs. */
export type NumberedNode = {
  readonly id: string
  readonly children: readonly NumberedNode[]
  /** The clerk's own number in place of the computed one; empty or left out for the computed one. */
  readonly ownNumber?: string
}

export type ItemNumber = {
  /** As it is cited anywhere, such as `FGB 98/2122`. */
  readonly full: string
  /** As it stands in the margin of an agenda, such as `98` or `104c`. */
  readonly short: string
  /** How its papers are told apart: by letters (119a), or by digits (104c-1) where letters are taken by sub-items. */
  readonly papers: 'letters' | 'digits'
}

type Context = { readonly numbering: Numbering; readonly year: string }

/**
 * Numbers every item of an agenda. Pure; `tree` in agenda order.
 *
 * `firstNumber` is that of the first item: 1 where numbers restart, else the number after the last meeting's.
 * `year` is the year's words from `numberingYear`. An item with its own number uses none up, but passes it on to its
 * sub-items. `next` is the number that the following meeting starts at.
 */
export function numberItems(
  tree: readonly NumberedNode[],
  { numbering, firstNumber, year }: { numbering: Numbering; firstNumber: number; year: string },
): { readonly numbers: ReadonlyMap<string, ItemNumber>; readonly next: number } {
  const numbers = new Map<string, ItemNumber>()
  let next = firstNumber
  for (const node of tree) {
    const own = node.ownNumber ?? ''
    const short = own === '' ? pad(next, numbering) : own
    if (own === '') next += 1
    numberBranch(node, { short, isOwn: own !== '', depth: 0 }, { numbering, year }, numbers)
  }
  return { numbers, next }
}

type Place = { readonly short: string; readonly isOwn: boolean; readonly depth: number }

function numberBranch(
  node: NumberedNode,
  place: Place,
  context: Context,
  into: Map<string, ItemNumber>,
): void {
  const hasLetters =
    context.numbering.subItems === 'lettered' && (node.children.length > 0 || place.depth > 0)
  into.set(node.id, {
    short: place.short,
    full: place.isOwn ? place.short : fullNumber(place.short, context),
    papers: hasLetters || !/\d$/.test(place.short) ? 'digits' : 'letters',
  })
  let position = 0
  for (const child of node.children) {
    const own = child.ownNumber ?? ''
    if (own === '') position += 1
    const short = own === '' ? place.short + subNumber(place.depth, position, context.numbering) : own
    numberBranch(child, { short, isOwn: own !== '' || place.isOwn, depth: place.depth + 1 }, context, into)
  }
}

/** Lettered sub-items: 104c, then 104c(ii), then 104c(ii)(a), by turns below that. */
function subNumber(depth: number, position: number, { subItems }: Numbering): string {
  if (subItems === 'dotted') return `.${position}`
  if (depth === 0) return letters(position)
  return depth % 2 === 1 ? `(${roman(position)})` : `(${letters(position)})`
}

function fullNumber(short: string, { numbering, year }: Context): string {
  switch (numbering.convention) {
    case 'restart':
    case 'running':
      return short
    case 'running-calendar':
      return `${short}/${year}`
    case 'code-running-academic':
      return `${numbering.code} ${short}/${year}`.trim()
    case 'code-year-number':
      return [numbering.code, year, short].filter((part) => part !== '').join('/')
  }
}

const pad = (number: number, { convention }: Numbering): string =>
  convention === 'code-year-number' ? String(number).padStart(3, '0') : String(number)

/**
 * The year as the convention writes it, for a meeting on `meetsOn`: `2122` for an academic year, `23` for a calendar
 * year, `2223` for a financial year from 1 April, empty where numbers carry no year. Running numbers start again when
 * it changes.
 */
export function numberingYear({ convention }: Pick<Numbering, 'convention'>, meetsOn: string): string {
  const year = Number(meetsOn.slice(0, 4))
  switch (convention) {
    case 'restart':
    case 'running':
      return ''
    case 'running-calendar':
      return meetsOn.slice(2, 4)
    case 'code-running-academic':
      return academicYear(meetsOn).code
    case 'code-year-number': {
      const from = meetsOn.slice(5) >= '04-01' ? year : year - 1
      return `${String(from).slice(2)}${String(from + 1).slice(2)}`
    }
  }
}

/** Whether the first item of a meeting goes on from the meeting before, and not from the convention's start. */
export function runsOn(
  numbering: Pick<Numbering, 'convention'>,
  meetsOn: string,
  previousMeetsOn: string,
): boolean {
  if (numbering.convention === 'restart') return false
  return numberingYear(numbering, meetsOn) === numberingYear(numbering, previousMeetsOn)
}

/** The reference of an item's paper: item 119 → 119a, 119b … 119z, 119aa; item 104c → 104c-1. `position` from 1. */
export const paperReference = (item: Pick<ItemNumber, 'short' | 'papers'>, position: number): string =>
  item.papers === 'letters' ? `${item.short}${letters(position)}` : `${item.short}-${position}`

/** 1 → a … 26 → z, 27 → aa. */
export function letters(position: number): string {
  let word = ''
  for (let left = position; left > 0; left = Math.floor((left - 1) / 26)) {
    word = String.fromCharCode(97 + ((left - 1) % 26)) + word
  }
  return word
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** 4 → iv. */
export function roman(position: number): string {
  let left = position
  let word = ''
  for (const [value, sign] of romans) {
    for (; left >= value; left -= value) word += sign
  }
  return word
}

/**
 * Keys that say where a thing stands among its siblings. They sort as plain text, and between any two there is always
 * room for another, so that a move changes one row and undo puts one row back.
 */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const base = digits.length

const digit = (value: number): string => digits.charAt(value)

const valueAt = (key: string, index: number): number => {
  if (index >= key.length) return 0
  const value = digits.indexOf(key.charAt(index))
  if (value < 0) throw new RangeError(`Not a position: ${key}`)
  return value
}

/**
 * A key after `before` and before `after`; null stands for the very start or the very end.
 * Throws `RangeError` when `before` does not sort before `after`, or when one is no key.
 */
export function keyBetween(before: string | null, after: string | null): string {
  if (before !== null && after !== null && before >= after)
    throw new RangeError(`No position between ${before} and ${after}`)
  return after === null ? keyAfter(before ?? '') : middle(before ?? '', after)
}

/** So many keys between two, in order, spread evenly so that they stay short. */
export function keysBetween(before: string | null, after: string | null, count: number): string[] {
  if (count <= 0) return []
  if (after === null) return row(before, count)
  const left = Math.floor((count - 1) / 2)
  const key = keyBetween(before, after)
  return [...keysBetween(before, key, left), key, ...keysBetween(key, after, count - left - 1)]
}

/** A row among its siblings. Those taken out keep their place: a key once used is not given away, so undo finds it free. */
export type Sibling = {
  readonly id: string
  readonly position: string
  readonly withdrawnAt: string | null
}

/** So many keys before a sibling, or at the end when `beforeId` is null. Null when that sibling is not there (any more). */
export function keysAmong(
  siblings: readonly Sibling[],
  beforeId: string | null,
  count: number,
): string[] | null {
  const used = siblings.map(({ position }) => position).toSorted((a, b) => (a < b ? -1 : 1))
  if (beforeId === null) return keysBetween(used.at(-1) ?? null, null, count)
  const next = siblings.find(({ id, withdrawnAt }) => id === beforeId && withdrawnAt === null)
  if (next === undefined) return null
  return keysBetween(used.findLast((position) => position < next.position) ?? null, next.position, count)
}

const row = (before: string | null, count: number): string[] => {
  const keys: string[] = []
  for (let last = before; keys.length < count; last = keys.at(-1) ?? null) keys.push(keyBetween(last, null))
  return keys
}

/** Counts on, one digit at a time: adding at the end is what happens most, and must not make keys long. */
function keyAfter(before: string): string {
  if (before === '') return digit(base / 2)
  for (let index = 0; index < before.length; index += 1) {
    const value = valueAt(before, index)
    if (value < base - 1) return before.slice(0, index) + digit(value + 1)
  }
  return before + digit(base / 2)
}

/** The two as fractions `0.xyz`; the first place where there is room decides. Never ends in `0`. */
function middle(before: string, after: string): string {
  let key = ''
  let isBound = true
  for (let index = 0; ; index += 1) {
    if (isBound && index >= after.length) throw new RangeError(`Not a position: ${after}`)
    const low = valueAt(before, index)
    const high = isBound ? valueAt(after, index) : base
    if (high - low > 1) return key + digit(Math.floor((low + high) / 2))
    key += digit(low)
    // Once it lies below `after` only `before` bounds it, and any digit above that will do.
    if (high > low) isBound = false
  }
}

import { diffArrays } from 'diff'
import type { PageWord } from './words-of-page.ts'

/** One place at which two versions say different things. */
export interface WordChange {
  readonly removed: readonly PageWord[]
  readonly added: readonly PageWord[]
  /** Where it stands in each, from 1; where nothing stands there, the page of the words around it. */
  readonly oldPage: number
  readonly newPage: number
}

export interface Comparison {
  readonly changes: readonly WordChange[]
  /** For each new page with words that were there before, the old page on which most of them stood. */
  readonly mates: ReadonlyMap<number, number>
}

/** Two versions that share hardly a word take long to compare and nothing is learnt from it. */
const longestMs = 2000

/** What is different, word by word; null where they are too different to be compared. */
export const compareWords = (
  old: readonly PageWord[],
  now: readonly PageWord[],
  timeout = longestMs,
): Comparison | null => {
  const texts = (words: readonly PageWord[]) => words.map(({ text }) => text)
  const parts = diffArrays(texts(old), texts(now), { timeout })
  if (parts === undefined) return null
  const changes: WordChange[] = []
  const counts = new Map<number, Map<number, number>>()
  let [oldAt, newAt] = [0, 0]
  let pending: { removed: PageWord[]; added: PageWord[] } | null = null
  const settle = () => {
    if (pending === null) return
    const { removed, added } = pending
    changes.push({
      removed,
      added,
      oldPage: pageAround(removed, old, oldAt),
      newPage: pageAround(added, now, newAt),
    })
    pending = null
  }
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      settle()
      value.forEach((_word, index) => count(counts, now[newAt + index], old[oldAt + index]))
    } else {
      pending ??= { removed: [], added: [] }
      if (removed) pending.removed.push(...old.slice(oldAt, oldAt + value.length))
      else pending.added.push(...now.slice(newAt, newAt + value.length))
    }
    if (!added) oldAt += value.length
    if (!removed) newAt += value.length
  }
  settle()
  return { changes, mates: mostOften(counts) }
}

const pageAround = (own: readonly PageWord[], all: readonly PageWord[], at: number): number =>
  own[0]?.page ?? all[at]?.page ?? all[at - 1]?.page ?? 1

const count = (
  counts: Map<number, Map<number, number>>,
  now: PageWord | undefined,
  old: PageWord | undefined,
): void => {
  if (now === undefined || old === undefined) return
  const ofPage = counts.get(now.page) ?? new Map<number, number>()
  ofPage.set(old.page, (ofPage.get(old.page) ?? 0) + 1)
  counts.set(now.page, ofPage)
}

const mostOften = (counts: ReadonlyMap<number, ReadonlyMap<number, number>>): Map<number, number> =>
  new Map(
    [...counts].flatMap(([page, olds]) => {
      const [best] = [...olds].toSorted(([, a], [, b]) => b - a)
      return best === undefined ? [] : [[page, best[0]] as const]
    }),
  )

/** Two pages side by side; null where one has nothing beside the other. */
export interface PagePair {
  readonly old: number | null
  readonly now: number | null
}

/**
 * Which pages stand beside each other: those that share their words, in order. Without any shared words, the first beside
 * the first.
 */
export const pagePairs = (
  oldCount: number,
  newCount: number,
  mates: ReadonlyMap<number, number>,
): readonly PagePair[] => {
  const mateOf = (page: number) => (mates.size === 0 ? page : mates.get(page))
  const pairs: PagePair[] = []
  let next = 1
  const oldUntil = (end: number) => {
    for (; next < end; next += 1) pairs.push({ old: next, now: null })
  }
  for (let now = 1; now <= newCount; now += 1) {
    const mate = mateOf(now)
    const isUsable = mate !== undefined && mate >= next && mate <= oldCount
    if (isUsable) oldUntil(mate)
    pairs.push({ old: isUsable ? mate : null, now })
    if (isUsable) next = mate + 1
  }
  oldUntil(oldCount + 1)
  return pairs
}

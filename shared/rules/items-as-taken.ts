/** As much of an item as the order of a meeting needs. */
export type Taken = {
  /** A key of `shared/rules/position.ts`, or null where nothing was said. */
  readonly takenPosition: string | null
}

/**
 * Items in the order in which they were taken; given in the order of the agenda. One with nothing said about it follows
 * the item before it on the agenda, wherever that was taken.
 */
export function itemsAsTaken<Item extends Taken>(inAgendaOrder: readonly Item[]): Item[] {
  const runs: { readonly key: string; readonly items: Item[] }[] = []
  for (const item of inAgendaOrder) {
    const last = runs.at(-1)
    if (item.takenPosition === null && last !== undefined) last.items.push(item)
    else runs.push({ key: item.takenPosition ?? '', items: [item] })
  }
  return runs.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).flatMap(({ items }) => items)
}

/**
 * Which items were taken out of their turn: the fewest that must be named so that all the others are in the order of the
 * agenda. `asTaken` and `inAgendaOrder` hold the same ids.
 */
export function outOfOrder<Id extends string>(
  asTaken: readonly Id[],
  inAgendaOrder: readonly Id[],
): ReadonlySet<Id> {
  const turn = new Map(inAgendaOrder.map((id, index) => [id, index]))
  const turns = asTaken.map((id) => turn.get(id) ?? 0)
  const inOrder = longestRising(turns)
  return new Set(asTaken.filter((_, index) => !inOrder.has(index)))
}

/**
 * Places of the longest run of rising numbers, gaps allowed; of several as long, the one that ends last, so that of two
 * that changed places the one brought forward is named.
 */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const best: { length: number; before: number }[] = []
  numbers.forEach((number, at) => {
    let found = { length: 1, before: -1 }
    for (let before = 0; before < at; before += 1) {
      const length = (best[before]?.length ?? 0) + 1
      if ((numbers[before] ?? 0) < number && length >= found.length) found = { length, before }
    }
    best.push(found)
  })
  const longest = Math.max(0, ...best.map(({ length }) => length))
  const places = new Set<number>()
  for (let at = best.findLastIndex(({ length }) => length === longest); at >= 0; at = best[at]?.before ?? -1)
    places.add(at)
  return places
}

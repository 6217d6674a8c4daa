/** An item with its place among the items as taken: a key of `position.ts`, or null for as on the agenda. */
export type Taken<Id extends string = string> = { readonly id: Id; readonly takenPosition: string | null }

/**
 * The items in the order in which they are taken, from their order on the agenda. Those with a key sort by it; one
 * without (added later, or never moved) follows the item that it follows on the agenda.
 */
export function takenOrder<Id extends string>(agenda: readonly Taken<Id>[]): Id[] {
  const order = agenda
    .filter(({ takenPosition }) => takenPosition !== null)
    .toSorted((a, b) => ((a.takenPosition ?? '') < (b.takenPosition ?? '') ? -1 : 1))
    .map(({ id }) => id)
  if (order.length === 0) return agenda.map(({ id }) => id)
  let before: Id | null = null
  for (const { id, takenPosition } of agenda) {
    if (takenPosition === null) order.splice(before === null ? 0 : order.indexOf(before) + 1, 0, id)
    before = id
  }
  return order
}

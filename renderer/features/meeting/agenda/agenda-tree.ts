/** As much of an item as its place in the tree needs. */
export interface Placed<Id extends string = string> {
  readonly id: Id
  readonly parentId: Id | null
}

export interface Branch<T extends Placed> {
  readonly item: T
  readonly children: readonly Branch<T>[]
}

/** Items in reading order, as main lists them, to a tree. An item whose parent is not listed stands at the top level. */
export const buildTree = <T extends Placed>(items: readonly T[]): readonly Branch<T>[] => {
  const listed = new Set(items.map((item) => item.id))
  const parentOf = (item: T) => (item.parentId !== null && listed.has(item.parentId) ? item.parentId : null)
  const below = (parentId: string | null): readonly Branch<T>[] =>
    items.filter((item) => parentOf(item) === parentId).map((item) => ({ item, children: below(item.id) }))
  return below(null)
}

/** The item and all below it. */
export const subtreeIds = <T extends Placed>(items: readonly T[], id: string): ReadonlySet<string> => {
  const ids = new Set([id])
  for (const item of items) if (item.parentId !== null && ids.has(item.parentId)) ids.add(item.id)
  return ids
}

/** The items beside this one, itself included, in order. */
export const siblings = <T extends Placed>(items: readonly T[], item: T): readonly T[] =>
  items.filter((other) => other.parentId === item.parentId)

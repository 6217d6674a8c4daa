/** As much of an agenda item as its place in the tree needs. */
export type Placed<Id extends string = string> = {
  readonly id: Id
  readonly parentId: Id | null
  /** A key of `shared/rules/position.ts`. */
  readonly position: string
}

export type Branch<Item> = {
  readonly id: string
  readonly item: Item
  /** 1 for the top level. */
  readonly level: number
  readonly children: readonly Branch<Item>[]
}

const inOrder = (a: Placed, b: Placed): number => {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** The tree of a flat list, each level in order. What hangs on a parent that is not in the list is left out. */
export function agendaTree<Item extends Placed>(items: readonly Item[]): readonly Branch<Item>[] {
  const byParent = new Map<string | null, Item[]>()
  for (const item of items.toSorted(inOrder)) {
    const siblings = byParent.get(item.parentId)
    if (siblings === undefined) byParent.set(item.parentId, [item])
    else siblings.push(item)
  }
  const branches = (parentId: string | null, level: number): Branch<Item>[] =>
    (byParent.get(parentId) ?? []).map((item) => ({
      id: item.id,
      item,
      level,
      children: branches(item.id, level + 1),
    }))
  return branches(null, 1)
}

/** Every branch, parents before their children: the order in which an agenda is read. */
export const readingOrder = <Item>(branches: readonly Branch<Item>[]): Branch<Item>[] =>
  branches.flatMap((branch) => [branch, ...readingOrder(branch.children)])

/** An item and all below it; the item comes first. Empty when it is not in the list. */
export function withAllBelow<Item extends Placed>(items: readonly Item[], id: string): Item[] {
  const branch = readingOrder(agendaTree(items)).find((each) => each.id === id)
  return branch === undefined ? [] : readingOrder([branch]).map(({ item }) => item)
}

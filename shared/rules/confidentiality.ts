import type { Placed } from './agenda-tree.ts'

/** As much of an agenda item as confidentiality needs. */
export type Classified = {
  readonly isConfidential: boolean
  /** Last day on which it is confidential, or null for no end. */
  readonly confidentialUntil: string | null
}

/** Whether an item is itself kept from the public on a day. What it hangs on is not looked at: see `confidentialItems`. */
export const isConfidentialOn = ({ isConfidential, confidentialUntil }: Classified, day: string): boolean =>
  isConfidential && (confidentialUntil === null || day <= confidentialUntil)

/**
 * The items kept from the public on a day, each with the item that closes it: itself, or else the nearest above it.
 * Whatever hangs on a confidential item is confidential too, whatever it says of itself.
 */
export function confidentialItems<Item extends Placed & Classified>(
  items: readonly Item[],
  day: string,
): ReadonlyMap<string, Item> {
  const byId = new Map<string, Item>(items.map((item) => [item.id, item]))
  const closedBy = (item: Item | undefined): Item | null => {
    if (item === undefined) return null
    if (isConfidentialOn(item, day)) return item
    return item.parentId === null ? null : closedBy(byId.get(item.parentId))
  }
  return new Map(
    items.flatMap((item) => {
      const closer = closedBy(item)
      return closer === null ? [] : [[item.id, closer] as const]
    }),
  )
}

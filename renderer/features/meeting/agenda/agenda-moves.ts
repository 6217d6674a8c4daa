import { type Placed, siblings, subtreeIds } from './agenda-tree.ts'

/** Where an item goes: under `parentId` (null: top level), before `beforeId` (null: last there). */
export interface Place<Id extends string = string> {
  readonly parentId: Id | null
  readonly beforeId: Id | null
}

export const moveNames = ['up', 'down', 'in', 'out'] as const
export type MoveName = (typeof moveNames)[number]

/** Where an item let go of during a drag lands. */
export interface DropTarget {
  readonly key: string
  readonly dropPosition: 'before' | 'after' | 'on'
}

const at = <T>(list: readonly T[], index: number): T | null => (index < 0 ? null : (list[index] ?? null))

/**
 * The four moves that need no mouse. Null where a move is not possible: there is nothing above, below, or to go into.
 * "In" makes an item the last sub-item of the one above; "out" puts it right after its parent.
 */
export const movesOf = <Id extends string>(
  items: readonly Placed<Id>[],
  id: Id,
): Readonly<Record<MoveName, Place<Id> | null>> => {
  const item = items.find((other) => other.id === id)
  if (item === undefined) return { up: null, down: null, in: null, out: null }
  const beside = siblings(items, item)
  const index = beside.indexOf(item)
  const above = at(beside, index - 1)
  const below = at(beside, index + 1)
  const parent = items.find((other) => other.id === item.parentId)
  return {
    up: above && { parentId: item.parentId, beforeId: above.id },
    down: below && { parentId: item.parentId, beforeId: at(beside, index + 2)?.id ?? null },
    in: above && { parentId: above.id, beforeId: null },
    out:
      parent === undefined
        ? null
        : { parentId: parent.parentId, beforeId: nextTo(items, parent)?.id ?? null },
  }
}

const nextTo = <Id extends string>(items: readonly Placed<Id>[], item: Placed<Id>): Placed<Id> | null => {
  const beside = siblings(items, item)
  return at(beside, beside.indexOf(item) + 1)
}

/** Where a drop puts an item, or null where it would go into itself or stay where it is. */
export const placeOfDrop = <Id extends string>(
  items: readonly Placed<Id>[],
  draggedId: Id,
  target: DropTarget,
): Place<Id> | null => {
  const over = items.find((item) => item.id === target.key)
  if (over === undefined || subtreeIds(items, draggedId).has(over.id)) return null
  const place = rawPlace(items, over, target.dropPosition)
  // "After the one above me" names the dragged item itself as the next: it leaves, so the one after it is meant.
  const next = items.find((item) => item.id === place.beforeId)
  const beforeId = next?.id === draggedId ? (nextTo(items, next)?.id ?? null) : place.beforeId
  const settled = { parentId: place.parentId, beforeId }
  return isWhereItIs(items, draggedId, settled) ? null : settled
}

const rawPlace = <Id extends string>(
  items: readonly Placed<Id>[],
  over: Placed<Id>,
  position: DropTarget['dropPosition'],
): Place<Id> => {
  if (position === 'on') return { parentId: over.id, beforeId: null }
  if (position === 'before') return { parentId: over.parentId, beforeId: over.id }
  return { parentId: over.parentId, beforeId: nextTo(items, over)?.id ?? null }
}

const isWhereItIs = <Id extends string>(items: readonly Placed<Id>[], id: Id, place: Place<Id>): boolean => {
  const item = items.find((other) => other.id === id)
  if (item === undefined) return true
  return item.parentId === place.parentId && (nextTo(items, item)?.id ?? null) === place.beforeId
}

/** A new item goes right after the chosen one, beside it; with none chosen, at the end of the agenda. */
export const placeAfter = <Id extends string>(items: readonly Placed<Id>[], id: Id | null): Place<Id> => {
  const item = items.find((other) => other.id === id)
  if (item === undefined) return { parentId: null, beforeId: null }
  return { parentId: item.parentId, beforeId: nextTo(items, item)?.id ?? null }
}

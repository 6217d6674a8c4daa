/** As much of an item as moving its papers needs. */
interface WithPapers<ItemId extends string, PaperId extends string> {
  readonly id: ItemId
  readonly papers: readonly { readonly id: PaperId }[]
}

/** Where a paper goes: to an item, before another of its papers (null: last). */
export interface PaperPlace<ItemId extends string = string, PaperId extends string = string> {
  readonly itemId: ItemId
  readonly beforeId: PaperId | null
}

/** One up or down within its item; null at either end. */
export const paperMoves = <I extends string, P extends string>(
  item: WithPapers<I, P>,
  paperId: P,
): { readonly up: PaperPlace<I, P> | null; readonly down: PaperPlace<I, P> | null } => {
  const index = item.papers.findIndex((paper) => paper.id === paperId)
  const above = index > 0 ? item.papers[index - 1] : undefined
  const below = index < 0 ? undefined : item.papers[index + 1]
  return {
    up: above === undefined ? null : { itemId: item.id, beforeId: above.id },
    down: below === undefined ? null : { itemId: item.id, beforeId: item.papers[index + 2]?.id ?? null },
  }
}

/** Where a paper let go of beside another lands; null when that is where it is. */
export const placeOfPaperDrop = <I extends string, P extends string>(
  item: WithPapers<I, P>,
  draggedId: P,
  over: { readonly key: P; readonly dropPosition: 'before' | 'after' },
): PaperPlace<I, P> | null => {
  const others = item.papers.filter((paper) => paper.id !== draggedId)
  const index = others.findIndex((paper) => paper.id === over.key)
  if (index < 0) return null
  const before = others[over.dropPosition === 'before' ? index : index + 1]?.id ?? null
  const dragged = item.papers.findIndex((paper) => paper.id === draggedId)
  const isThere = dragged >= 0 && (item.papers[dragged + 1]?.id ?? null) === before
  return isThere ? null : { itemId: item.id, beforeId: before }
}

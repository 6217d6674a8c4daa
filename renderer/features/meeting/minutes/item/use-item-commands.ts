import type { MinutedItem } from '@shared/contract/minutes.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { Input } from '@shared/contract.ts'
import { useSay } from '../../../../components/toasts.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import { clockNow } from '../clock/use-now.ts'
import { isUnderWay } from '../item-words.ts'
import type { OpenMinutes } from '../minutes-page.ts'

export interface ItemCommands {
  /** Ends what is under way and goes on to this one. */
  readonly take: (item: MinutedItem) => void
  readonly set: (item: MinutedItem, changes: Input<'minutes.setItem'>['changes']) => void
  /** Takes it at another place: next, earlier, later, or where the agenda has it. */
  readonly move: (item: MinutedItem, to: 'next' | 'earlier' | 'later' | 'turn') => void
}

/** The item and all below it. */
const branchOf = (items: readonly MinutedItem[], top: MinutedItem): ReadonlySet<AgendaItemId> => {
  const found = new Set([top.itemId])
  let size = 0
  while (size !== found.size) {
    size = found.size
    for (const { itemId, parentId } of items) if (parentId !== null && found.has(parentId)) found.add(itemId)
  }
  return found
}

/** The item that one belongs to at a level, or itself: what is stepped over is stepped over whole. */
const wholeOf = (
  items: readonly MinutedItem[],
  part: MinutedItem | undefined,
  level: number,
): MinutedItem | undefined => {
  const parent = items.find(({ itemId }) => itemId === part?.parentId)
  return part === undefined || part.level <= level || parent === undefined
    ? part
    : wholeOf(items, parent, level)
}

/** After which item one is taken; `undefined` where it is there already, or there is no such place. */
export const placeFor = (
  items: readonly MinutedItem[],
  inAgendaOrder: readonly AgendaItemId[],
  item: MinutedItem,
  to: 'next' | 'earlier' | 'later' | 'turn',
): AgendaItemId | null | undefined => {
  const branch = branchOf(items, item)
  const others = items.filter(({ itemId }) => !branch.has(itemId))
  const at = others.filter((other) => items.indexOf(other) < items.indexOf(item)).length
  if (to === 'earlier') {
    const before = wholeOf(others, others[at - 1], item.level)
    return before === undefined ? undefined : (others[others.indexOf(before) - 1]?.itemId ?? null)
  }
  if (to === 'later') return others[at]?.itemId
  if (to === 'next') return others.findLast((other) => isUnderWay(other) || other.status === 'taken')?.itemId
  return inAgendaOrder.slice(0, inAgendaOrder.indexOf(item.itemId)).findLast((id) => !branch.has(id)) ?? null
}

/** What can be done with an item at the meeting. Each can be undone; a refusal is said in passing. */
export const useItemCommands = (view: OpenMinutes, inAgendaOrder: readonly AgendaItemId[]): ItemCommands => {
  const say = useSay()
  const { mutate: take } = useTell('minutes.takeItem')
  const { mutate: set } = useTell('minutes.setItem')
  const { mutate: move } = useTell('minutes.takeAfter')
  const refused = { onError: ({ message }: Error) => say({ text: message }) }
  return {
    take: ({ itemId }) => take({ itemId, at: clockNow() }, refused),
    set: ({ itemId }, changes) => set({ itemId, changes }, refused),
    move: (item, to) => {
      const afterId = placeFor(view.items, inAgendaOrder, item, to)
      if (afterId === undefined) say({ text: `“${item.title}” stays where it is.` })
      else move({ itemId: item.itemId, afterId }, refused)
    },
  }
}

import type { ListedItem } from '@shared/contract/agenda.ts'
import { agendaTree, readingOrder } from '@shared/rules/agenda-tree.ts'
import type { MinutesRecord } from './read-minutes.ts'

/** The items in the order in which they were taken: those out of order where the clerk put them, the rest as planned. */
export const asTaken = ({ agenda, written }: Pick<MinutesRecord, 'agenda' | 'written'>): ListedItem[] => {
  const placed = agenda.map((item) => ({
    ...item,
    position: written.get(item.id)?.takenPosition ?? item.position,
  }))
  return readingOrder(agendaTree(placed)).map(({ item }) => item)
}

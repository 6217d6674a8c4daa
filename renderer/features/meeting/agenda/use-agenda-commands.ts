import type { ListedItem } from '@shared/contract/agenda.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import { useSay } from '../../../components/toasts.tsx'
import { Refusal } from '../../../lib/client.ts'
import { useTell } from '../../../lib/use-ask.ts'
import { type MoveName, movesOf, type Place } from './agenda-moves.ts'

export interface AgendaCommands {
  /** Up, down, in or out; says so where there is nowhere to go. */
  readonly move: (item: ListedItem, name: MoveName) => void
  readonly moveTo: (item: ListedItem, place: Place<AgendaItemId>) => void
  /** Answers the new item's id, or the refusal as a sentence. */
  readonly add: (
    title: string,
    place: Place<AgendaItemId>,
  ) => Promise<{ readonly id: AgendaItemId } | { readonly refused: string }>
  readonly withdraw: (item: ListedItem) => void
}

const moved: Readonly<Record<MoveName, string>> = {
  up: 'moved up',
  down: 'moved down',
  in: 'made a part of the item above it',
  out: 'made an item of its own',
}

const nowhere: Readonly<Record<MoveName, string>> = {
  up: 'is the first here already',
  down: 'is the last here already',
  in: 'has no item above it to go into',
  out: 'is at the top level already',
}

/** What can be done to a meeting's agenda, each with a word about what was done. */
export const useAgendaCommands = (meetingId: string, items: readonly ListedItem[]): AgendaCommands => {
  const say = useSay()
  const { mutate: moveItem } = useTell('agenda.moveItem')
  const { mutateAsync: addItem } = useTell('agenda.addItem')
  const { mutate: withdrawItem } = useTell('agenda.withdrawItem')
  const sayWhy = (refusal: Refusal) => say({ text: refusal.message })

  const put = (item: ListedItem, place: Place<AgendaItemId>, word: string) =>
    moveItem(
      { itemId: item.id, place },
      { onSuccess: () => say({ text: `“${item.title}” ${word}` }), onError: sayWhy },
    )

  return {
    move: (item, name) => {
      const place = movesOf(items, item.id)[name]
      if (place === null) say({ text: `“${item.title}” ${nowhere[name]}` })
      else put(item, place, moved[name])
    },
    moveTo: (item, place) => put(item, place, 'moved'),
    add: async (title, place) => {
      try {
        return { id: (await addItem({ meetingId, place, item: { title } })).itemId }
      } catch (cause) {
        if (!(cause instanceof Refusal)) throw cause
        return { refused: cause.message }
      }
    },
    withdraw: (item) =>
      withdrawItem(
        { itemId: item.id },
        {
          // No button here: by the time it is pressed, the last change may be another one. The bar's says which.
          onSuccess: () => say({ text: `“${item.title}” taken off the agenda; Undo brings it back` }),
          onError: sayWhy,
        },
      ),
  }
}

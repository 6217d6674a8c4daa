import type { ListedItem, ListedPaper } from '@shared/contract/agenda.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { PaperId } from '@shared/entities/paper.ts'
import { useSay } from '../../../components/toasts.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import type { PaperPlace } from './paper-moves.ts'

export interface PaperCommands {
  readonly move: (paperId: PaperId, place: PaperPlace<AgendaItemId, PaperId>) => void
  readonly withdraw: (paper: ListedPaper) => void
}

/** What is done to papers, each with a word about what was done. */
export const usePaperCommands = (items: readonly ListedItem[]): PaperCommands => {
  const say = useSay()
  const { mutate: move } = useTell('papers.move')
  const { mutate: withdraw } = useTell('papers.withdraw')
  const onError = ({ message }: Error) => say({ text: message })
  const paperOf = (id: PaperId) => items.flatMap(({ papers }) => papers).find((paper) => paper.id === id)
  return {
    move: (paperId, place) => {
      const paper = paperOf(paperId)
      const to = items.find(({ id }) => id === place.itemId)
      const word =
        paper?.itemId === place.itemId ? 'moved' : `moved to ${to?.number ?? ''} ${to?.title ?? ''}`
      move(
        { paperId, ...place },
        { onSuccess: () => say({ text: `“${paper?.title ?? ''}” ${word}` }), onError },
      )
    },
    withdraw: (paper) =>
      withdraw(
        { paperId: paper.id },
        { onSuccess: () => say({ text: `“${paper.title}” taken out; Undo brings it back` }), onError },
      ),
  }
}

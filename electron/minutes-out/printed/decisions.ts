import type { Motion, Resolution } from '@shared/entities/motion.ts'
import type { PrintedResolution } from '@shared/entities/minutes-model.ts'
import { endWords, movedWords, type NameOf, voteWords } from '@shared/words/decision-words.ts'
import type { MinutesRecord } from '../read-minutes.ts'

/** The motions of an item with their amendments and votes, in the order in which they happened, as the screen says them. */
export const printedDecisions = (
  motions: readonly Motion[],
  { votes, people }: Pick<MinutesRecord, 'votes' | 'people'>,
): string[] => {
  const nameOf: NameOf = (id) => (id === null ? '' : (people.get(id)?.name ?? ''))
  const said = motions.flatMap((motion) => [
    { at: motion.position, says: [movedWords(motion, nameOf), endWords(motion)].filter(Boolean).join(' ') },
    ...votes
      .filter(({ motionId }) => motionId === motion.id)
      .map((vote) => ({ at: vote.position, says: voteWords(vote, motion, nameOf) })),
  ])
  return said.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ says }) => says)
}

export const printedResolution = (
  { number, text, how }: Resolution,
  itemNumber: string,
): PrintedResolution => ({
  number,
  text,
  how,
  itemNumber,
})

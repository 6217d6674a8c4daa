import type { VoteCount } from './vote-outcome.ts'

/**
 * A count as it is typed while hands are up: "7 2 1" is seven for, two against, one abstained; whoever is left of those
 * present did not vote. "all" is everyone for. A fourth number says who did not vote and leaves nothing to work out. Null
 * while it is not a count. More than are present is answered as typed, so that the sum can be shown.
 */
export function readCount(typed: string, present: number): VoteCount | null {
  const words = typed.trim().toLowerCase()
  if (words === 'all') return { inFavour: present, against: 0, abstained: 0, didNotVote: 0 }
  if (!/^\d{1,4}([\s,;/+-]+\d{1,4}){0,3}$/.test(words)) return null
  const [inFavour = 0, against = 0, abstained = 0, said] = words.split(/[\s,;/+-]+/).map(Number)
  const left = Math.max(0, present - inFavour - against - abstained)
  return { inFavour, against, abstained, didNotVote: said ?? left }
}

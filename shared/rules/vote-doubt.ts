import type { NamedVote, Vote } from '../entities/motion.ts'
import type { Presence } from './presence.ts'

/** As much of a vote, or of a decision without one, as says who was there. */
export type CountedThen = Pick<Vote, 'present' | 'inPost' | 'quorum' | 'isQuorate'> & {
  readonly named?: readonly NamedVote[]
}

/**
 * What no longer fits between a decision, which is frozen as it was counted, and the attendance as it is written down now,
 * as a sentence; null while they agree. It says nothing of which of the two is right: that is for the clerk.
 */
export function voteDoubt(then: CountedThen, now: Presence): string | null {
  if (now.present !== then.present)
    return `${then.present} were counted as present, and the attendance now says ${now.present} at that moment.`
  if (now.isQuorate !== then.isQuorate || now.quorum.needed !== then.quorum)
    return `${then.quorum} were needed for a quorum, and by the attendance now it is ${now.quorum.needed}.`
  if (now.inPost !== then.inPost)
    return `${then.inPost} were counted as in post, and by the attendance now it is ${now.inPost}.`
  const named = then.named ?? []
  const ids = new Set(named.map(({ personId }) => personId))
  const unnamed = named.length === 0 ? undefined : now.voters.find(({ personId }) => !ids.has(personId))
  return unnamed === undefined
    ? null
    : `${unnamed.name} is not among the names, and the attendance now says that they could vote.`
}

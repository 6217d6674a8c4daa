import type { Motion, Resolution, Vote } from '@shared/entities/motion.ts'
import type { PrintedResolution } from '@shared/entities/minutes-model.ts'
import type { MinutesRecord } from '../read-minutes.ts'

/** The motions of an item with their amendments and votes, in the order in which they happened. */
export const printedDecisions = (
  motions: readonly Motion[],
  { votes, people }: Pick<MinutesRecord, 'votes' | 'people'>,
): string[] => {
  const nameOf = (id: string | null): string => (id === null ? '' : (people.get(id)?.name ?? ''))
  const moved = motions.map((motion) => ({ at: motion.position, says: movedWords(motion, nameOf) }))
  const taken = votes.flatMap((vote) => {
    const motion = motions.find(({ id }) => id === vote.motionId)
    return motion ? [{ at: vote.position, says: voteWords(vote, motion, nameOf) }] : []
  })
  const dropped = motions.flatMap((motion) => {
    const says = ENDED[motion.status]
    return says === undefined ? [] : [{ at: motion.position, says: `The ${noun(motion)} ${says}.` }]
  })
  return [...moved, ...taken, ...dropped]
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ says }) => says)
}

const ENDED: Partial<Record<Motion['status'], string>> = { withdrawn: 'was withdrawn', lapsed: 'lapsed' }

const noun = ({ kind }: Motion): string => (kind === 'amendment' ? 'amendment' : 'motion')

const movedWords = (motion: Motion, nameOf: (id: string | null) => string): string => {
  const [mover, seconder] = [nameOf(motion.moverId), nameOf(motion.seconderId)]
  const who = [mover && `moved by ${mover}`, seconder && `seconded by ${seconder}`].filter(Boolean)
  const head = motion.kind === 'amendment' ? 'Amendment' : 'Motion'
  return `${head}${who.length > 0 ? `, ${who.join(', ')}` : ''}: “${motion.text}”`
}

const METHODS: Readonly<Record<Vote['method'], string>> = {
  'show-of-hands': 'by show of hands',
  named: 'by name',
  ballot: 'by ballot',
}

const voteWords = (vote: Vote, motion: Motion, nameOf: (id: string | null) => string): string => {
  const counts = [
    `${vote.inFavour} for`,
    `${vote.against} against`,
    vote.abstained > 0 && `${vote.abstained} abstained`,
    vote.didNotVote > 0 && `${vote.didNotVote} did not vote`,
  ].filter(Boolean)
  const casting = vote.casting === null ? '' : ` The chair gave a casting vote ${vote.casting}.`
  const override = vote.isQuorate ? '' : ` Recorded without a quorum: ${vote.overrideReason}`
  const named = namedWords(vote, nameOf)
  return `Vote on the ${noun(motion)} ${METHODS[vote.method]}, ${vote.present} present: ${counts.join(', ')}.${casting} ${
    vote.outcome === 'carried' ? 'Carried' : 'Lost'
  }.${named}${override}`
}

const namedWords = ({ named }: Vote, nameOf: (id: string | null) => string): string => {
  const sides = [
    ['for', 'For'],
    ['against', 'Against'],
    ['abstained', 'Abstained'],
    ['did-not-vote', 'Did not vote'],
  ] as const
  const lines = sides.flatMap(([side, word]) => {
    const names = named.filter(({ vote }) => vote === side).map(({ personId }) => nameOf(personId))
    return names.length === 0 ? [] : [`${word}: ${names.join(', ')}.`]
  })
  return lines.length === 0 ? '' : ` ${lines.join(' ')}`
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

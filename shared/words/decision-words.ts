import type { Motion, NamedVote, Resolution, Vote } from '../entities/motion.ts'
import { upperFirst } from './upper-first.ts'

/** Names by id of person; somebody unknown has none. */
export type NameOf = (personId: string | null) => string

/** "Moved by Ann Reed, seconded by Jo Park: “That …”." */
export function movedWords(motion: Motion, nameOf: NameOf): string {
  const [mover, seconder] = [nameOf(motion.moverId), nameOf(motion.seconderId)]
  const who = [mover && `moved by ${mover}`, seconder && `seconded by ${seconder}`].filter(Boolean)
  const head =
    motion.kind === 'amendment' ? 'amendment' : motion.kind === 'procedural' ? 'procedural motion' : 'motion'
  const said = [upperFirst(head), ...who].join(', ')
  return motion.kind === 'amendment' && !motion.text.startsWith('That ')
    ? `${said}: ${motion.text}`
    : `${said}: “${motion.text}”`
}

/** "Moved by Ann Reed, seconded by Jo Park." Empty where neither is named. */
export function moversWords({ moverId, seconderId }: Motion, nameOf: NameOf): string {
  const [mover, seconder] = [nameOf(moverId), nameOf(seconderId)]
  const who = [mover && `moved by ${mover}`, seconder && `seconded by ${seconder}`].filter(Boolean)
  return who.length === 0 ? '' : `${upperFirst(who.join(', '))}.`
}

const methods: Readonly<Record<Vote['method'], string>> = {
  'show-of-hands': 'by show of hands',
  named: 'by name',
  ballot: 'by ballot',
}

/** The vote as it was counted then, with how each voted where it was by name, and the reason where there was no quorum. */
export function voteWords(vote: Vote, motion: Pick<Motion, 'kind'>, nameOf: NameOf): string {
  const noun = motion.kind === 'amendment' ? 'amendment' : 'motion'
  const sentences = [
    `Vote on the ${noun} ${methods[vote.method]}: ${vote.explanation}`,
    namedWords(vote.named, nameOf),
    vote.isQuorate ? '' : noQuorumWords(vote),
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

/** "For: Ann Reed, Jo Park. Against: …" Empty where there are no names. */
export function namedWords(named: readonly NamedVote[], nameOf: NameOf): string {
  const sides = [
    ['for', 'For'],
    ['against', 'Against'],
    ['abstained', 'Abstained'],
    ['did-not-vote', 'Did not vote'],
  ] as const
  return sides
    .map(([side, word]) => {
      const names = named.filter(({ vote }) => vote === side).map(({ personId }) => nameOf(personId))
      return names.length === 0 ? '' : `${word}: ${names.join(', ')}.`
    })
    .filter((words) => words !== '')
    .join(' ')
}

type Counted = Pick<Resolution, 'present' | 'inPost' | 'quorum' | 'isQuorate' | 'overrideReason'>

/** "The board was quorate: 9 present of 12 in post, 6 needed." */
export const quorumWords = (then: Counted): string =>
  then.isQuorate
    ? `The board was quorate: ${then.present} present of ${then.inPost} in post, ${then.quorum} needed.`
    : noQuorumWords(then)

const noQuorumWords = ({ present, inPost, quorum, overrideReason }: Counted): string =>
  `The board was not quorate: ${present} present of ${inPost} in post, ${quorum} needed. Recorded all the same: ${ended(overrideReason)}`

const ended = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`)

/** What became of a motion that was not put; empty where that is plain from its vote, or it is open. */
export function endWords({ kind, status }: Pick<Motion, 'kind' | 'status'>): string {
  const noun = kind === 'amendment' ? 'amendment' : 'motion'
  if (status === 'withdrawn') return `The ${noun} was withdrawn.`
  return status === 'lapsed' ? `The ${noun} lapsed.` : ''
}

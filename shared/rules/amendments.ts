import type { Motion } from '../entities/motion.ts'

/** As much of a motion as the order of debate needs. */
export type DebatedMotion = Pick<
  Motion,
  'id' | 'kind' | 'parentId' | 'position' | 'text' | 'standingText' | 'status' | 'withdrawnAt'
>

/** The amendments to a motion, in the order in which they were moved; those recorded by mistake left out. */
export const amendmentsOf = <M extends DebatedMotion>(motion: Pick<M, 'id'>, all: readonly M[]): M[] =>
  all
    .filter(({ parentId, withdrawnAt }) => parentId === motion.id && withdrawnAt === null)
    .toSorted((a, b) => (a.position < b.position ? -1 : 1))

/** The amendment that is moved and not decided yet; null when there is none. There is never more than one. */
export const openAmendment = <M extends DebatedMotion>(motion: Pick<M, 'id'>, all: readonly M[]): M | null =>
  amendmentsOf(motion, all).find(({ status }) => status === 'moved') ?? null

/**
 * The substantive motion: its words after every amendment that was carried. An amendment says how the motion would read,
 * and was moved to the motion as it stood, so that the last one carried has them all.
 */
export const substantiveText = <M extends DebatedMotion>(motion: M, all: readonly M[]): string =>
  amendmentsOf(motion, all).findLast(({ status }) => status === 'carried')?.standingText ?? motion.text

/** Why an amendment cannot be moved to it now, as a sentence; null when it can. */
export function whyNotAmend(motion: DebatedMotion, all: readonly DebatedMotion[]): string | null {
  if (motion.kind === 'amendment')
    return 'An amendment is not amended: decide it first, then move another to the motion.'
  if (motion.status !== 'moved') return `The motion was ${wasWords(motion)}, so it can no longer be amended.`
  return openAmendment(motion, all) === null
    ? null
    : 'An amendment is open. One is taken at a time: put it to the vote or withdraw it first.'
}

/** Why it cannot be put to the vote now, as a sentence; null when it can. */
export function whyNotPut(motion: DebatedMotion, all: readonly DebatedMotion[]): string | null {
  if (motion.status !== 'moved') return `The ${nounOf(motion)} was ${wasWords(motion)} already.`
  return openAmendment(motion, all) === null
    ? null
    : 'The motion cannot be put while an amendment is open. Put the amendment to the vote, or withdraw it, first.'
}

/**
 * Why the vote on it cannot be taken back, as a sentence; null when it can. What came after stands on it: a motion that was
 * put, or an amendment moved to the words as they then stood.
 */
export function whyNotTakeBack(motion: DebatedMotion, all: readonly DebatedMotion[]): string | null {
  if (motion.status !== 'carried' && motion.status !== 'lost')
    return `The ${nounOf(motion)} has not been voted on.`
  if (motion.parentId === null) return null
  const parent = all.find(({ id }) => id === motion.parentId)
  if (parent !== undefined && parent.status !== 'moved')
    return 'The motion was decided after this amendment. Take that vote back first.'
  const isLast = amendmentsOf({ id: motion.parentId }, all).at(-1)?.id === motion.id
  return isLast ? null : 'Another amendment was moved after this one. Take that one back first.'
}

/** "motion" or "amendment". */
export const nounOf = ({ kind }: Pick<Motion, 'kind'>): 'motion' | 'amendment' =>
  kind === 'amendment' ? 'amendment' : 'motion'

const wasWords = ({ status }: Pick<Motion, 'status'>): string =>
  status === 'lapsed' ? 'lapsed' : status === 'moved' ? 'moved' : status

/**
 * What an amendment does to the words, as it is said at a meeting: "Leave out “by March” and insert “by 12 May”." Looks for
 * the one stretch that differs, by whole words. Empty when nothing does.
 */
export function amendmentWords(before: string, after: string): string {
  const [was, is] = [split(before), split(after)]
  const isSame = (a: string | undefined, b: string | undefined) => a?.trim() === b?.trim()
  const shorter = Math.min(was.length, is.length)
  let start = 0
  while (start < shorter && isSame(was[start], is[start])) start += 1
  let end = 0
  while (end < shorter - start && isSame(was.at(-1 - end), is.at(-1 - end))) end += 1
  const out = joined(was.slice(start, was.length - end))
  const put = joined(is.slice(start, is.length - end))
  if (out === '' && put === '') return ''
  if (put === '') return `Leave out “${out}”.`
  if (out !== '') return `Leave out “${out}” and insert “${put}”.`
  const previous = joined(was.slice(Math.max(0, start - 3), start))
  return previous === '' ? `Insert “${put}” at the start.` : `Insert “${put}” after “${previous}”.`
}

/** Words, each with the space before it, and the marks that close a clause by themselves: a full stop is no word's. */
const split = (text: string): string[] =>
  text.trim().match(/\s*(?:[^\s.,;:!?]+(?:[.,:]\w+)*|[.,;:!?])/gu) ?? []

const joined = (words: readonly string[]): string => words.join('').replace(/\s+/g, ' ').trim()

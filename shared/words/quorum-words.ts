import type { AgendaItemId } from '../entities/agenda-item.ts'
import { endOfAllIn, inquorateStretches, type InquorateStretch, itemsIn } from '../rules/quorum-stretches.ts'
import { type MeetingRecord, type Presence, presenceAt } from '../rules/presence.ts'
import { plural } from './dates.ts'

/** How an item is named in a sentence, such as "item 7". */
export type NameItem = (itemId: AgendaItemId) => string

/** "6 needed, 8 present: there is a quorum." */
export function quorumNow({ present, quorum, isQuorate }: Presence): string {
  return `${quorum.needed} needed, ${present} present: ${isQuorate ? 'there is a quorum' : 'no quorum'}.`
}

/** One stretch without a quorum: "There was no quorum during item 7: 5 present, 6 needed." */
export function stretchSentence(
  stretch: InquorateStretch,
  itemOrder: readonly AgendaItemId[],
  nameOf: NameItem,
): string {
  const numbers = `${stretch.present} present, ${stretch.needed} needed`
  return `There was no quorum ${where(stretch, itemOrder, nameOf)}: ${numbers}.`
}

function where(stretch: InquorateStretch, itemOrder: readonly AgendaItemId[], nameOf: NameItem): string {
  const { from, until } = stretch
  // Nothing is decided before the first item, so it is named only where nothing else is.
  const items = itemsIn(stretch, itemOrder).filter((itemId) => itemId !== null)
  const [first, last] = [items[0], items.at(-1)]
  if (first === undefined || last === undefined) return 'before the first item'
  if (until === null)
    return first === itemOrder[0] && from.itemId === null ? 'at any time' : `from ${nameOf(first)} to the end`
  if (first !== last) return `from ${nameOf(first)} to ${nameOf(last)}`
  const isWhole = (from.itemId !== first || from.position === '') && until.position === ''
  return isWhole ? `during ${nameOf(first)}` : `during part of ${nameOf(first)}`
}

/** What minutes say of the quorum: what was needed as the meeting began and each change of it, then each gap. */
export function quorumSentences(record: MeetingRecord, nameOf: NameItem): string[] {
  const opening = presenceAt(record, endOfAllIn(null))
  const first = `Quorum: ${lowerFirst(opening.quorum.explanation)} ${plural(opening.present, 'member')} present as the business began.`
  const changes: string[] = []
  let needed = opening.quorum.needed
  for (const itemId of record.itemOrder) {
    const { quorum } = presenceAt(record, endOfAllIn(itemId))
    if (quorum.needed !== needed) changes.push(`From ${nameOf(itemId)} on: ${lowerFirst(quorum.explanation)}`)
    needed = quorum.needed
  }
  const gaps = inquorateStretches(record)
    // What came before the first item decided nothing.
    .filter(({ from, until }) => itemsIn({ from, until }, record.itemOrder).some((each) => each !== null))
    .map((stretch) => stretchSentence(stretch, record.itemOrder, nameOf))
  return [first, ...changes, ...(gaps.length > 0 ? gaps : ['There was a quorum throughout.'])]
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

import type { Meeting } from '@shared/entities/meeting.ts'
import type { PaperStatus } from '@shared/rules/paper-status.ts'
import { formatDay, formatTimeRange, plural } from '@shared/words/dates.ts'

const smallNumbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

/** `countWords(2, 'paper')` → "Two papers", for the start of a sentence. */
export const countWords = (count: number, one: string): string => {
  const word = smallNumbers[count]
  return word === undefined ? plural(count, one) : `${word} ${count === 1 ? one : `${one}s`}`
}

const endOf = (startsAt: string, minutes: number): string => {
  const end = (Number(startsAt.slice(0, 2)) * 60 + Number(startsAt.slice(3)) + minutes) % (24 * 60)
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`
}

/** "Thursday 26 November 2026, 6.00 to 8.00 pm · School library · Meeting 2 of 6" */
export const dateLine = (
  meeting: Pick<Meeting, 'meetsOn' | 'startsAt' | 'minutes' | 'place' | 'status'>,
  ordinal: number,
  ofYear: number,
): string =>
  [
    `${formatDay(meeting.meetsOn)}, ${formatTimeRange(meeting.startsAt, endOf(meeting.startsAt, meeting.minutes))}`,
    meeting.place,
    meeting.status === 'planned' ? `Meeting ${ordinal} of ${ofYear}` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')

/** How near the deadline is: words to follow its sentence, and a tone for its colour. */
export const deadlineTone = (daysLeft: number): { readonly words: string; readonly tone: DeadlineTone } => {
  if (daysLeft < 0) return { words: `${plural(-daysLeft, 'day')} late`, tone: 'late' }
  if (daysLeft === 0) return { words: 'that is today', tone: 'soon' }
  if (daysLeft === 1) return { words: 'that is tomorrow', tone: 'soon' }
  return { words: `${daysLeft} days left`, tone: daysLeft <= 7 ? 'soon' : 'plain' }
}
export type DeadlineTone = 'late' | 'soon' | 'plain'

export interface PapersCount {
  readonly arrived: number
  readonly awaited: number
}

/** How many of the papers of these items are here, and how many are still to come. What is tabled is neither. */
export const countPapers = (
  items: readonly { readonly papers: readonly { readonly status: Pick<PaperStatus, 'kind'> }[] }[],
): PapersCount => {
  const kinds = items.flatMap((item) => item.papers.map(({ status }) => status.kind))
  const awaited = kinds.filter((kind) => kind === 'awaited').length
  const tabled = kinds.filter((kind) => kind === 'tabled').length
  return { arrived: kinds.length - awaited - tabled, awaited }
}

/** "13 of 15" while papers are awaited, "13" when all are here, nothing when there are none. */
export const papersLabel = ({ arrived, awaited }: PapersCount): string => {
  if (awaited > 0) return `${arrived} of ${arrived + awaited}`
  return arrived > 0 ? String(arrived) : ''
}

/** "Two papers still awaited.", or nothing. */
export const awaitedSentence = ({ awaited }: PapersCount): string =>
  awaited > 0 ? `${countWords(awaited, 'paper')} still awaited.` : ''

import type { ListedMeeting } from '@shared/contract/meetings.ts'
import { plural } from '@shared/words/dates.ts'

/** `18:00` and 120 minutes → `20:00`. */
export const endOf = (startsAt: string, minutes: number): string => {
  const end = (Number(startsAt.slice(0, 2)) * 60 + Number(startsAt.slice(3)) + minutes) % (24 * 60)
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`
}

/** "9 items · 13 papers", or how it stands while there is nothing. */
export const contentWords = ({ itemCount, paperCount }: ListedMeeting): string => {
  if (itemCount === 0) return 'No agenda yet'
  const papers = paperCount === 0 ? 'no papers yet' : plural(paperCount, 'paper')
  return `${plural(itemCount, 'item')} · ${papers}`
}

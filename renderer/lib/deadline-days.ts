import type { Deadline } from '@shared/contract/meetings.ts'
import { formatDayBrief } from '@shared/words/dates.ts'

/** One day between sending and meeting, as the count shows it. */
export interface CountedDay {
  readonly on: string
  /** Its place in the count, from 1; null when it is left out. */
  readonly number: number | null
  /** Why it is left out; empty for a day that counts. */
  readonly why: string
  readonly isSending: boolean
  readonly isMeeting: boolean
}

/** Every day from sending to the meeting in order. */
export const deadlineDays = ({ counted, skipped, sendBy }: Deadline): readonly CountedDay[] => {
  const days = [
    ...counted.map(({ on }, index) => ({ on, number: index + 1, why: '' })),
    ...skipped.map(({ on, why }) => ({ on, number: null, why })),
  ].toSorted((one, other) => one.on.localeCompare(other.on))
  const last = days.at(-1)?.on
  return days.map((day) => ({ ...day, isSending: day.on === sendBy, isMeeting: day.on === last }))
}

/** The days left out on one authority. */
export interface LeftOut {
  readonly authority: string
  /** Each reason with its days, such as "Weekend" and "Sat 21 Nov, Sun 22 Nov". */
  readonly reasons: readonly { readonly why: string; readonly days: string }[]
}

type Skipped = Deadline['skipped']

const reasonsOf = (skipped: Skipped): LeftOut['reasons'] =>
  [...Map.groupBy(skipped, ({ why }) => why)].map(([why, days]) => ({
    why,
    days: days.map(({ on }) => formatDayBrief(on)).join(', '),
  }))

/** The days left out: each authority is named once, and under it each reason. */
export const leftOutDays = ({ skipped }: Deadline): readonly LeftOut[] =>
  [...Map.groupBy(skipped, ({ authority }) => authority)].map(([authority, days]) => ({
    authority,
    reasons: reasonsOf(days),
  }))

/** How near a deadline is: words to follow its sentence, and a tone. */
export const nearness = (
  daysLeft: number,
): { readonly words: string; readonly tone: 'late' | 'soon' | 'info' } => {
  if (daysLeft < -1) return { words: `${String(-daysLeft)} days late`, tone: 'late' }
  if (daysLeft === -1) return { words: '1 day late', tone: 'late' }
  if (daysLeft === 0) return { words: 'that is today', tone: 'soon' }
  if (daysLeft === 1) return { words: 'that is tomorrow', tone: 'soon' }
  return { words: `${String(daysLeft)} days left`, tone: daysLeft <= 7 ? 'soon' : 'info' }
}

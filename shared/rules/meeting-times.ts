import { formatTime } from '../words/dates.ts'

/** When a meeting ran, `HH:MM`; `endedAt` null while that is not known. */
export type MeetingTimes = { readonly startedAt: string; readonly endedAt: string | null }

/** Without an end, a time so many minutes after the start is taken for one before it. */
const longest = 12 * 60

/**
 * Why a clock time cannot be one of this meeting, or null where it can. A meeting may run past midnight.
 */
export function refusalOfTime(at: string, { startedAt, endedAt }: MeetingTimes): string | null {
  const after = minutesAfter(startedAt, at)
  const length = endedAt === null ? longest : minutesAfter(startedAt, endedAt)
  if (after <= length) return null
  const ran =
    endedAt === null
      ? `The meeting began at ${formatTime(startedAt)}`
      : `The meeting ran from ${formatTime(startedAt)} to ${formatTime(endedAt)}`
  return `${ran}, so ${formatTime(at)} is outside it.`
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const minutesAfter = (start: string, at: string): number => (minutes(at) - minutes(start) + 1440) % 1440

import { daysBetween } from './calendar.ts'

/**
 * Where a paper stands. `received`: here, in time. `awaited`: not here yet. `late`: here, but after its day, or after the
 * papers went out. `tabled`: handed out at the meeting, here or not.
 */
export type PaperStatus = {
  readonly kind: 'received' | 'awaited' | 'late' | 'tabled'
  /** By when it is wanted, or was; null where nothing says so. */
  readonly dueOn: string | null
  /** Days after that day: until today while it is awaited, until it came once it is here. 0 when in time. */
  readonly daysLate: number
  /** The day on which its first version came; null while there is none. */
  readonly arrivedOn: string | null
  /** Whether it came when the papers had gone out. */
  readonly isAfterIssue: boolean
}

export type PaperFacts = {
  readonly isTabled: boolean
  /** Its own day, or null for the meeting's. */
  readonly awaitedBy: string | null
  /** When its first version came, as a local day and as an instant; null while there is none. */
  readonly arrived: { readonly on: string; readonly at: string } | null
  /** Whether it was on the list before its file was here: nobody is late with what nobody waited for. */
  readonly wasAwaited: boolean
}

export type PaperDates = {
  /** The last day on which the meeting's papers can go out, or null where no rule says. */
  readonly sendBy: string | null
  /** The instant at which they did go out, or null while they have not. */
  readonly wentOutAt: string | null
  readonly today: string
}

/** Where a paper stands on a day. */
export function paperStatus(paper: PaperFacts, dates: PaperDates): PaperStatus {
  const { arrived } = paper
  const dueOn = paper.awaitedBy ?? dates.sendBy
  const isAfterIssue = arrived !== null && dates.wentOutAt !== null && arrived.at > dates.wentOutAt
  const daysLate = lateBy(dueOn, arrived?.on ?? dates.today)
  const base = { dueOn, daysLate, arrivedOn: arrived?.on ?? null, isAfterIssue }
  if (paper.isTabled) return { ...base, kind: 'tabled', daysLate: 0 }
  if (arrived === null) return { ...base, kind: 'awaited' }
  if (isAfterIssue || (paper.wasAwaited && daysLate > 0)) return { ...base, kind: 'late' }
  return { ...base, kind: 'received', daysLate: 0 }
}

const lateBy = (dueOn: string | null, on: string): number =>
  dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, on))

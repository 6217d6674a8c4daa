import { Temporal } from 'temporal-polyfill'
import type { AbsenceValue } from '../entities/rule.ts'

/** How one meeting of the body went for one member in post on its day. Meetings not marked yet are left out. */
export type MeetingAttended = {
  readonly meetsOn: string
  /** `consented`: away with the board's consent. `missed`: away without it, apologies or none. */
  readonly outcome: 'attended' | 'consented' | 'missed'
}

/** A stretch of absence without consent that has not ended. All days `YYYY-MM-DD`. */
export type Absence = {
  /** Where the clock began. */
  readonly since: string
  /** Meetings missed since then. */
  readonly missed: number
  readonly warnOn: string
  /** The day on which the time that the rule gives is over. */
  readonly limitOn: string
  /** `running`: nothing to say yet. `warn`: a month or less is left. `reached`: the time is over. */
  readonly state: 'running' | 'warn' | 'reached'
}

/** The clerk is warned while a meeting can still be held at which the board consents. */
const warnMonthsBefore = 1

/**
 * The clock of absence without consent on a day, or null while it does not run: only presence and the board's consent
 * stop it, apologies do not. `meetings` in any order; those after `today` are not looked at.
 */
export function absenceClock(
  meetings: readonly MeetingAttended[],
  { months, from }: AbsenceValue,
  today: string,
): Absence | null {
  const past = meetings
    .filter(({ meetsOn }) => meetsOn <= today)
    .toSorted((a, b) => (a.meetsOn < b.meetsOn ? -1 : 1))
  const lastStop = past.findLastIndex(({ outcome }) => outcome !== 'missed')
  const missed = past.slice(lastStop + 1)
  const [first] = missed
  if (first === undefined) return null
  // Where no presence is known, the first meeting missed is the earliest day that can be proved.
  const since = from === 'last-attended' ? (past[lastStop]?.meetsOn ?? first.meetsOn) : first.meetsOn
  const limitOn = monthsAfter(since, months)
  const warnOn = monthsAfter(since, Math.max(0, months - warnMonthsBefore))
  return { since, missed: missed.length, warnOn, limitOn, state: stateOn(today, warnOn, limitOn) }
}

const monthsAfter = (on: string, months: number): string =>
  Temporal.PlainDate.from(on).add({ months }).toString()

function stateOn(today: string, warnOn: string, limitOn: string): Absence['state'] {
  if (today >= limitOn) return 'reached'
  return today >= warnOn ? 'warn' : 'running'
}

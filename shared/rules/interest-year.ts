import type { BodyKind } from '../entities/body.ts'
import type { InterestReturn } from '../entities/interest.ts'
import type { Membership } from '../entities/person.ts'
import { addDays, daysBetween } from './calendar.ts'
import { type MeetingYear, meetingYear } from './meeting-year.ts'

/**
 * Days in which a return is asked for before it is overdue. Councillors have 28 from taking office (Localism Act 2011
 * s.30); no such number binds a school or a trust, where the same month is the habit.
 */
export const returnWithin = 28

/** As much of a yearly return as its standing needs. */
export type YearlyReturn = Pick<InterestReturn, 'yearFrom' | 'returnedOn' | 'isNil'>

export type ReturnStanding<Return extends YearlyReturn = YearlyReturn> = {
  readonly kind: 'confirmed' | 'due' | 'overdue'
  /** The return that confirms the register for this year; null where there is none. */
  readonly return: Return | null
  /** Last day before it is overdue. */
  readonly dueOn: string
  /** Days from today to `dueOn`; negative when overdue. */
  readonly daysLeft: number
}

/** Whether a yearly declaration is asked of whoever fills such a place: members of the board, the head and associates. */
export const isAskedToDeclare = (role: Membership['role']): boolean =>
  role !== 'clerk' && role !== 'officer' && role !== 'observer'

/** The year for which a body asks its members to confirm the register: the academic year for schools, from 1 September. */
export const interestYear = (kind: BodyKind, on: string): MeetingYear => meetingYear(kind, on)

/**
 * Whether somebody has confirmed the register for a body's year. A person's return is their own and holds for every
 * board: one made during this board's year counts, also where it was made for another board's.
 */
export function returnStanding<Return extends YearlyReturn>(
  returns: readonly Return[],
  { year, today, inPostFrom }: { year: MeetingYear; today: string; inPostFrom: string },
): ReturnStanding<Return> {
  const found = returns
    .filter(
      ({ yearFrom, returnedOn }) =>
        yearFrom === year.startsOn || (year.startsOn <= returnedOn && returnedOn <= year.endsOn),
    )
    .toSorted((a, b) => a.returnedOn.localeCompare(b.returnedOn))
    .at(-1)
  const dueOn = addDays(inPostFrom > year.startsOn ? inPostFrom : year.startsOn, returnWithin)
  const daysLeft = daysBetween(today, dueOn)
  if (found !== undefined) return { kind: 'confirmed', return: found, dueOn, daysLeft }
  return { kind: daysLeft < 0 ? 'overdue' : 'due', return: null, dueOn, daysLeft }
}

/** Whether a standing interest holds on a day; where its first day is not known it always did. */
export const isInterestOn = (
  { fromOn, toOn }: { readonly fromOn: string | null; readonly toOn: string | null },
  on: string,
): boolean => (fromOn === null || fromOn <= on) && (toOn === null || on <= toOn)

import { Temporal } from 'temporal-polyfill'
import type {
  ClockAnchor,
  Framework,
  FrameworkClock,
  FrameworkEvent,
  RealClock,
} from '../entities/framework.ts'
import type { Holiday } from '../entities/holiday.ts'
import { formatDay, plural } from '../words/dates.ts'
import { addDays, addWorkingDays, daysBetween } from './calendar.ts'

/** The days of one inspection that are known; null or left out while one is not. */
export type InspectionDays = { readonly [Anchor in ClockAnchor]?: string | null }

/** When something is due, with its working in words. */
export type ClockDue = {
  readonly eventId: string
  readonly dueOn: string
  /** The later reading where the source says "days" and not which; null where there is one reading. */
  readonly orOn: string | null
  /** Such as "5 working days after the draft came: Tuesday 5 January 2027." */
  readonly sentence: string
  /** What to know before relying on it; null where nothing needs saying. */
  readonly caution: string | null
}

/** What each anchor is, after "after": "the last day on site". */
export const anchorWords: Readonly<Record<ClockAnchor, string>> = {
  notice: 'notice was given',
  starts: 'the first day',
  ends: 'the last day',
  'draft-received': 'the draft came',
  'report-received': 'the final report came',
  published: 'publication',
}

/** "Within 5 working days after the draft came". */
export function clockWords({ count, unit, from, bound }: FrameworkClock): string {
  if (unit === 'calendar-day' && count === 1) return `On the day after ${anchorWords[from]}`
  const names = {
    'working-day': 'working day',
    'calendar-day': 'calendar day',
    day: 'day',
    week: 'week',
    month: 'month',
  }
  return `${bound === 'about' ? 'About' : 'Within'} ${plural(count, names[unit])} after ${anchorWords[from]}`
}

/**
 * When an event is due. Null where no clock is known, where it is not confirmed, or where the day that it runs from has
 * not come. Working days leave out weekends and the bank holidays given; the day that it runs from is not counted.
 */
export function clockDue(
  { id, clock, confidence }: Pick<FrameworkEvent, 'id' | 'clock' | 'confidence'>,
  days: InspectionDays,
  holidays: readonly Holiday[],
): ClockDue | null {
  const from = clock === null ? null : (days[clock.from] ?? null)
  if (clock === null || from === null || confidence === 'unconfirmed') return null
  const dueOn = after(from, clock, holidays)
  const orOn = clock.unit === 'day' ? addWorkingDays(from, clock.count, holidays) : null
  const either = orOn === null ? '' : ` if calendar days are meant, ${formatDay(orOn)} if working days`
  return {
    eventId: id,
    dueOn,
    orOn,
    sentence: `${clockWords(clock)}: ${formatDay(dueOn)}${either}.`,
    caution: cautionOf(clock, from, orOn ?? dueOn, holidays),
  }
}

/** Every clock of a framework that can be worked out, soonest first. */
export const clocksDue = (
  framework: Framework,
  days: InspectionDays,
  holidays: readonly Holiday[],
): readonly ClockDue[] =>
  framework.timeline
    .flatMap((event) => clockDue(event, days, holidays) ?? [])
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))

function after(from: string, { count, unit }: FrameworkClock, holidays: readonly Holiday[]): string {
  switch (unit) {
    case 'working-day':
      return addWorkingDays(from, count, holidays)
    case 'week':
      return addDays(from, count * 7)
    case 'month':
      // The same day of the month, or its last day where it has none: 31 August and six months is 28 February.
      return Temporal.PlainDate.from(from).add({ months: count }).toString()
    case 'calendar-day':
    case 'day':
      return addDays(from, count)
  }
}

function cautionOf(
  { unit }: FrameworkClock,
  from: string,
  to: string,
  holidays: readonly Holiday[],
): string | null {
  if (unit !== 'working-day' && unit !== 'day') return null
  const years = [...new Set([from.slice(0, 4), to.slice(0, 4)])]
  const unknown = years.filter((year) => !holidays.some(({ on }) => on.startsWith(year)))
  return unknown.length === 0
    ? null
    : `No bank holidays are known for ${unknown.join(' and ')}: the day may be later. Add them in Settings.`
}

/** What to expect of publication, from how long reports of this family really took. */
export type RealClockSays = {
  readonly halfBy: string
  readonly nineInTenBy: string
  readonly sentence: string
  /** How many days this one took, where it is out; null while it is not. */
  readonly tookDays: number | null
}

/** `endsOn`: the last day of the inspection. `publishedOn` null while the report is not out. */
export function realClockSays(
  { counted, reports, days }: RealClock,
  { endsOn, publishedOn }: { readonly endsOn: string; readonly publishedOn: string | null },
): RealClockSays {
  const halfBy = addDays(endsOn, days.median)
  const nineInTenBy = addDays(endsOn, days.ninetieth)
  return {
    halfBy,
    nineInTenBy,
    tookDays: publishedOn === null ? null : daysBetween(endsOn, publishedOn),
    sentence:
      `Of ${reports} ${counted}, half were out within ${plural(days.median, 'day')} of the last day and nine in ten within ` +
      `${days.ninetieth}; the longest took ${days.longest}. Here that would be ${formatDay(halfBy)} and ${formatDay(nineInTenBy)}.`,
  }
}

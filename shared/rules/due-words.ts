import { Temporal } from 'temporal-polyfill'
import { readDay } from '../words/read-day.ts'
import { formatDay } from '../words/dates.ts'
import { addDays, weekday } from './calendar.ts'
import { halfTermOn, nextHalfTerm, nextTerm, type TermRow, termOn } from './term-dates.ts'

/** What "before the next meeting" and "end of term" depend on. */
export interface DueContext {
  /** The day on which it was said: that of the meeting, or today. */
  readonly from: string
  /** Days of the body's planned meetings, in any order; those up to `from` are left out. */
  readonly meetings: readonly string[]
  /** The body's own terms and half terms; empty where it has none. */
  readonly terms: readonly TermRow[]
}

/** `date` was said as a date and `fixed` is right for ever; the others follow the meeting or the term when it is moved. */
export type DueBasis = 'date' | 'fixed' | 'meeting' | 'term'

export type DueDay =
  | { readonly kind: 'day'; readonly dueOn: string; readonly basis: DueBasis }
  /** Understood, but the calendar does not reach that far yet. */
  | { readonly kind: 'waits'; readonly basis: DueBasis; readonly sentence: string }
  | { readonly kind: 'unknown' }

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
}

const fixed = (dueOn: string): DueDay => ({ kind: 'day', dueOn, basis: 'fixed' })

type Reading = readonly [RegExp, (found: RegExpMatchArray, context: DueContext) => DueDay | null]

const readings: readonly Reading[] = [
  [/^(?:by )?(today|now|immediately|at once)$/, (_, { from }) => fixed(from)],
  [/^(?:by )?tomorrow$/, (_, { from }) => fixed(addDays(from, 1))],
  [
    /^(before|in time for|by|at|for) (?:the )?(?:next|following) (?:board |governors |full )?meeting$/,
    ([, how], context) => nextMeeting(context, how === 'before' || how === 'in time for'),
  ],
  [/^next meeting$/, (_, context) => nextMeeting(context, false)],
  [
    /^(?:(?:by|before) )?(?:the )?end of (?:the |this )?(half term|half-term|term)$/,
    ([, what = ''], context) => endOfTerm(what.startsWith('half'), context),
  ],
  [
    /^(?:by |before |at )?(?:the )?(?:start|beginning) of (?:the )?next (half term|half-term|term)$/,
    ([, what = ''], context) => startOfNext(what.startsWith('half'), context),
  ],
  [/^(?:by |next )?next term$/, (_, context) => startOfNext(false, context)],
  [
    /^(?:by )?(?:the )?end of (?:the |this )?(week|month|year)$/,
    ([, what], { from }) => fixed(endOf(what, from)),
  ],
  [
    /^(?:in|within|after) (a|an|\d{1,3}|[a-z]+) (day|week|fortnight|month|year)s?(?: time|'s time)?$/,
    ([, count = '', unit = ''], { from }) => after(from, numberOf(count), unit),
  ],
  [
    /^(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (day|week|fortnight|month)s?$/,
    ([, count = '', unit = ''], { from }) => after(from, numberOf(count), unit),
  ],
  [/^a (week|fortnight|month)$/, ([, unit = ''], { from }) => after(from, 1, unit)],
  [/^next (week|month)$/, ([, unit = ''], { from }) => after(from, 1, unit)],
  [
    /^(?:by |on |next |by next )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/,
    ([, name = ''], { from }) => fixed(nextWeekday(name, from)),
  ],
]

/**
 * A due day said in words, such as "before the next meeting", "end of term", "in a fortnight" or "by Friday"; also a plain
 * date, with or without its year. "Before" a meeting is the day before it; "by Friday" said on a Friday is a week later.
 */
export function resolveDue(words: string, context: DueContext): DueDay {
  const said = words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.,;]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  for (const [pattern, read] of readings) {
    const found = said.match(pattern)
    if (found === null) continue
    const day = read(found, context)
    if (day !== null) return day
  }
  const date = plainDate(said.replace(/^(?:by|on|before|until) (?:the )?/, ''), context.from)
  return date === null ? { kind: 'unknown' } : { kind: 'day', dueOn: date, basis: 'date' }
}

/** What is understood, for the line below the field: "That is Friday 4 December 2026." */
export function dueMeaning(due: DueDay): string {
  if (due.kind === 'day') return `That is ${formatDay(due.dueOn)}.`
  return due.kind === 'waits' ? due.sentence : 'Kept as words: Packhorse does not know which day that is.'
}

const numberOf = (word: string): number => numbers[word] ?? Number(word)

const after = (from: string, count: number, unit: string): DueDay | null => {
  if (!Number.isInteger(count) || count < 1) return null
  const date = Temporal.PlainDate.from(from)
  switch (unit) {
    case 'day':
      return fixed(date.add({ days: count }).toString())
    case 'week':
      return fixed(date.add({ weeks: count }).toString())
    case 'fortnight':
      return fixed(date.add({ weeks: 2 * count }).toString())
    case 'month':
      return fixed(date.add({ months: count }).toString())
    default:
      return fixed(date.add({ years: count }).toString())
  }
}

/** The Friday of the week, its last working day; the last day of the month; 31 December. */
const endOf = (what: string | undefined, from: string): string => {
  if (what === 'week') return weekday(from) === 5 ? from : nextWeekday('friday', from)
  const date = Temporal.PlainDate.from(from)
  return what === 'month'
    ? date.with({ day: date.daysInMonth }).toString()
    : date.with({ month: 12, day: 31 }).toString()
}

const nextWeekday = (name: string, from: string): string => {
  const ahead = (weekdays.indexOf(name) + 1 - weekday(from) + 7) % 7
  return addDays(from, ahead === 0 ? 7 : ahead)
}

const nextMeeting = ({ from, meetings }: DueContext, isBefore: boolean): DueDay => {
  const next = meetings.filter((on) => on > from).toSorted()[0]
  if (next === undefined)
    return {
      kind: 'waits',
      basis: 'meeting',
      sentence: 'No later meeting is planned yet. The day follows when one is.',
    }
  return { kind: 'day', dueOn: isBefore ? addDays(next, -1) : next, basis: 'meeting' }
}

const noTerm: DueDay = {
  kind: 'waits',
  basis: 'term',
  sentence: 'The board’s term dates do not reach that far yet. The day follows when they do.',
}

const endOfTerm = (isHalf: boolean, { from, terms }: DueContext): DueDay => {
  const row = isHalf
    ? (halfTermOn(terms, from) ?? nextHalfTerm(terms, from))
    : (termOn(terms, from) ?? nextTerm(terms, from))
  return row === null ? noTerm : { kind: 'day', dueOn: row.endsOn, basis: 'term' }
}

const startOfNext = (isHalf: boolean, { from, terms }: DueContext): DueDay => {
  const row = isHalf ? nextHalfTerm(terms, from) : nextTerm(terms, from)
  return row === null ? noTerm : { kind: 'day', dueOn: row.startsOn, basis: 'term' }
}

/** A date as it is written; without a year, the next such day after it was said. */
const plainDate = (said: string, from: string): string | null => {
  const whole = readDay(said)
  if (whole !== null) return whole
  const year = Number(from.slice(0, 4))
  const days = [year, year + 1].map((each) => readDay(`${said} ${each}`))
  return days.find((day) => day !== null && day >= from) ?? null
}

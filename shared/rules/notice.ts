import type { Holiday } from '../entities/holiday.ts'
import type { CountingSwitches, NoticeValue } from '../entities/rule.ts'
import { type Break, breakOn, breaksAround } from './breaks.ts'
import { addDays, holidayOn, saturday, sunday, weekday } from './calendar.ts'
import { type CountingPreset, defaultSwitches, presets, type SettledSwitches } from './counting.ts'

/** A day that is in the notice period. */
export type CountedDay = { readonly on: string; readonly why?: string }

/** A day that is not, and on whose authority it is left out. */
export type SkippedDay = { readonly on: string; readonly reason: string; readonly authority: string }

/** The answer, with its working: enough for a clerk to check it with a pencil. */
export type NoticeDeadline = {
  /** Latest day on which the notice and papers can go out. */
  readonly sendBy: string
  /** The days of the period, earliest first. */
  readonly counted: readonly CountedDay[]
  /** The days between sending and meeting that do not count, the meeting itself and the days around sending, earliest first. */
  readonly skipped: readonly SkippedDay[]
  /** As many as the rule asks for. */
  readonly clearDays: number
  /** What a clerk should know about this answer: a point of law that is disputed, holidays that are not in the data. */
  readonly cautions: readonly string[]
}

type Question = {
  /** Day of the meeting, `YYYY-MM-DD`. */
  readonly meetsOn: string
  readonly rule: NoticeValue
  /** Every bank holiday known, shipped and the clerk's own. */
  readonly holidays: readonly Holiday[]
  /** For a question of "what if": laid over the rule's own switches. */
  readonly switches?: CountingSwitches
}

type Why = { readonly reason: string; readonly authority: string }

/**
 * The latest day to send, for a meeting on `meetsOn`. Counts back from the day before the meeting; a day that the
 * preset leaves out is neither counted nor a day to send on. The worked cases are in `docs/rules.md`.
 * Throws `RangeError` when `meetsOn` is no date.
 */
export function latestSendDay(question: Question): NoticeDeadline {
  const preset = presets[question.rule.counting]
  const leftOut = dayFilter(preset, question)
  const counted: CountedDay[] = []
  const skipped: SkippedDay[] = [
    { on: question.meetsOn, reason: 'Day of the meeting', authority: preset.authority },
  ]
  let on = addDays(question.meetsOn, -1)
  const isFull = () => counted.length >= question.rule.days
  // With clear days the day of sending comes before the period, and must be a day that counts as well.
  for (; !isFull() || (preset.isClear && leftOut(on) !== null); on = addDays(on, -1)) {
    const why = leftOut(on)
    if (why === null) counted.push({ on })
    else skipped.push({ on, ...why })
  }
  // Without clear days the day of sending is itself the first day of the period.
  const givenOn = preset.isClear ? on : (counted.at(-1)?.on ?? question.meetsOn)
  const { deemedDays } = settled(question)
  if (preset.isClear) skipped.push(...daysOfSending(givenOn, deemedDays, preset.authority))
  const sendBy = addDays(givenOn, -deemedDays)
  return {
    sendBy,
    counted: counted.toReversed(),
    skipped: skipped.toReversed(),
    clearDays: counted.length,
    cautions: cautions(preset, question, sendBy),
  }
}

/**
 * Days of notice that a sending on `sentOn` gives, counted as the rule counts: 7 or more meets a rule of 7.
 * 0 when it went out on the day of the meeting or later.
 */
export function noticeGiven(question: Question & { readonly sentOn: string }): number {
  const preset = presets[question.rule.counting]
  const leftOut = dayFilter(preset, question)
  const { deemedDays } = settled(question)
  let givenOn = addDays(question.sentOn, deemedDays)
  // What is sent on a day that does not count is given on the next one that does.
  while (leftOut(givenOn) !== null) givenOn = addDays(givenOn, 1)
  let days = 0
  for (let on = addDays(givenOn, preset.isClear ? 1 : 0); on < question.meetsOn; on = addDays(on, 1)) {
    if (leftOut(on) === null) days += 1
  }
  return days
}

/** The question "why is this day left out?" for one preset and its switches; null means that the day counts. */
function dayFilter(preset: CountingPreset, question: Question): (on: string) => Why | null {
  const { meetsOn, holidays } = question
  const { saturdayCounts, leaveOutBreaks } = settled(question)
  const { leavesOut, authority } = preset
  const skipsSaturdays = leavesOut.saturdays === 'switch' ? !saturdayCounts : leavesOut.saturdays
  const skipsBreaks = leavesOut.breaks === 'switch' && leaveOutBreaks
  const breaks: readonly Break[] = skipsBreaks ? breaksAround(Number(meetsOn.slice(0, 4)), holidays) : []
  return (on) => {
    const holiday = leavesOut.bankHolidays ? holidayOn(on, holidays) : null
    if (holiday !== null) return { reason: holiday.name, authority }
    if (leavesOut.sundays && weekday(on) === sunday) return { reason: 'Sunday', authority }
    const inBreak = breakOn(on, breaks)
    if (inBreak !== null) return { reason: inBreak, authority: 'Local Government Act 1972, s.243(4)' }
    if (skipsSaturdays && weekday(on) === saturday)
      return { reason: 'Saturday', authority: saturdayAuthority(preset) }
    return null
  }
}

const saturdayAuthority = (preset: CountingPreset): string =>
  preset.leavesOut.saturdays === 'switch'
    ? 'Cautious choice; disputed, settle it in standing orders'
    : preset.authority

/** The rule's switches, with those of a "what if" laid over them and the cautious choice where neither speaks. */
function settled({ rule, switches }: Question): SettledSwitches {
  const over = switches ?? {}
  const own = rule.switches ?? {}
  const deemedDays = over.deemedDays ?? own.deemedDays ?? defaultSwitches.deemedDays
  return {
    saturdayCounts: over.saturdayCounts ?? own.saturdayCounts ?? defaultSwitches.saturdayCounts,
    leaveOutBreaks: over.leaveOutBreaks ?? own.leaveOutBreaks ?? defaultSwitches.leaveOutBreaks,
    deemedDays: presets[rule.counting].hasDeemedDays ? deemedDays : 0,
  }
}

/** The day of sending, then the days for which a notice is on its way, back from the day on which it counts as given. */
function daysOfSending(givenOn: string, deemedDays: number, authority: string): SkippedDay[] {
  if (deemedDays === 0) return [{ on: givenOn, reason: 'Day of sending', authority }]
  const onItsWay = Array.from({ length: deemedDays }, (_, index) => addDays(givenOn, -index - 1))
  return [
    { on: givenOn, reason: 'Day on which notice counts as given', authority },
    ...onItsWay.map((on, index) => ({
      on,
      reason: index === deemedDays - 1 ? 'Day of sending' : 'On its way',
      authority: "The articles' rule for when notice counts as given",
    })),
  ]
}

function cautions(preset: CountingPreset, { meetsOn, holidays }: Question, sendBy: string): string[] {
  const found = preset.caution === null ? [] : [preset.caution]
  const years = new Set([sendBy.slice(0, 4), meetsOn.slice(0, 4)])
  const unknown = [...years].filter((year) => !holidays.some(({ on }) => on.startsWith(year)))
  if (preset.leavesOut.bankHolidays && unknown.length > 0) {
    found.push(
      `No bank holidays are known for ${unknown.join(' and ')}. Add them in Settings before you rely on this.`,
    )
  }
  return found
}

import type { CountingPresetId, CountingSwitches } from '../entities/rule.ts'

/** Switches with every one of them decided. */
export type SettledSwitches = {
  readonly [Key in keyof CountingSwitches]-?: NonNullable<CountingSwitches[Key]>
}

/** The switches as they stand until a body changes one: each is the choice that never gives too late a day. */
export const defaultSwitches: SettledSwitches = {
  saturdayCounts: false,
  leaveOutBreaks: true,
  deemedDays: 0,
}

/** One way to count a notice period. */
export type CountingPreset = {
  readonly id: CountingPresetId
  readonly label: string
  /** Clear days leave out both the day of sending and the day of the meeting; otherwise the day of sending counts. */
  readonly isClear: boolean
  readonly leavesOut: {
    readonly saturdays: boolean | 'switch'
    readonly sundays: boolean
    readonly bankHolidays: boolean
    readonly breaks: 'switch' | false
  }
  readonly hasDeemedDays: boolean
  /** Why days are counted in this way, as the screen cites it. */
  readonly authority: string
  /** Said beside the answer where the law is not settled; null where nothing needs saying. */
  readonly caution: string | null
}

const everyDayCounts = { saturdays: false, sundays: false, bankHolidays: false, breaks: false } as const
const workingDays = { saturdays: true, sundays: true, bankHolidays: true, breaks: false } as const

/**
 * "Clear days" is not one rule. Four presets follow the law or practice for a kind of body; the last two are for
 * bodies whose own standing orders say "at least so many days before" (universities, associations).
 */
export const presets: Readonly<Record<CountingPresetId, CountingPreset>> = {
  'school-board': {
    id: 'school-board',
    label: 'Clear calendar days',
    isClear: true,
    leavesOut: everyDayCounts,
    hasDeemedDays: false,
    authority: 'School Governance (Roles, Procedures and Allowances) (England) Regulations 2013, reg 13(4)',
    caution:
      'The regulations say "clear days" without defining them. Weekends and holidays are counted here.',
  },
  'academy-trust': {
    id: 'academy-trust',
    label: 'Clear calendar days after notice counts as given',
    isClear: true,
    leavesOut: everyDayCounts,
    hasDeemedDays: true,
    authority: "The trust's articles of association, definition of clear days",
    caution:
      'Check your articles for when a notice counts as given, by post or by e-mail, and set those days.',
  },
  'principal-council': {
    id: 'principal-council',
    label: 'Clear working days',
    isClear: true,
    leavesOut: workingDays,
    hasDeemedDays: false,
    authority: 'R v Swansea City Council, ex parte Elitestone Ltd (1993), as practitioners read it',
    caution: null,
  },
  'parish-council': {
    id: 'parish-council',
    label: 'Clear days without Sundays, holidays and breaks',
    isClear: true,
    leavesOut: { saturdays: 'switch', sundays: true, bankHolidays: true, breaks: 'switch' },
    hasDeemedDays: false,
    authority: 'Local Government Act 1972, s.243',
    caution: 'Whether a Saturday counts is disputed. Settle it in your standing orders.',
  },
  'calendar-days-before': {
    id: 'calendar-days-before',
    label: 'Calendar days before the meeting',
    isClear: false,
    leavesOut: everyDayCounts,
    hasDeemedDays: false,
    authority: "The body's own standing orders",
    caution: null,
  },
  'working-days-before': {
    id: 'working-days-before',
    label: 'Working days before the meeting',
    isClear: false,
    leavesOut: workingDays,
    hasDeemedDays: false,
    authority: "The body's own standing orders",
    caution: null,
  },
}

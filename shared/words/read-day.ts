import { Temporal } from 'temporal-polyfill'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Two digits are of this century up to 79, of the last from 80. */
const fullYear = (year: string): number => {
  if (year.length === 4) return Number(year)
  return Number(year) < 80 ? 2000 + Number(year) : 1900 + Number(year)
}

const monthNumber = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1

const asDay = (year: number, month: number, day: number): string | null => {
  if (month < 1 || day < 1) return null
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
  } catch (cause) {
    if (cause instanceof RangeError) return null // 31 June and the like
    throw cause
  }
}

type Reading = readonly [pattern: RegExp, read: (found: RegExpMatchArray) => string | null]

const readings: readonly Reading[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ([, y, m, d]) => asDay(Number(y), Number(m), Number(d))],
  [
    /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/,
    ([, d, m, y = '']) => asDay(fullYear(y), Number(m), Number(d)),
  ],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?[ \-/.]?(?:of )?([a-z]{3,9})\.?,?[ \-/.]?(\d{4}|\d{2})$/i,
    ([, d, m = '', y = '']) => asDay(fullYear(y), monthNumber(m), Number(d)),
  ],
  [
    /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i,
    ([, m = '', d, y = '']) => asDay(Number(y), monthNumber(m), Number(d)),
  ],
]

/**
 * A day as people in Britain write it, the day before the month: `1/9/24`, `01.09.2024`, `1 Sept 2024`, `1st September 2024`,
 * `Sunday 1 September 2024`, `01-Sep-24`, `2024-09-01`, with or without a time behind. Answers `YYYY-MM-DD`, or `null` when it
 * is none of these or no day of the calendar.
 */
export function readDay(text: string): string | null {
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m|Z)?$/i, '')
    .replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]? /i, '')
  for (const [pattern, read] of readings) {
    const found = plain.match(pattern)
    if (found !== null) return read(found)
  }
  return null
}

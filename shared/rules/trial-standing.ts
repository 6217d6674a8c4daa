import type { Trial, TrialReading } from '../entities/trial.ts'
import { formatDate, plural } from '../words/dates.ts'
import { differenceWords, figureWords } from '../words/figures.ts'

/** `open`: it runs. `review-due`: its day of review has come and nothing is concluded. `closed`: there is a conclusion. */
export type TrialStanding = 'open' | 'review-due' | 'closed'

export function trialStanding(
  { conclusion, reviewOn }: Pick<Trial, 'conclusion' | 'reviewOn'>,
  today: string,
): TrialStanding {
  if (conclusion !== 'not-yet-known') return 'closed'
  return reviewOn <= today ? 'review-due' : 'open'
}

/**
 * Why a conclusion cannot be drawn, by field; empty where it can. A conclusion says what came of it and what was learnt;
 * what is not yet known is looked at again, on a day to come.
 */
export function conclusionFaults(
  { conclusion, result, learnt, reviewOn }: Pick<Trial, 'conclusion' | 'result' | 'learnt' | 'reviewOn'>,
  today: string,
): { readonly field: 'result' | 'learnt' | 'reviewOn'; readonly message: string }[] {
  if (conclusion === 'not-yet-known')
    return reviewOn > today
      ? []
      : [{ field: 'reviewOn', message: 'Give a day to come, to look at it again.' }]
  return [
    ...(result === ''
      ? [{ field: 'result' as const, message: 'Say what came of it: a conclusion rests on a result.' }]
      : []),
    ...(learnt === ''
      ? [{ field: 'learnt' as const, message: 'Say what you learnt, whichever way it went.' }]
      : []),
  ]
}

type Measured = Pick<Trial, 'betterWhen' | 'baseline' | 'target' | 'unit'>

/** By how much something is better than something else: above 0 for better, whichever way that is. */
const betterBy = ({ betterWhen }: Measured, value: number, than: number): number =>
  betterWhen === 'higher' ? value - than : than - value

/** "3.1 % better than at the start"; "as at the start"; empty where nothing was measured then. */
export function changeWords(of: Measured, value: number): string {
  if (of.baseline === null) return ''
  const by = betterBy(of, value, of.baseline)
  if (by === 0) return 'as at the start'
  return `${differenceWords(by, of.unit)} ${by > 0 ? 'better' : 'worse'} than at the start`
}

/** "the target is reached"; "2 % short of the target"; empty where there is none. */
export function targetWords(of: Measured, value: number): string {
  if (of.target === null) return ''
  const by = betterBy(of, value, of.target)
  return by >= 0 ? 'the target is reached' : `${differenceWords(by, of.unit)} short of the target`
}

/** The readings in sentences: what somebody hears who cannot see the chart. */
export function readingsSentence(
  of: Pick<Trial, 'measure' | 'betterWhen' | 'baseline' | 'baselineOn' | 'target' | 'unit'>,
  readings: readonly Pick<TrialReading, 'readOn' | 'value'>[],
): string {
  const value = (figure: number) => figureWords(figure, of.unit)
  const last = readings.at(-1)
  const first = readings[0]
  const on = of.baselineOn === null ? '' : ` on ${formatDate(of.baselineOn)}`
  const parts = [
    `${of.measure || 'What is measured'}; ${of.betterWhen} is better.`,
    of.baseline === null ? 'Nothing was measured at the start.' : `At the start${on}: ${value(of.baseline)}.`,
    of.target === null ? '' : `Target: ${value(of.target)}.`,
    first === undefined || last === undefined ? 'No readings yet.' : '',
    first !== undefined && last !== undefined && first !== last
      ? `${plural(readings.length, 'reading')}: from ${value(first.value)} on ${formatDate(first.readOn)} to ${value(last.value)} on ${formatDate(last.readOn)}.`
      : '',
    first !== undefined && first === last
      ? `One reading: ${value(first.value)} on ${formatDate(first.readOn)}.`
      : '',
    last === undefined ? '' : lastWords(of, last.value),
  ]
  return parts.filter(Boolean).join(' ')
}

const lastWords = (of: Measured, value: number): string => {
  const said = [changeWords(of, value), targetWords(of, value)].filter(Boolean).join('; ')
  return said === '' ? '' : `The last: ${said}.`
}

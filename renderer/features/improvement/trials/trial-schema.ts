import type { ListedTrial, TrialDraft } from '@shared/contract/trials.ts'
import { day } from '@shared/entities/primitives.ts'
import { trial } from '@shared/entities/trial.ts'
import { addDays } from '@shared/rules/calendar.ts'
import { numberWords } from '@shared/words/figures.ts'
import { readFigure } from '@shared/words/read-figure.ts'
import { z } from 'zod'

/** A number as it is written; null where the field is empty. */
export const writtenFigure = z.string().transform((written, check) => {
  const value = readFigure(written)
  if (value === null && written.trim() !== '')
    check.addIssue({ code: 'custom', message: 'Give a number, such as 94.1.' })
  return value
})

export const neededDay = (error: string) =>
  z
    .union([day, z.null()])
    .refine((on) => on !== null, { error })
    .transform((on) => on ?? '')

/** What the form of a trial holds, checked by the same rules as the file. */
export const trialSchema = z
  .object({
    ...trial.pick({
      question: true,
      known: true,
      source: true,
      workedWhere: true,
      setting: true,
      doing: true,
      measure: true,
      unit: true,
      betterWhen: true,
      comparison: true,
      baselineOn: true,
    }).shape,
    baseline: writtenFigure,
    target: writtenFigure,
    startsOn: neededDay('Give the day on which it starts.'),
    reviewOn: neededDay('Give the day on which you will look at what came of it.'),
  })
  .refine(({ startsOn, reviewOn }) => startsOn === '' || reviewOn === '' || startsOn < reviewOn, {
    path: ['reviewOn'],
    error: 'Give a day after the start.',
  })

export type TrialValues = z.input<typeof trialSchema>
export type CheckedTrial = z.output<typeof trialSchema>

const usualDays = 84

export const newTrial = (today: string): TrialValues => ({
  question: '',
  known: '',
  source: '',
  workedWhere: '',
  setting: '',
  doing: '',
  measure: '',
  unit: '',
  betterWhen: 'higher',
  baseline: '',
  baselineOn: null,
  target: '',
  comparison: '',
  startsOn: today,
  reviewOn: addDays(today, usualDays),
})

export const valuesOf = (of: TrialDraft): TrialValues => ({
  question: of.question,
  known: of.known,
  source: of.source,
  workedWhere: of.workedWhere,
  setting: of.setting,
  doing: of.doing,
  measure: of.measure,
  unit: of.unit,
  betterWhen: of.betterWhen,
  baseline: of.baseline === null ? '' : numberWords(of.baseline),
  baselineOn: of.baselineOn,
  target: of.target === null ? '' : numberWords(of.target),
  comparison: of.comparison,
  startsOn: of.startsOn,
  reviewOn: of.reviewOn,
})

/** Where a trial left off is where the next begins: its result is known now, its last reading the new start. */
export const nextValues = (of: ListedTrial, today: string): TrialValues => {
  const last = of.readings.at(-1)
  return {
    ...valuesOf(of),
    known: [of.known, of.result, of.learnt].filter(Boolean).join('\n\n').slice(0, 4000),
    source: [of.source, `Our own trial “${of.question}”`].filter(Boolean).join('; ').slice(0, 1000),
    doing: '',
    startsOn: today,
    reviewOn: addDays(today, usualDays),
    ...(last === undefined ? {} : { baseline: numberWords(last.value), baselineOn: last.readOn }),
  }
}

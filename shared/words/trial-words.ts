import type { TrialConclusion } from '../entities/trial.ts'

/** What was concluded from a trial, on screen and in print. */
export const conclusionWords: Readonly<Record<TrialConclusion, string>> = {
  'not-yet-known': 'Not yet known',
  adopt: 'Adopt',
  adapt: 'Adapt',
  stop: 'Stop',
}

/** What each conclusion means, below the choice. */
export const conclusionMeanings: Readonly<Record<TrialConclusion, string>> = {
  'not-yet-known': 'It is too early to say. Look again later.',
  adopt: 'It worked here. Keep doing it.',
  adapt: 'Part of it worked. Change it and try again.',
  stop: 'It did not work here. Do not go on.',
}

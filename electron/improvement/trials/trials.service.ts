import type { Parsed } from '@shared/contract.ts'
import type { ActionId } from '@shared/entities/action.ts'
import type { Trial, TrialId, TrialReading } from '@shared/entities/trial.ts'
import { AppError } from '@shared/errors.ts'
import { conclusionFaults } from '@shared/rules/trial-standing.ts'
import { conclusionWords } from '@shared/words/trial-words.ts'
import { raiseAction } from '../../actions/actions.service.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import { given } from '../../db/given.ts'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import {
  getReading,
  getTrial,
  insertReading,
  insertTrial,
  updateTrial,
  withdrawReading,
  withdrawTrial,
} from './trials.repo.ts'

/** Begins a trial, by itself or from the result of another of the same board. */
export const startTrial = (
  db: WriteDb,
  { bodyId, fromTrialId, ...draft }: Parsed<'trials.start'>,
): TrialId => {
  getBody(db, bodyId)
  if (fromTrialId !== null && getStanding(db, fromTrialId).bodyId !== bodyId) throw elsewhere()
  expectOrder(draft)
  const trialId = insertTrial(db, {
    bodyId,
    fromTrialId,
    ...draft,
    result: '',
    learnt: '',
    conclusion: 'not-yet-known',
    concludedOn: null,
  })
  db.recorder.describe({ label: labelOf('Begin the trial', draft), scope: null })
  return trialId
}

/** Corrects what is said of a trial. What came of it is said by `concludeTrial`. */
export const changeTrial = (db: WriteDb, { trialId, changes }: Parsed<'trials.update'>): void => {
  const now = getStanding(db, trialId)
  expectOrder({ ...now, ...given(changes) })
  updateTrial(db, trialId, given(changes))
  db.recorder.describe({ label: labelOf('Change the trial', now), scope: null })
}

/** Says what came of a trial, what was learnt, and what follows; or that it is too early, and when to look again. */
export const concludeTrial = (
  db: WriteDb,
  { trialId, ...found }: Parsed<'trials.conclude'>,
  today: string,
): void => {
  const now = getStanding(db, trialId)
  const faults = conclusionFaults(found, today)
  if (faults.length > 0)
    throw new AppError('invalid_input', `${faults[0]?.message ?? ''} Nothing was changed.`, {
      fields: faults,
    })
  const isKnown = found.conclusion !== 'not-yet-known'
  updateTrial(db, trialId, {
    ...found,
    reviewOn: isKnown ? now.reviewOn : found.reviewOn,
    concludedOn: isKnown ? today : null,
  })
  db.recorder.describe({ label: labelOf(`${conclusionWords[found.conclusion]}:`, now), scope: null })
}

/** Notes a measurement. Throws `invalid_input` for a day to come. */
export const addReading = (
  db: WriteDb,
  reading: Parsed<'trials.addReading'>,
  { today, who }: { readonly today: string; readonly who: string },
): TrialReading['id'] => {
  const now = getStanding(db, reading.trialId)
  if (reading.readOn > today)
    throw new AppError('invalid_input', 'A reading cannot be of a day to come. Nothing was noted.', {
      fields: [{ field: 'readOn', message: 'Give a day up to today.' }],
    })
  const readingId = insertReading(db, { ...reading, who })
  db.recorder.describe({ label: labelOf('Note a reading of', now), scope: null })
  return readingId
}

export const takeOutReading = (db: WriteDb, readingId: TrialReading['id']): void => {
  const now = getStanding(db, getReading(db, readingId).trialId)
  withdrawReading(db, readingId)
  db.recorder.describe({ label: labelOf('Take out a reading of', now), scope: null })
}

/** Takes out what was begun by mistake; it stays in the log, and its actions in the register. */
export const takeOutTrial = (db: WriteDb, trialId: TrialId): void => {
  const now = getStanding(db, trialId)
  withdrawTrial(db, trialId)
  db.recorder.describe({ label: labelOf('Take out the trial', now), scope: null })
}

/** An ordinary action of the register, which knows that it comes from this trial. */
export const raiseActionOf = (
  db: WriteDb,
  { trialId, ...draft }: Parsed<'trials.raiseAction'>,
  today: string,
): ActionId => {
  const { bodyId } = getStanding(db, trialId)
  const place = { bodyId, meetingId: null, itemId: null, lineId: null }
  return raiseAction(db, { ...draft, ...place }, today, { origin: 'trial', originId: trialId })
}

/** Throws `conflict` where it was taken out meanwhile. */
const getStanding = (db: ReadDb, trialId: TrialId): Trial => {
  const trial = getTrial(db, trialId)
  if (trial.withdrawnAt === null) return trial
  throw new AppError('conflict', 'This trial was taken out. Nothing was changed.', { trialId })
}

const expectOrder = ({ startsOn, reviewOn }: Pick<Trial, 'startsOn' | 'reviewOn'>): void => {
  if (startsOn < reviewOn) return
  throw new AppError('invalid_input', 'The review comes after the start. Nothing was changed.', {
    fields: [{ field: 'reviewOn', message: 'Give a day after the start.' }],
  })
}

const elsewhere = (): AppError =>
  new AppError('conflict', 'That trial belongs to another board of this file. Nothing was begun.')

const labelOf = (verb: string, { question }: Pick<Trial, 'question'>): string =>
  `${verb} “${question.length > 60 ? `${question.slice(0, 59)}…` : question}”`

import type { Output } from '@shared/contract.ts'
import type { ListedTrial } from '@shared/contract/trials.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { Trial, TrialId } from '@shared/entities/trial.ts'
import { isOpenAction } from '@shared/rules/action-late.ts'
import { readingsSentence, type TrialStanding, trialStanding } from '@shared/rules/trial-standing.ts'
import { listActionsFrom } from '../../actions/actions.repo.ts'
import { described } from '../../actions/list-actions.service.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import type { ReadDb } from '../../db/handles.ts'
import { getTrial, listReadings, listTrialsFrom, listTrialsOf } from './trials.repo.ts'

const order: readonly TrialStanding[] = ['review-due', 'open', 'closed']

/** All trials of a board, with what was measured. Throws `not_found` for a board that is not in the file. */
export const listTrials = (db: ReadDb, bodyId: BodyId, today: string): Output<'trials.list'> => ({
  today,
  trials: listTrialsOf(db, getBody(db, bodyId).id)
    .map((trial) => listed(db, trial, today))
    .toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing)),
})

export const showTrial = (db: ReadDb, trialId: TrialId, today: string): Output<'trials.get'> => {
  const trial = getTrial(db, trialId)
  return {
    today,
    trial: listed(db, trial, today),
    actions: described(db, listActionsFrom(db, trialId), today),
    cameFrom: trial.fromTrialId === null ? null : named(getTrial(db, trial.fromTrialId)),
    ledTo: listTrialsFrom(db, trialId).map(named),
  }
}

const listed = (db: ReadDb, trial: Trial, today: string): ListedTrial => {
  const readings = listReadings(db, trial.id)
  return {
    ...trial,
    standing: trialStanding(trial, today),
    readings,
    sentence: readingsSentence(trial, readings),
    openActions: listActionsFrom(db, trial.id).filter(isOpenAction).length,
  }
}

const named = ({ id, question }: Trial) => ({ id, question })

import { z } from 'zod'
import { actionId } from '../entities/action.ts'
import { bodyId } from '../entities/body.ts'
import { day } from '../entities/primitives.ts'
import { trial, trialId, trialReading, trialReadingId } from '../entities/trial.ts'
import { actionsContract } from './actions.ts'
import { command, query } from './define.ts'

/** What is said of a trial when it begins. */
const draft = trial.pick({
  question: true,
  known: true,
  source: true,
  workedWhere: true,
  setting: true,
  doing: true,
  measure: true,
  unit: true,
  betterWhen: true,
  baseline: true,
  baselineOn: true,
  target: true,
  comparison: true,
  startsOn: true,
  reviewOn: true,
})
export type TrialDraft = z.input<typeof draft>

const listed = trial.extend({
  standing: z.enum(['open', 'review-due', 'closed']),
  /** By day. */
  readings: z.array(trialReading),
  /** The readings in sentences, for those who cannot see the chart. */
  sentence: z.string(),
  openActions: z.number().int(),
})
export type ListedTrial = z.infer<typeof listed>

const other = z.object({ id: trialId, question: z.string() })

const listedAction = actionsContract['actions.get'].output.shape.action

export const trialsContract = {
  /** Those that wait for a review first, then those that run, then what is concluded, the newest first. */
  'trials.list': query(z.object({ bodyId }), z.object({ today: day, trials: z.array(listed) })),
  'trials.get': query(
    z.object({ trialId }),
    z.object({
      today: day,
      trial: listed,
      actions: z.array(listedAction),
      /** The trial whose result led to this one. */
      cameFrom: other.nullable(),
      /** Those that were begun from this one. */
      ledTo: z.array(other),
    }),
  ),
  'trials.start': command(draft.extend({ bodyId, fromTrialId: trialId.nullable() }), z.object({ trialId })),
  'trials.update': command(z.object({ trialId, changes: draft.partial() }), z.object({})),
  /**
   * What came of it, and what follows. Refused as `invalid_input` for a conclusion without a result and what was learnt, and
   * for one that is not yet known without a day to look again.
   */
  'trials.conclude': command(
    trial.pick({ result: true, learnt: true, conclusion: true, reviewOn: true }).extend({ trialId }),
    z.object({}),
  ),
  'trials.addReading': command(
    trialReading.pick({ trialId: true, readOn: true, value: true, note: true }),
    z.object({ readingId: trialReadingId }),
  ),
  /** A wrong one; it stays in the record of changes. */
  'trials.takeOutReading': command(z.object({ readingId: trialReadingId }), z.object({})),
  /** Takes out what was begun by mistake. One that did not work is concluded, not taken out. */
  'trials.takeOut': command(z.object({ trialId }), z.object({})),
  /** An ordinary action of the register that comes from this trial. */
  'trials.raiseAction': command(
    actionsContract['actions.raise'].input
      .omit({ bodyId: true, meetingId: true, itemId: true, lineId: true })
      .extend({ trialId }),
    z.object({ actionId }),
  ),
}

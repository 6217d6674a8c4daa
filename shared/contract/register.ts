import { z } from 'zod'
import { action, actionId, actionStatus, actionUpdate } from '../entities/action.ts'
import { actionView, actionViewId } from '../entities/action-view.ts'
import { bodyId } from '../entities/body.ts'
import { day } from '../entities/primitives.ts'
import { listedAction, wantedActions } from './actions.ts'
import { command, query } from './define.ts'

/** As many as can be changed in one step. */
export const mostAtOnce = 25_000

const monthOfProgress = z.object({
  /** `YYYY-MM`. */
  month: z.string(),
  raised: z.number().int(),
  /** Done, or no longer needed. */
  finished: z.number().int(),
  takenUpAgain: z.number().int(),
  /** At the end of the month; of the last one, today. */
  open: z.number().int(),
})
export type MonthOfProgress = z.infer<typeof monthOfProgress>

const reversal = z.object({ label: z.string() })

/** The register as a whole: its rows far down, many at once, its views, its undo. */
export const registerContract = {
  /** Some rows of `actions.list`, without what is counted. */
  'register.rows': query(
    wantedActions.extend({ limit: z.number().int().min(1).max(200), offset: z.number().int().min(0) }),
    z.object({ today: day, actions: z.array(listedAction) }),
  ),
  /** The same by their ids, as many as are wanted: to choose a run of rows, or all. */
  'register.ids': query(
    wantedActions.extend({
      limit: z.number().int().min(1).max(mostAtOnce),
      offset: z.number().int().min(0),
    }),
    z.array(actionId),
  ),
  /** In columns by status, the most pressing of each first. */
  'register.board': query(
    wantedActions.extend({ limit: z.number().int().min(1).max(1000) }),
    z.object({
      today: day,
      columns: z.array(
        z.object({
          status: actionStatus,
          /** How many there are, those beyond the limit too. */
          total: z.number().int(),
          actions: z.array(listedAction),
        }),
      ),
    }),
  ),
  /** Days of `dueFrom` to `dueTo` on which something is due, and those on which their boards meet. */
  'register.days': query(
    wantedActions.extend({ dueFrom: day, dueTo: day }),
    z.object({
      today: day,
      days: z.array(
        z.object({
          on: day,
          total: z.number().int(),
          late: z.number().int(),
          /** What is due first: open ones before those that are done. */
          first: z.array(action.pick({ id: true, text: true, status: true })),
        }),
      ),
      meetings: z.array(z.object({ meetsOn: day, title: z.string() })),
    }),
  ),
  /** How many were raised and finished in each month, and open at its end: from what was said, up to today. */
  'register.progress': query(wantedActions, z.object({ today: day, months: z.array(monthOfProgress) })),
  /**
   * Changes all of these in one step, one undo. What is left out stays. A new status or day is kept as an update of each,
   * with the words, as `actions.say` does. Answers how many were not so already.
   */
  'register.change': command(
    z.object({
      actionIds: z.array(actionId).min(1, { error: 'Choose some actions.' }).max(mostAtOnce),
      changes: z.object({
        owner: action.pick({ ownerId: true, ownerRole: true }).optional(),
        /** In words or as a date, as it is typed; empty: no day. */
        due: action.shape.dueWords.optional(),
        priority: action.shape.priority.optional(),
        status: actionStatus.optional(),
      }),
      text: actionUpdate.shape.text,
    }),
    z.object({ changed: z.number().int() }),
  ),
  /** What was done in the register last, and what was undone of it; null where there is nothing. */
  'register.undoState': query(
    z.object({}),
    z.object({ undo: z.string().nullable(), redo: z.string().nullable() }),
  ),
  'register.undo': command(z.object({}), reversal),
  'register.redo': command(z.object({}), reversal),
  /** A board's own ways to look at the register, by name. */
  'register.views': query(z.object({ bodyId }), z.array(actionView)),
  /** Gives a view a name, or changes one (`viewId`). Two of one board cannot have the same name: throws `conflict`. */
  'register.keepView': command(
    actionView.pick({ bodyId: true, name: true, shown: true }).extend({ viewId: actionViewId.nullable() }),
    z.object({ viewId: actionViewId }),
  ),
  'register.takeOutView': command(z.object({ viewId: actionViewId }), z.object({})),
}

import type { Parsed } from '@shared/contract.ts'
import type { Action, ActionId, ActionUpdate } from '@shared/entities/action.ts'
import { AppError } from '@shared/errors.ts'
import { plural } from '@shared/words/dates.ts'
import type { WriteDb } from '../db/handles.ts'
import { getPerson } from '../people/people.repo.ts'
import { getAction, insertUpdate, updateAction } from './actions.repo.ts'
import { dueOf } from './due-days.service.ts'
import { registerScope } from './register-scope.ts'

type Changes = Parsed<'register.change'>['changes']

/**
 * Changes many actions in one step, with one undo. A new status or day is said of each as an update, with the words.
 * Answers how many were not so already. Throws `conflict` where one was taken out meanwhile: then nothing is changed.
 */
export const changeMany = (
  db: WriteDb,
  { actionIds, changes, text }: Parsed<'register.change'>,
  { today, who }: { readonly today: string; readonly who: string },
): number => {
  expectSomething(changes)
  if (changes.owner?.ownerId) getPerson(db, changes.owner.ownerId)
  const dueIn = dueByBody(db, changes, today)
  let changed = 0
  for (const actionId of new Set(actionIds)) {
    const now = standing(db, actionId)
    const next = differing(now, { ...ownerAndPriority(changes), ...dueIn(now) })
    if (Object.keys(next).length === 0) continue
    changed += 1
    updateAction(db, actionId, next)
    const said = saidOf(next)
    if (said !== null) insertUpdate(db, { actionId, saidOn: today, who, text, ...said })
  }
  db.recorder.describe({ label: `Change ${plural(changed, 'action')}`, scope: registerScope })
  return changed
}

const expectSomething = (changes: Changes): void => {
  if (Object.values(changes).some((value) => value !== undefined)) return
  throw new AppError('invalid_input', 'Choose what to change. Nothing was changed.')
}

const standing = (db: WriteDb, actionId: ActionId): Action => {
  const action = getAction(db, actionId)
  if (action.withdrawnAt === null) return action
  throw new AppError(
    'conflict',
    'One of these actions was taken out of the register meanwhile. Nothing was changed. Choose them again.',
    { actionId },
  )
}

/** A person owns it or a role does, never both. */
const ownerAndPriority = ({ owner, priority, status }: Changes): Partial<Action> => ({
  ...(owner === undefined ? {} : { ...owner, ownerRole: owner.ownerId === null ? owner.ownerRole : '' }),
  ...(priority === undefined ? {} : { priority }),
  ...(status === undefined ? {} : { status }),
})

/** The same words mean another day for another board: each is worked out once. */
const dueByBody = (db: WriteDb, { due }: Changes, today: string) => {
  const known = new Map<string, Pick<Action, 'dueOn' | 'dueWords'>>()
  return ({ bodyId }: Action): Partial<Action> => {
    if (due === undefined) return {}
    const found =
      known.get(bodyId) ?? (due === '' ? { dueOn: null, dueWords: '' } : dueOf(db, bodyId, due, today))
    known.set(bodyId, found)
    return found
  }
}

const differing = (now: Action, wanted: Partial<Action>): Partial<Action> =>
  Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => now[name as keyof Action] !== value),
  ) as Partial<Action>

/** What of it is told as an update; null where only the owner or the priority is another. */
const saidOf = ({ status, dueOn }: Partial<Action>): Pick<ActionUpdate, 'status' | 'dueOn'> | null =>
  status === undefined && (dueOn === undefined || dueOn === null)
    ? null
    : { status: status ?? null, dueOn: dueOn ?? null }

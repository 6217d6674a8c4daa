import type { Action } from '@shared/entities/action.ts'
import type { ReturnEntryOf } from '@shared/entities/return.ts'
import type { ClerksOwn } from '@shared/entities/review.ts'
import { clerksPart, withAccepted } from '@shared/rules/merge-return.ts'
import { getAction, updateAction } from '../actions/actions.repo.ts'
import type { WriteDb } from '../db/handles.ts'
import { withdrawRow } from '../db/table.ts'
import { actionUpdates } from '../db/tables.ts'
import { getPerson } from '../people/people.repo.ts'
import { acceptedUpdates, type OwnAction } from './decided.ts'
import type { Applying } from './apply-entry.service.ts'
import { ownAction } from './file-now.ts'
import { putOnce } from './returns.repo.ts'

type Update = ReturnEntryOf<'action-update'>

/** Notes what was said, and brings the action to where all that was accepted puts it. Answers the clerk's own part. */
export const applyUpdate = (db: WriteDb, entry: Update, { personId, decided }: Applying): ClerksOwn => {
  const now = getAction(db, entry.actionId)
  const { base, over } = clerksPart(ownAction(now), acceptedUpdates(decided, now.id))
  const { id, actionId, saidOn, text, status, proposedDueOn } = entry
  const who = getPerson(db, personId).name.slice(0, 120)
  const said = { id, actionId, saidOn, who, text, status, dueOn: proposedDueOn }
  putOnce(
    db,
    actionUpdates,
    id,
    actionUpdates.schema.parse({ ...said, createdAt: db.recorder.at, withdrawnAt: null }),
  )
  layOver(db, now.id, base, [...over.map((each) => each.entry), entry])
  return base
}

/**
 * As if it had never been accepted: what else was accepted stays. Where the clerk changed the action since, it is the
 * clerk's, and only the words go.
 */
export const takeBackUpdate = (db: WriteDb, entry: Update, { decided }: Applying): void => {
  const now = getAction(db, entry.actionId)
  const { base, over } = clerksPart(ownAction(now), acceptedUpdates(decided, now.id))
  const others = over.map((each) => each.entry).filter(({ id }) => id !== entry.id)
  withdrawRow(db, actionUpdates, entry.id)
  if (others.length < over.length) layOver(db, now.id, base, others)
}

/** The clerk's words for a day stay as long as the day does. */
const layOver = (db: WriteDb, id: Action['id'], base: OwnAction, entries: readonly Update[]): void => {
  const next = withAccepted(base, entries)
  updateAction(db, id, { ...next, dueWords: next.dueOn === base.dueOn ? base.dueWords : '' })
}

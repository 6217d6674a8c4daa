import type { Parsed } from '@shared/contract.ts'
import type { Action, ActionId } from '@shared/entities/action.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { AppError } from '@shared/errors.ts'
import { confidentialItems } from '@shared/rules/confidentiality.ts'
import { actionStatusWords } from '@shared/words/action-words.ts'
import { getStandingItem, listItems } from '../agenda/agenda.repo.ts'
import { localDayOf } from '../app/clock.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { given } from '../db/given.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { expectWritable } from '../minutes-states/expect-writable.ts'
import { getPerson } from '../people/people.repo.ts'
import { getAction, insertAction, insertUpdate, updateAction, withdrawAction } from './actions.repo.ts'
import { dueOf, saidOn } from './due-days.service.ts'
import { registerScope } from './register-scope.ts'

/** From what an action comes that no meeting raised. */
export type ActionSource = {
  readonly origin: 'finding' | 'trial' | 'lesson'
  readonly originId: string
}

/**
 * Puts an action into the register, from the minutes, from what is being improved, or by hand. One raised in confidential
 * business is confidential.
 */
export const raiseAction = (
  db: WriteDb,
  input: Parsed<'actions.raise'>,
  today: string,
  source: ActionSource | null = null,
): ActionId => {
  const { bodyId, meetingId, itemId, lineId, ...draft } = input
  getBody(db, bodyId)
  if (meetingId !== null) expectWritable(db, meetingId)
  expectPlace(db, input)
  const values = { ...withOwner(db, draft), isConfidential: draft.isConfidential || isClosed(db, input) }
  const actionId = insertAction(db, {
    bodyId,
    meetingId,
    itemId,
    lineId,
    ...values,
    ...withDay(db, input, saidOn(db, meetingId, today)),
    ...(source ?? { origin: meetingId === null ? 'by-hand' : 'minute', originId: null }),
    status: 'open',
  })
  db.recorder.describe({ label: labelOf('Raise', values), scope: meetingId ?? registerScope })
  return actionId
}

/**
 * Corrects what an action says. One that belongs to confidential business stays confidential. Once others have seen the
 * minutes in which it was raised its words stand, as theirs do; who owns it and by when may still change.
 */
export const changeAction = (db: WriteDb, { actionId, changes }: Parsed<'actions.update'>): void => {
  const now = getStanding(db, actionId)
  const next = { ...now, ...given(changes) }
  const isReworded = next.text !== now.text || next.isConfidential !== now.isConfidential
  if (now.meetingId !== null && isReworded) expectWritable(db, now.meetingId)
  const isDueGiven = changes.dueOn !== undefined || changes.dueWords !== undefined
  const due = { dueOn: changes.dueOn ?? null, dueWords: changes.dueWords ?? '' }
  const from = saidOn(db, now.meetingId, localDayOf(now.createdAt))
  updateAction(db, actionId, {
    ...withOwner(db, next),
    isConfidential: next.isConfidential || isClosed(db, now),
    ...(isDueGiven ? withDay(db, { bodyId: now.bodyId, ...due }, from) : {}),
  })
  db.recorder.describe({ label: labelOf('Change', now), scope: now.meetingId ?? registerScope })
}

/** Says how an action goes on; what was said stays for ever. Throws `invalid_input` where it says nothing. */
export const sayOfAction = (
  db: WriteDb,
  { actionId, text, status, dueOn }: Parsed<'actions.say'>,
  { today, who }: { readonly today: string; readonly who: string },
): void => {
  const now = getStanding(db, actionId)
  const isNew = {
    status: status !== null && status !== now.status,
    dueOn: dueOn !== null && dueOn !== now.dueOn,
  }
  if (text === '' && !isNew.status && !isNew.dueOn)
    throw new AppError(
      'invalid_input',
      'Say how it stands, or choose a new status or day. Nothing was changed.',
      {
        fields: [{ field: 'text', message: 'Say how it stands.' }],
      },
    )
  insertUpdate(db, {
    actionId,
    saidOn: today,
    who,
    text,
    status: isNew.status ? status : null,
    dueOn: isNew.dueOn ? dueOn : null,
  })
  updateAction(db, actionId, {
    ...(isNew.status && status !== null ? { status } : {}),
    ...(isNew.dueOn ? { dueOn, dueWords: '' } : {}),
  })
  const deed = isNew.status && status !== null ? `${actionStatusWords[status]}:` : 'Update'
  db.recorder.describe({ label: labelOf(deed, now), scope: registerScope })
}

/** Takes out what was raised by mistake; it stays in the log. */
export const takeOutAction = (db: WriteDb, actionId: ActionId): void => {
  const now = getStanding(db, actionId)
  if (now.meetingId !== null) expectWritable(db, now.meetingId)
  withdrawAction(db, actionId)
  db.recorder.describe({ label: labelOf('Take out', now), scope: now.meetingId ?? registerScope })
}

/** The words of a confidential one stand on no button. */
const labelOf = (verb: string, { text, isConfidential }: Pick<Action, 'text' | 'isConfidential'>): string =>
  isConfidential
    ? `${verb} a confidential action`
    : `${verb} “${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`

/** Throws `conflict` where it was taken out meanwhile. */
const getStanding = (db: ReadDb, actionId: ActionId): Action => {
  const action = getAction(db, actionId)
  if (action.withdrawnAt === null) return action
  throw new AppError('conflict', 'This action was taken out of the register. Nothing was changed.', {
    actionId,
  })
}

type Placed = Pick<Parsed<'actions.raise'>, 'bodyId' | 'meetingId' | 'itemId' | 'lineId'>

/** An item belongs to a meeting of this body, and a line to an item. */
const expectPlace = (db: ReadDb, { bodyId, meetingId, itemId, lineId }: Placed): void => {
  const isMeetingOurs = meetingId === null || getMeeting(db, meetingId).bodyId === bodyId
  const isItemOurs = itemId === null || getStandingItem(db, itemId).meetingId === meetingId
  if (isMeetingOurs && isItemOurs && (lineId === null || itemId !== null)) return
  throw new AppError(
    'conflict',
    'That place in the minutes is not one of this board’s. Nothing was raised. Open the minutes again.',
  )
}

/** Whether its item is kept from the public on the day of its meeting. */
const isClosed = (
  db: ReadDb,
  { meetingId, itemId }: { readonly meetingId: MeetingId | null; readonly itemId: AgendaItemId | null },
): boolean =>
  meetingId !== null &&
  itemId !== null &&
  confidentialItems(listItems(db, meetingId), getMeeting(db, meetingId).meetsOn).has(itemId)

type Owned = Pick<Action, 'ownerId' | 'ownerRole'>

/** A person owns it or a role does, never both. Throws `not_found` for somebody who is not in the file. */
const withOwner = <Draft extends Owned>(db: ReadDb, draft: Draft): Draft => {
  if (draft.ownerId === null) return draft
  getPerson(db, draft.ownerId)
  return { ...draft, ownerRole: '' }
}

/** A day that was given stands by itself; words are kept, with the day that they mean. */
const withDay = (
  db: ReadDb,
  { bodyId, dueOn, dueWords }: Pick<Action, 'bodyId' | 'dueOn' | 'dueWords'>,
  from: string,
): Pick<Action, 'dueOn' | 'dueWords'> =>
  dueOn === null && dueWords !== '' ? dueOf(db, bodyId, dueWords, from) : { dueOn, dueWords: '' }

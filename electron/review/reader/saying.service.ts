import type { Parsed } from '@shared/contract.ts'
import type { Action } from '@shared/entities/action.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { EntryId, ReturnEntry } from '@shared/entities/return.ts'
import { AppError } from '@shared/errors.ts'
import { v7 as uuidv7 } from 'uuid'
import { getAction } from '../../actions/actions.repo.ts'
import { getStandingItem } from '../../agenda/agenda.repo.ts'
import type { AppContext } from '../../app/context.ts'
import { inCommand } from '../../app/in-command.ts'
import { keepBlob } from '../../db/blobs.ts'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import { readEvidence } from '../../evidence/read-evidence.ts'
import { getMeeting } from '../../meetings/meetings.repo.ts'
import { uploadsOf } from '../../papers/uploads-of.ts'
import { expectUnsent } from './notes.service.ts'
import { findNoteOf, insertReply, listReplies, updateNote, withdrawReply } from './reader.repo.ts'
import { theReader } from './the-reader.ts'

type Said = Parsed<'review.say'>
type SaidOf<K extends Said['kind']> = Extract<Said, { readonly kind: K }>

/** Keeps what the reader says for the next return. Throws `invalid_input` where it says nothing. */
export const sayToClerk = (db: WriteDb, said: Said, today: string): EntryId => {
  theReader(db)
  const entry = { id: uuidv7() as EntryId, saidOn: today, saidAt: db.recorder.at }
  insertReply(db, { ...entry, ...contentOf(db, said, today) } as ReturnEntry)
  db.recorder.describe({ label: 'Say something to the clerk', scope: null })
  return entry.id
}

const contentOf = (db: ReadDb, said: Said, today: string) => {
  switch (said.kind) {
    case 'action-update':
      return updateOf(db, said, today)
    case 'apologies':
      expectToCome(db, said.meetingId, today)
      expectNoApologiesYet(db, said)
      return said
    case 'declaration':
      expectToCome(db, said.meetingId, today)
      expectItem(db, said)
      return said
  }
}

const updateOf = (db: ReadDb, said: SaidOf<'action-update'>, today: string) => {
  const action = standingAction(db, said.actionId)
  if (said.text === '' && said.status === null && said.proposedDueOn === null)
    throw refusal('text', 'Say how it stands, or choose what has changed.')
  if (said.proposedDueOn !== null && said.proposedDueOn < today)
    throw refusal('proposedDueOn', 'Propose today or a later day.')
  return { ...said, seen: { status: action.status, dueOn: action.dueOn, ownerId: action.ownerId } }
}

const refusal = (field: string, message: string): AppError =>
  new AppError('invalid_input', `${message} Nothing was changed.`, { fields: [{ field, message }] })

const standingAction = (db: ReadDb, actionId: Action['id']): Action => {
  const action = getAction(db, actionId)
  if (action.withdrawnAt === null) return action
  throw new AppError('conflict', 'This action has been taken out of the register. Nothing was changed.')
}

const expectToCome = (db: ReadDb, meetingId: MeetingId, today: string): void => {
  const { status, meetsOn } = getMeeting(db, meetingId)
  if (status === 'planned' && meetsOn >= today) return
  throw new AppError(
    'conflict',
    'This meeting has been held or cancelled, as far as this copy knows. Nothing was changed. Write to the clerk.',
  )
}

const expectNoApologiesYet = (db: ReadDb, { meetingId }: SaidOf<'apologies'>): void => {
  const isThere = listReplies(db).some(
    ({ content }) => content.kind === 'apologies' && content.meetingId === meetingId,
  )
  if (isThere)
    throw new AppError(
      'conflict',
      'You have sent your apologies for this meeting already. Nothing was changed.',
    )
}

const expectItem = (db: ReadDb, { meetingId, itemId }: SaidOf<'declaration'>): void => {
  if (itemId !== null && getStandingItem(db, itemId).meetingId !== meetingId)
    throw refusal('itemId', 'Choose an item of this meeting.')
}

/** Keeps a file that shows what was done; its bytes go with the next return. */
export const addEvidence = async (
  app: AppContext,
  { actionId, uploadId, caption }: Parsed<'review.addEvidence'>,
): Promise<EntryId> => {
  const { bytes, ...file } = await readEvidence(app, uploadId)
  const id = inCommand(app, 'review.addEvidence', (db) => {
    theReader(db)
    standingAction(db, actionId)
    const sha256 = keepBlob(db, bytes)
    const entry = { id: uuidv7() as EntryId, saidOn: app.clock.today(), saidAt: db.recorder.at }
    insertReply(db, { ...entry, kind: 'evidence', actionId, ...file, sha256, caption })
    db.recorder.describe({ label: 'Add a file to an action', scope: null })
    return entry.id
  })
  await uploadsOf(app).forget([uploadId])
  return id
}

/** Takes back what has not been sent; a note by which it was said becomes private again. */
export const takeBack = (db: WriteDb, replyId: EntryId): void => {
  theReader(db)
  expectUnsent(db, replyId)
  withdrawReply(db, replyId)
  const note = findNoteOf(db, replyId)
  if (note !== null) updateNote(db, note.id, { replyId: null })
  db.recorder.describe({ label: 'Take back what was said', scope: null })
}

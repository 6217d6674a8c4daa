import type { Parsed } from '@shared/contract.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { EntryId, ReturnEntryOf } from '@shared/entities/return.ts'
import type { ReaderNote, ReaderNoteId } from '@shared/entities/review.ts'
import { AppError } from '@shared/errors.ts'
import { anchorOfPage } from '@shared/rules/page-anchor.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import {
  getNote,
  getPack,
  getReply,
  insertNote,
  insertReply,
  updateNote,
  withdrawNote,
  withdrawReply,
} from './reader.repo.ts'
import { theReader } from './the-reader.ts'

/** Keeps a mark on a page, fixed to the paper and version that stand there. */
export const saveNote = (
  db: WriteDb,
  { isShared, pdfPage, ...given }: Parsed<'review.saveNote'>,
  today: string,
): ReaderNoteId => {
  theReader(db)
  const anchor = anchorOfPage(getPack(db, given.issueId).pageMap, pdfPage)
  if (anchor === null) throw new AppError('invalid_input', 'This pack has no such page. Nothing was changed.')
  expectWords(given)
  const note: Omit<ReaderNote, 'createdAt' | 'withdrawnAt'> = {
    ...given,
    anchor,
    id: uuidv7() as ReaderNoteId,
    replyId: null,
    isDone: false,
  }
  insertNote(db, note)
  if (isShared) share(db, note, today)
  db.recorder.describe({ label: 'Add a note', scope: null })
  return note.id
}

/** A highlight needs the words that it marks, everything else words of its own. */
const expectWords = ({ kind, quote, text }: Pick<ReaderNote, 'kind' | 'quote' | 'text'>): void => {
  const isEmpty = kind === 'highlight' ? quote === '' : text === ''
  if (!isEmpty) return
  const message = kind === 'highlight' ? 'Select the words to be marked first.' : 'Write the note first.'
  throw new AppError('invalid_input', `${message} Nothing was changed.`, {
    fields: [{ field: 'text', message }],
  })
}

/** Changes its words, or ticks a to-do off. What is shared is said anew with the new words. */
export const changeNote = (
  db: WriteDb,
  { noteId, text, isDone }: Parsed<'review.changeNote'>,
  today: string,
): void => {
  theReader(db)
  const note = getNote(db, noteId)
  if (isDone !== undefined) updateNote(db, noteId, { isDone })
  if (text !== undefined && text !== note.text) {
    expectWords({ ...note, text })
    if (note.replyId !== null) expectUnsent(db, note.replyId)
    updateNote(db, noteId, { text })
    if (note.replyId !== null) {
      withdrawReply(db, note.replyId)
      share(db, { ...note, text }, today)
    }
  }
  db.recorder.describe({ label: 'Change a note', scope: null })
}

/** Takes a note out. Where it was shared and waits, it is taken back too; what was sent has been said. */
export const takeOutNote = (db: WriteDb, noteId: ReaderNoteId): void => {
  theReader(db)
  const { replyId } = getNote(db, noteId)
  if (replyId !== null && getReply(db, replyId).sentAt === null) withdrawReply(db, replyId)
  withdrawNote(db, noteId)
  db.recorder.describe({ label: 'Take out a note', scope: null })
}

/** Shares a note with the clerk, or makes it private again while it has not been sent. */
export const shareNote = (
  db: WriteDb,
  { noteId, isShared }: Parsed<'review.shareNote'>,
  today: string,
): void => {
  theReader(db)
  const note = getNote(db, noteId)
  if (isShared === (note.replyId !== null)) return
  if (note.replyId === null) share(db, note, today)
  else makePrivate(db, note.id, note.replyId)
  db.recorder.describe({ label: isShared ? 'Share a note' : 'Keep a note private', scope: null })
}

const makePrivate = (db: WriteDb, noteId: ReaderNoteId, replyId: EntryId): void => {
  expectUnsent(db, replyId)
  withdrawReply(db, replyId)
  updateNote(db, noteId, { replyId: null })
}

const share = (db: WriteDb, note: Omit<ReaderNote, 'createdAt' | 'withdrawnAt'>, today: string): void => {
  if (note.kind === 'to-do')
    throw new AppError(
      'invalid_input',
      'A to-do mark is your own: only notes, questions and highlights are shared.',
    )
  const entry: ReturnEntryOf<'note' | 'question'> = {
    id: uuidv7() as EntryId,
    saidOn: today,
    saidAt: db.recorder.at,
    kind: note.kind === 'question' ? 'question' : 'note',
    meetingId: getPack(db, note.issueId).meetingId as MeetingId,
    issueId: note.issueId,
    anchor: note.anchor,
    quote: note.quote,
    text: note.text,
  }
  insertReply(db, entry)
  updateNote(db, note.id, { replyId: entry.id })
}

/** Throws `conflict` for what the clerk has been sent. */
export const expectUnsent = (db: ReadDb, replyId: EntryId): void => {
  if (getReply(db, replyId).sentAt === null) return
  throw new AppError(
    'conflict',
    'This has been sent already, and stays as it was said. Nothing was changed. Say what has changed as something new.',
  )
}

import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Output, Parsed } from '@shared/contract.ts'
import type { ReturnEntry } from '@shared/entities/return.ts'
import type { ReturnHead } from '@shared/entities/return-file.ts'
import type { ReviewCopy } from '@shared/entities/review.ts'
import { AppError } from '@shared/errors.ts'
import type { AppContext } from '../app/context.ts'
import type { JobContext } from '../app/handler.ts'
import { inCommand } from '../app/in-command.ts'
import { keepBlob } from '../db/blobs.ts'
import type { ReadDb } from '../db/handles.ts'
import { findRow } from '../db/table.ts'
import { agendaItems, meetings } from '../db/tables.ts'
import { uploadsOf } from '../papers/uploads-of.ts'
import { getPerson } from '../people/people.repo.ts'
import { findFileId } from '../settings/file-id.ts'
import { takeAsked } from './asked-return.ts'
import { askAgain, decodeReturn, largestReturn, type ReturnFile } from './return-file.ts'
import { returnKind } from './return-kind.ts'
import { findCopy, findReceipt, insertReceipt, listReceipts } from './returns.repo.ts'

/** Takes in the return that the clerk chooses, drops or double-clicks. Null when cancelled. */
export const openReturn = async (
  by: Parsed<'returns.open'>,
  { app }: JobContext,
): Promise<Output<'returns.open'>> => {
  void app.files.writable
  switch (by.by) {
    case 'dialog': {
      const chosen = await app.host.chooseFiles(returnKind, false)
      const path = chosen?.[0]?.path
      return path === undefined ? null : takeIn(app, await readBytes(path))
    }
    case 'asked': {
      const path = takeAsked(app)
      return path === null ? null : takeIn(app, await readBytes(path))
    }
    case 'upload': {
      const uploads = uploadsOf(app)
      const bytes = await readBytes(uploads.take(by.uploadId).path)
      await uploads.forget([by.uploadId])
      return takeIn(app, bytes)
    }
  }
}

/**
 * Keeps a return as it came; nothing is applied. The same one again changes nothing. Throws with the reason, before
 * anything is written, for one that is not of this file and this copy.
 */
export const takeIn = (app: AppContext, bytes: Uint8Array): NonNullable<Output<'returns.open'>> => {
  const file = decodeReturn(bytes)
  const fileSha256 = createHash('sha256').update(bytes).digest('hex')
  const db = app.files.reader()
  expectOurs(db, file.head)
  const { returnId } = file.head
  const known = findReceipt(db, returnId)
  if (known !== null && known.fileSha256 !== fileSha256)
    throw refused(
      `Another return with the same mark came in before, and they differ: one was changed by hand. ${askAgain}`,
    )
  if (known !== null) return { returnId, isKnown: true }
  keep(app, file, fileSha256)
  return { returnId, isKnown: false }
}

const keep = (app: AppContext, { head, files }: ReturnFile, fileSha256: string): void =>
  inCommand(app, 'returns.open', (db) => {
    const { returnId: id, copyId, personId, entries } = head
    for (const bytes of files.values()) keepBlob(db, bytes)
    const receivedAt = db.recorder.at
    const receivedOn = app.clock.today()
    insertReceipt(db, { id, copyId, personId, fileSha256, entries, receivedAt, receivedOn })
    db.recorder.describe({ label: `Open a return from ${getPerson(db, personId).name}`, scope: null })
  })

const readBytes = async (path: string): Promise<Uint8Array> => {
  try {
    const { size } = await stat(path)
    if (size > largestReturn) throw refused('It is far too large for a return.')
    return await readFile(path)
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw refused(`${basename(path)} cannot be read: it may have been moved, or be in use.`, cause)
  }
}

const refused = (why: string, cause?: unknown): AppError =>
  new AppError('file_unusable', `This return was not opened, and nothing was changed. ${why}`, {}, cause)

/** A return answers to a copy that was made from this file for this person, and speaks only of what was in it. */
const expectOurs = (db: ReadDb, head: ReturnHead): void => {
  if (head.originId !== findFileId(db))
    throw refused('It belongs to another Packhorse file. Open the one from which the review copy was made.')
  const copy = findCopy(db, head.copyId)
  if (copy?.withdrawnAt !== null)
    throw refused(
      'This file does not know the review copy that it comes from. Look in a later copy of this file.',
    )
  if (copy.personId !== head.personId)
    throw refused(
      `It is from somebody else than the copy was made for, so it was changed by hand. ${askAgain}`,
    )
  const known = sayingsById(db)
  for (const entry of head.entries) {
    const before = known.get(entry.id)
    if (!isInCopy(db, entry, copy))
      throw refused(
        `It speaks of something that was not in that review copy, so it was changed by hand. ${askAgain}`,
      )
    if (before !== undefined && before !== JSON.stringify(entry))
      throw refused(
        'Something in it came in before in other words: one of the two was changed by hand. Ask its sender which they said.',
      )
  }
}

const sayingsById = (db: ReadDb): ReadonlyMap<string, string> =>
  new Map(
    listReceipts(db).flatMap(({ entries }) => entries.map((entry) => [entry.id, JSON.stringify(entry)])),
  )

const isInCopy = (db: ReadDb, entry: ReturnEntry, copy: ReviewCopy): boolean => {
  if ('actionId' in entry) return copy.actionIds.includes(entry.actionId)
  const meeting = findRow(db, meetings, entry.meetingId)
  if (meeting === null || !copy.bodyIds.includes(meeting.bodyId)) return false
  switch (entry.kind) {
    case 'note':
    case 'question':
      return copy.issueIds.some((id) => id === entry.issueId)
    case 'apologies':
      return true
    case 'declaration':
      return entry.itemId === null || findRow(db, agendaItems, entry.itemId)?.meetingId === entry.meetingId
  }
}

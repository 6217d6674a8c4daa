import type { Output, Parsed } from '@shared/contract.ts'
import type { ReturnHead } from '@shared/entities/return-file.ts'
import type { Reply, ReturnReceiptId } from '@shared/entities/review.ts'
import { AppError } from '@shared/errors.ts'
import { v7 as uuidv7 } from 'uuid'
import type { JobContext } from '../app/handler.ts'
import { joinedFileName } from '../app/file-name.ts'
import { inCommand } from '../app/in-command.ts'
import { saveBytes } from '../app/save-whole.ts'
import { findBlob } from '../db/blobs.ts'
import type { ReadDb } from '../db/handles.ts'
import { theReader } from '../review/reader/the-reader.ts'
import { encodeReturn, type ReturnFile } from './return-file.ts'
import { listReplies, markSent } from './returns.repo.ts'
import { returnKind } from './return-kind.ts'

/** What a return would carry, and what went with one. */
export const countToSend = (db: ReadDb): Output<'returns.toSend'> => {
  theReader(db)
  const sent = listReplies(db).filter(({ sentAt }) => sentAt !== null).length
  return { waiting: listReplies(db).length - sent, sent }
}

/**
 * Makes the return of a review copy: what its reader said to the clerk, with the files that show it, and nothing else of
 * what is in the copy. It is noted as sent once the file stands.
 */
export const saveReturn = async (
  { again }: Parsed<'returns.save'>,
  { app }: JobContext,
): Promise<Output<'returns.save'>> => {
  void app.files.writable
  const db = app.files.reader()
  const mark = theReader(db)
  const said = listReplies(db).filter(({ sentAt }) => again || sentAt === null)
  expectSomething(said)
  const bytes = encodeReturn(returnOf(db, said, app.clock.now()))
  const suggested = joinedFileName([`Return from ${mark.personName}`, app.clock.today()], 'packhorse-return')
  const target = await app.host.chooseSave(suggested, returnKind)
  if (target === null) return null
  await saveBytes(target, bytes)
  inCommand(app, 'returns.save', (write) => {
    write.recorder.describe({ label: 'Make a return', scope: null })
    markSent(
      write,
      said.map(({ id }) => id),
    )
  })
  return { fileName: target.fileName, entryCount: said.length }
}

const expectSomething = (said: readonly Reply[]): void => {
  if (said.length > 0) return
  throw new AppError(
    'conflict',
    'There is nothing to send back yet. Say how an action goes on, ask a question or share a note first.',
  )
}

const returnOf = (db: ReadDb, said: readonly Reply[], at: string): ReturnFile => {
  const { originId, copyId, personId } = theReader(db)
  const entries = said.map(({ content }) => content)
  const files = new Map<string, Uint8Array>()
  for (const entry of entries) {
    if (entry.kind === 'evidence') files.set(entry.sha256, getBytes(db, entry))
  }
  const head: ReturnHead = {
    returnId: uuidv7() as ReturnReceiptId,
    originId,
    copyId,
    personId,
    madeAt: at,
    entries,
    files: [...files].map(([sha256, bytes]) => ({ sha256, size: bytes.byteLength })),
  }
  return { head, files }
}

const getBytes = (db: ReadDb, { sha256, fileName }: { sha256: string; fileName: string }): Uint8Array => {
  const bytes = findBlob(db, sha256)
  if (bytes !== null) return bytes
  throw new AppError('file_unusable', `“${fileName}” is no longer in this copy. No return was made.`)
}

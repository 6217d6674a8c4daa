import type { BodyId } from '@shared/entities/body.ts'
import { exportMark, type ExportMark, type Transfer } from '@shared/entities/transfer.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { findRow, insertRow, listRows } from '../db/table.ts'
import { settings, transfers } from '../db/tables.ts'

/** Under which a file keeps what it says of itself as an export. */
export const exportKey = 'bodyExport'

/** What the file says of itself when it was made as an export of one body; null when it was not, or says nothing of use. */
export const findExportMark = (db: ReadDb): ExportMark | null => {
  const row = findRow(db, settings, exportKey)
  if (row === null) return null
  try {
    return exportMark.parse(JSON.parse(row.value))
  } catch {
    // The mark helps to compare; without it the file is as good as any other.
    return null
  }
}

/** As the screen sees it. */
export const withoutCut = (mark: ExportMark | null): Omit<ExportMark, 'cut'> | null => {
  if (mark === null) return null
  const { cut: _forComparing, ...shown } = mark
  return shown
}

/** Every body that went out of this file or came in, the latest first. */
export const listTransfers = (db: ReadDb): Transfer[] =>
  listRows(db, transfers, 'WHERE withdrawnAt IS NULL ORDER BY id DESC')

/** The last move of a body out of this file or into it; null where there was none. */
export const lastMove = (db: ReadDb, bodyId: BodyId): Transfer | null =>
  listTransfers(db).find((each) => each.bodyId === bodyId) ?? null

/** People of other files who are somebody here under another id, as far as that was settled before: theirs to ours. */
export const knownPeople = (db: ReadDb): Map<string, string> =>
  new Map(
    listTransfers(db)
      .toReversed()
      .flatMap(({ people }) => Object.entries(people)),
  )

export const insertTransfer = (
  db: WriteDb,
  values: Omit<Transfer, 'id' | 'createdAt' | 'withdrawnAt'>,
): void => {
  const id = uuidv7() as Transfer['id']
  insertRow(db, transfers, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
}

import { AppError } from '@shared/errors.ts'
import Database from 'better-sqlite3'

const sentences: readonly (readonly [
  prefix: string,
  code: 'storage' | 'file_unusable' | 'conflict' | 'not_found',
  message: string,
])[] = [
  [
    'SQLITE_FULL',
    'storage',
    'The disk is full. This change was not saved; everything before it is safe. Make room, then try again.',
  ],
  [
    'SQLITE_READONLY_DBMOVED',
    'storage',
    'The file was moved or taken away while it was open. This change was not saved; what was saved before is in the file. Close it here, and open it from where it is now.',
  ],
  [
    'SQLITE_READONLY',
    'storage',
    'The file may not be written to. This change was not saved. Save a copy somewhere you may write.',
  ],
  [
    'SQLITE_IOERR',
    'storage',
    'The file could not be written or read: its disk or folder may have gone. This change was not saved; what was saved before is in the file.',
  ],
  [
    'SQLITE_CANTOPEN',
    'storage',
    'The file or its folder cannot be reached any more. This change was not saved. Bring the folder back, or save a copy elsewhere.',
  ],
  [
    'SQLITE_BUSY',
    'conflict',
    'Another program is using the file just now. Nothing was changed. Try again in a moment.',
  ],
  [
    'SQLITE_CONSTRAINT_FOREIGNKEY',
    'not_found',
    'Something that this belongs to is not in this file. Nothing was changed. Open the screen again.',
  ],
  ['SQLITE_CORRUPT', 'file_unusable', 'The file is damaged. Nothing was changed. Open a backup of it.'],
  ['SQLITE_NOTADB', 'file_unusable', 'This is not a Packhorse file. Nothing was changed.'],
]

/** Says in a sentence what SQLite says in a code; `null` when it is a fault of ours. */
export const sayWhatSqliteSays = (cause: unknown): AppError | null => {
  if (!(cause instanceof Database.SqliteError)) return null
  const found = sentences.find(([prefix]) => cause.code.startsWith(prefix))
  return found ? new AppError(found[1], found[2], { sqlite: cause.code }, cause) : null
}

import Database from 'better-sqlite3'

/** What returns can change, or leave behind; without when, and in which return, it was decided. */
const queries = {
  actions: 'SELECT id, text, status, dueOn, dueWords FROM actions WHERE withdrawnAt IS NULL ORDER BY id',
  updates:
    'SELECT id, actionId, saidOn, who, text, status, dueOn FROM actionUpdates WHERE withdrawnAt IS NULL ORDER BY id',
  evidence:
    'SELECT id, actionId, fileName, caption, who, addedOn, sha256, hex(bytes) AS bytes FROM evidence JOIN blobs USING (sha256) WHERE withdrawnAt IS NULL ORDER BY id',
  attendances:
    "SELECT meetingId, personId, name, status FROM attendances WHERE withdrawnAt IS NULL AND status <> 'unmarked' ORDER BY meetingId, personId",
  declarations:
    'SELECT itemId, personId, nature, conduct FROM declarations WHERE withdrawnAt IS NULL ORDER BY personId, itemId, nature',
  withdrawals:
    'SELECT itemId, personId, reason FROM itemWithdrawals WHERE withdrawnAt IS NULL ORDER BY itemId, personId',
  decisions: 'SELECT id, decision, reason, found FROM entryDecisions WHERE withdrawnAt IS NULL ORDER BY id',
  returns:
    'SELECT id, copyId, personId, fileSha256, entries FROM returnReceipts WHERE withdrawnAt IS NULL ORDER BY id',
} as const

export type WhatStands = Readonly<Record<keyof typeof queries, readonly Record<string, unknown>[]>>

/** As SQLite alone reads it. */
export const whatStandsIn = (sql: Database.Database): WhatStands =>
  Object.fromEntries(
    Object.entries(queries).map(([name, query]) => [name, sql.prepare(query).all()]),
  ) as unknown as WhatStands

/** The same of a file that nobody has open. */
export const whatStands = (path: string): WhatStands => {
  const sql = new Database(path, { readonly: true })
  try {
    return whatStandsIn(sql)
  } finally {
    sql.close()
  }
}

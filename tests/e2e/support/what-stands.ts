import Database from 'better-sqlite3'

/** What returns can change, or leave behind; without when, and in which return, it was decided. */
const queries = {
  actions: 'SELECT id, text, status, dueOn, dueWords FROM actions WHERE withdrawnAt IS NULL ORDER BY id',
  updates:
    'SELECT id, actionId, saidOn, who, text, status, dueOn FROM actionUpdates WHERE withdrawnAt IS NULL ORDER BY id',
  evidence:
    'SELECT id, actionId, fileName, caption, who, addedOn, sha256, hex(bytes) AS bytes FROM evidence JOIN blobs USING (sha256) WHERE withdrawnAt IS NULL ORDER BY id',
  attendances:
    'SELECT meetingId, personId, name, status FROM attendances WHERE withdrawnAt IS NULL ORDER BY meetingId, personId',
  declarations:
    'SELECT id, itemId, personId, nature, conduct FROM declarations WHERE withdrawnAt IS NULL ORDER BY id',
  withdrawals:
    'SELECT id, itemId, personId, reason FROM itemWithdrawals WHERE withdrawnAt IS NULL ORDER BY id',
  decisions: 'SELECT id, decision, reason, found FROM entryDecisions WHERE withdrawnAt IS NULL ORDER BY id',
  returns:
    'SELECT id, copyId, personId, fileSha256, entries FROM returnReceipts WHERE withdrawnAt IS NULL ORDER BY id',
} as const

export type WhatStands = Readonly<Record<keyof typeof queries, readonly Record<string, unknown>[]>>

/** Reads a Packhorse file that nobody has open, without Packhorse. */
export const whatStands = (path: string): WhatStands => {
  const file = new Database(path, { readonly: true })
  try {
    const read = Object.entries(queries).map(([name, sql]) => [name, file.prepare(sql).all()])
    return Object.fromEntries(read) as WhatStands
  } finally {
    file.close()
  }
}

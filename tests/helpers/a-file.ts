import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../../electron/db/command.ts'
import { connect } from '../../electron/db/connection.ts'
import { asReadDb, type WriteDb } from '../../electron/db/handles.ts'
import { migrate } from '../../electron/db/migrate.ts'

/** A real, migrated Packhorse file in a folder of its own, with a short way to run a command on it. */
export const aFile = () => reopened(join(mkdtempSync(join(tmpdir(), 'packhorse-')), 'Test.packhorse'))

/** The same for a file that may be there already, as after a restart. */
export const reopened = (path: string) => {
  const sql = connect(path, { isReadOnly: false })
  migrate(sql)
  let tick = 0
  return {
    path,
    sql,
    read: asReadDb(sql),
    /** Runs `work` as one command at an instant that moves on by a second each time. */
    command: <T>(work: (db: WriteDb) => T, method = 'test.command'): T =>
      runCommand(
        sql,
        { method, who: 'Tester', at: new Date(Date.UTC(2026, 8, 1, 9, 0, tick++)).toISOString() },
        work,
      ).value,
  }
}

import { runCommand } from '../db/command.ts'
import type { WriteDb } from '../db/handles.ts'
import type { AppContext } from './context.ts'

/** How a job writes: the same single transaction as a command, and the windows are told. */
export const inCommand = <T>(app: AppContext, method: string, work: (db: WriteDb) => T): T => {
  const { sql } = app.files.writable
  const result = runCommand(sql, { method, who: app.who, at: app.clock.now() }, work)
  app.files.current?.sealing?.later()
  if (result.touchedTables.length > 0) app.host.emit({ kind: 'touched', topics: result.touchedTables })
  return result.value
}

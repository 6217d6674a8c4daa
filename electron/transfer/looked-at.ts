import { rm } from 'node:fs/promises'
import type { Database } from 'better-sqlite3'
import { v7 as uuidv7 } from 'uuid'
import type { AppContext } from '../app/context.ts'
import { AppError } from '@shared/errors.ts'
import { asReadDb, type ReadDb } from '../db/handles.ts'

/** A copy of a file that was looked at, kept until it is brought in or let go: what was looked at is what comes. */
interface Looked {
  readonly lookId: string
  readonly sql: Database
  readonly path: string
  readonly fileName: string
}

const latest = new WeakMap<AppContext, Looked>()

/** Keeps one in the place of the last. Answers the id by which it is found. */
export const keepLooked = async (app: AppContext, looked: Omit<Looked, 'lookId'>): Promise<string> => {
  await forgetLooked(app)
  const lookId = uuidv7()
  latest.set(app, { lookId, ...looked })
  return lookId
}

/** Throws `conflict` where another was looked at since, or none. */
export const getLooked = (app: AppContext, lookId: string): { db: ReadDb; fileName: string } => {
  const looked = latest.get(app)
  if (looked?.lookId === lookId) return { db: asReadDb(looked.sql), fileName: looked.fileName }
  throw new AppError('conflict', 'That file is not looked at any more. Nothing was changed. Choose it again.')
}

export const forgetLooked = async (app: AppContext): Promise<void> => {
  const looked = latest.get(app)
  latest.delete(app)
  if (looked === undefined) return
  looked.sql.close()
  await rm(looked.path, { force: true })
}

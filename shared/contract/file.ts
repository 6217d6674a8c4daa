import { z } from 'zod'
import { instant } from '../entities/primitives.ts'
import { reviewMark } from '../entities/review.ts'
import { job, query } from './define.ts'

/** A file opened before. `isThere` is false when it has been moved or its folder is not reachable. */
const recentFile = z.object({ path: z.string(), name: z.string(), openedAt: instant, isThere: z.boolean() })

const openFile = z.object({
  path: z.string(),
  /** Without the folder and the ending, such as "Oakfield". */
  name: z.string(),
  isReadOnly: z.boolean(),
  /** Who has it open for writing, when that is someone else; else null. */
  heldBy: z.object({ who: z.string(), machine: z.string(), since: instant }).nullable(),
  savedAt: instant.nullable(),
  backedUpAt: instant.nullable(),
  /** Whether it is locked with a passphrase. */
  isLocked: z.boolean(),
  /** What it says of itself when it is a review copy; null for a clerk's file. */
  review: reviewMark.nullable(),
})

const fileState = z.object({
  file: openFile.nullable(),
  recent: z.array(recentFile),
  /** Whether the host shows the system's own file dialogs; else files live in `folder`. */
  hasDialogs: z.boolean(),
  folder: z.string(),
  /** Files found in `folder` where there are no dialogs. */
  found: z.array(recentFile),
  /** Why the file that was to be opened at the start is not open, as a sentence; else null. */
  problem: z.string().nullable(),
  /** A locked file that is to be opened once its passphrase is said. */
  locked: z.object({ name: z.string() }).nullable(),
})
export type FileState = z.infer<typeof fileState>

const backup = z.object({
  id: z.string(),
  madeAt: instant,
  why: z.enum(['before-update', 'on-close', 'before-restore', 'before-import', 'by-hand']),
  size: z.number().int(),
})
export type Backup = z.infer<typeof backup>

/** Answered by jobs that a dialog can cancel: `null` means that the person closed the dialog; nothing happened. */
const stateOrCancelled = fileState.nullable()

/** The open file: new, open, close, copy, backups. */
export const fileContract = {
  /** A job, not a query: it is asked before any file is open, and looks outside the file. */
  'file.state': job(z.object({}), fileState),
  /** Makes a new, empty file; asks where if the host has dialogs. Never overwrites. */
  'file.create': job(z.object({ name: z.string().trim().min(1).max(100) }), stateOrCancelled),
  /** Makes the sample file (two boards, two years) and opens it. */
  'file.createSample': job(z.object({}), stateOrCancelled),
  /**
   * `path` null asks by dialog. Only paths of recent or found files are taken from the page. A file that is locked is not
   * open yet when this answers: it waits for `file.unlock`, and what was open stays open until then.
   */
  'file.open': job(z.object({ path: z.string().nullable() }), stateOrCancelled),
  /** Opens the locked file that waits. Answers a sentence on what was left of the time before; null: nothing. */
  'file.unlock': job(
    z.object({ passphrase: z.string().min(1, { error: 'Write the passphrase.' }).max(1000) }),
    z.object({ said: z.string().nullable() }),
  ),
  /** Leaves it locked. */
  'file.leaveLocked': job(z.object({}), fileState),
  'file.close': job(z.object({}), fileState),
  /** A whole copy of the file as it is now, through SQLite's backup. Answers its name, or null when cancelled. */
  'file.saveCopy': job(z.object({}), z.object({ fileName: z.string() }).nullable()),
  'file.backups': query(z.object({}), z.array(backup)),
  'file.backUp': job(z.object({}), z.array(backup)),
  /** Puts a backup in the file's place; the file as it was is kept as a backup first, so this can be undone. */
  'file.restore': job(z.object({ backupId: z.string() }), fileState),
  /** Integrity check of the open file; answers problems, none when it is whole. */
  'file.check': job(z.object({}), z.object({ problems: z.array(z.string()) })),
  'file.forgetRecent': job(z.object({ path: z.string() }), fileState),
}

import type { Database } from 'better-sqlite3'
import type { JobContext } from '../app/handler.ts'
import { importMeeting } from '../agenda-file/import-agenda-file.service.ts'
import { runCommand } from '../db/command.ts'
import { sampleMeeting } from './sample-meeting.ts'

/** What the sample is made for: its dates lie round `today`. */
export interface Sampling extends Pick<JobContext, 'signal' | 'progress'> {
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Who is at the keyboard, for the audit log. */
  readonly who: string
}

/** Fills a new, migrated file with the sample, through the same services as the program. Nobody in it is real. */
export const createSample = async (
  sql: Database,
  { today, who, signal, progress }: Sampling,
): Promise<void> => {
  progress('Making the sample', 0, 1)
  signal.throwIfAborted()
  const origin = { method: 'file.createSample', who, at: `${today}T09:00:00.000Z` }
  runCommand(sql, origin, (db) => importMeeting(db, sampleMeeting(today), new Map()))
  progress('Making the sample', 1, 1)
}

import { z } from 'zod'
import { logColumn, logReaders, logRow, logStyle } from '../entities/action-log.ts'
import { bodyId } from '../entities/body.ts'
import { command, job, query } from './define.ts'

export const actionLogContract = {
  /** The log as it would be saved now, or (with `style`) as it would be if that were chosen. */
  'actionLog.get': query(
    z.object({ bodyId, readers: logReaders, style: logStyle.nullable() }),
    z.object({
      style: logStyle,
      /** Whether the body chose it; else it is the usual one. */
      isOwn: z.boolean(),
      /** What it holds, in a sentence. */
      line: z.string(),
      /** Those that these readers get. */
      columns: z.array(logColumn),
      /** The first few hundred. */
      rows: z.array(logRow),
      total: z.number().int(),
      /** How many confidential ones these readers do not get. */
      leftOut: z.number().int(),
    }),
  ),
  /** How the body has its log, by itself and in its packs. Null: the usual one again. */
  'actionLog.choose': command(z.object({ bodyId, style: logStyle.nullable() }), z.object({})),
  /**
   * Saves the log where the person says. Null when cancelled. One for everyone is searched for what is confidential
   * first; found, nothing is saved (`conflict`).
   */
  'actionLog.save': job(
    z.object({
      bodyId,
      readers: logReaders,
      format: z.enum(['pdf', 'word', 'csv']),
      textSize: z.number().int().min(11).max(14).default(11),
    }),
    z.object({ fileName: z.string() }).nullable(),
  ),
}

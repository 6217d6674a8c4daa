import { z } from 'zod'
import { bodyId } from './body.ts'
import { day, id, instant, line, stored, words } from './primitives.ts'

/** A link to a record of another body: cut when a body goes out alone, and put back where that record is. */
export const cutLink = z.object({ table: z.string(), id: z.string(), column: z.string(), to: z.string() })
export type CutLink = z.infer<typeof cutLink>

/** What a file says of itself when it was made as an export of one body; kept in its settings under `bodyExport`. */
export const exportMark = z.object({
  exportId: z.uuid(),
  /** The file that it was made from: by the id that file gave itself, and by its name. */
  originId: z.uuid(),
  fromFile: z.string(),
  bodyId,
  bodyName: z.string(),
  madeBy: z.string(),
  madeAt: instant,
  madeOn: day,
  cut: z.array(cutLink),
})
export type ExportMark = z.infer<typeof exportMark>

export const transferId = id<'transfer'>()

/** That a body went out of this file into one of its own, or came in from another. */
export const transfer = z.object({
  id: transferId,
  bodyId,
  direction: z.enum(['out', 'in']),
  /** Went out for good: the body was archived here. */
  isMove: z.boolean(),
  fileName: line(255, 'The file name'),
  /** Where it went, in words; empty where nobody said. */
  note: words(500),
  /** For what came in: people of that file who are somebody here under another id, theirs to ours. */
  people: z.record(z.string(), z.string()),
  doneBy: words(120),
  doneOn: day,
  ...stored,
})
export type Transfer = z.infer<typeof transfer>

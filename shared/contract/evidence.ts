import { z } from 'zod'
import { actionId } from '../entities/action.ts'
import { words } from '../entities/primitives.ts'
import { entryId } from '../entities/return.ts'
import { evidence } from '../entities/review.ts'
import { command, job, query } from './define.ts'

const listed = evidence.extend({
  /** Whether the page can show it; anything else is saved and opened with its own program. */
  canLook: z.boolean(),
})
export type ListedEvidence = z.infer<typeof listed>

/** Files that show what was done about an action: from returns, and added by the clerk. */
export const evidenceContract = {
  /** Those of one action, the earliest first. */
  'evidence.list': query(z.object({ actionId }), z.array(listed)),
  /** Adds a file that has come in by `uploads`: a picture, a PDF, or a Word, Excel or text file. */
  'evidence.add': job(
    z.object({ actionId, uploadId: z.string().min(1).max(100), caption: words(500) }),
    z.object({ evidenceId: entryId }),
  ),
  /** Lays one out for the page; answers an output id for `/output/…`. */
  'evidence.view': job(
    z.object({ evidenceId: entryId }),
    z.object({ outputId: z.string(), mediaType: z.string() }),
  ),
  /** Saves one as it came. Null when cancelled. */
  'evidence.save': job(z.object({ evidenceId: entryId }), z.object({ fileName: z.string() }).nullable()),
  /** Takes out what was added by mistake. */
  'evidence.takeOut': command(z.object({ evidenceId: entryId }), z.object({})),
}

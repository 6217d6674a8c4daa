import { z } from 'zod'
import { job } from './define.ts'

const officeState = z.object({
  isFound: z.boolean(),
  /** What was found, where, or what to do, as a sentence. */
  sentence: z.string(),
  /** The place that was given by hand; null: it is looked for. */
  given: z.string().nullable(),
  /** Whether a place can be chosen here: only with the system's own dialog, so that no page can name a program to run. */
  canChoose: z.boolean(),
})

/** LibreOffice on this machine, which makes PDFs of office files. */
export const officeContract = {
  'office.state': job(z.object({}), officeState),
  /** Asks where it is with the system's dialog, and tries what was chosen. Null when cancelled. Throws `invalid_input` when it is not LibreOffice. */
  'office.choose': job(z.object({}), officeState.nullable()),
  /** Forgets a place that was given, and looks for it anew. */
  'office.lookForIt': job(z.object({}), officeState),
}

import { z } from 'zod'
import { bodyId } from '../entities/body.ts'
import { line } from '../entities/primitives.ts'
import { job, query } from './define.ts'

const letter = z.object({
  /** Whose: a person's id, or "role:Clerk". */
  key: z.string(),
  who: z.string(),
  /** Empty where none is known. */
  email: z.string(),
  subject: z.string(),
  text: z.string(),
  late: z.number().int(),
  soon: z.number().int(),
  /** How many stand in it without their words. */
  confidential: z.number().int(),
})
export type ListedLetter = z.infer<typeof letter>

export const actionLettersContract = {
  /** A letter to each owner of actions that are late or due within so many days. Nothing is sent from here. */
  'actionLetters.list': query(
    z.object({ bodyId, days: z.number().int().min(0).max(90) }),
    z.object({
      letters: z.array(letter),
      /** Such actions that nobody owns, so that there is nobody to write to. */
      unowned: z.number().int(),
    }),
  ),
  /** Saves one as an unsent mail (`.eml`), as it was edited; a mail program opens it to be sent. Null when cancelled. */
  'actionLetters.save': job(
    z.object({
      bodyId,
      who: line(200, 'Whom it is to'),
      to: z.union([z.literal(''), z.email({ error: 'This does not look like an e-mail address.' })]),
      subject: line(300, 'The subject'),
      text: z.string().max(20_000),
    }),
    z.object({ fileName: z.string() }).nullable(),
  ),
}

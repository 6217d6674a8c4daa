import { z } from 'zod'
import { meetingId } from '../entities/meeting.ts'
import { minutesPart, minutesState, minutesVersion, minutesVersionId } from '../entities/minutes.ts'
import { job, query } from './define.ts'

/** `page`: one web page that needs nothing else. */
const format = z.enum(['pdf', 'word', 'page'])
const lists = z.enum(['front', 'end', 'none'])

/** The pages of the minute book for one part. */
const bookPages = z.object({
  /** Such as "2026/27". */
  year: z.string(),
  first: z.number().int(),
  /** Null while they have not been given out. */
  last: z.number().int().nullable(),
  /** Why they cannot be given out now; null where they can, or have been. */
  refusal: z.string().nullable(),
})

export const minutesOutContract = {
  /** What can be exported of a meeting's minutes, and how the body usually has it. */
  'minutesOut.choices': query(
    z.object({ meetingId }),
    z.object({
      state: minutesState,
      /** The confidential part only where there is one. */
      parts: z.array(minutesPart),
      /** The latest first. */
      versions: z.array(
        minutesVersion
          .pick({ id: true, label: true, state: true, madeOn: true })
          .extend({ hasConfidential: z.boolean() }),
      ),
      lists,
      /** Null where the body keeps no book of numbered leaves. */
      book: z.object({ open: bookPages, confidential: bookPages }).nullable(),
      /** What the clerk should know before publishing, each a sentence with its source. */
      notes: z.array(z.string()),
    }),
  ),
  /**
   * Makes the file and saves it where the person says. Null when cancelled. Never leaves half a file. The open part is
   * searched for what is confidential first; found, nothing is saved (`conflict`).
   */
  'minutesOut.save': job(
    z.object({
      meetingId,
      part: minutesPart,
      /** Null: as they stand. */
      versionId: minutesVersionId.nullable().default(null),
      format,
      lists,
      textSize: z.number().int().min(11).max(14).default(11),
      /** Numbered as leaves of the minute book; only PDFs of approved or signed minutes. */
      isInBook: z.boolean().default(false),
    }),
    z
      .object({
        fileName: z.string(),
        /** Null for what has no pages of its own. */
        pageCount: z.number().int().nullable(),
        /** Given out, or again; null: in no book. */
        folios: z.object({ first: z.number().int(), last: z.number().int() }).nullable(),
        notes: z.array(z.string()),
      })
      .nullable(),
  ),
}

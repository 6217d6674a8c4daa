import { z } from 'zod'
import { agendaItemId } from '../entities/agenda-item.ts'
import { meetingId } from '../entities/meeting.ts'
import { bodyId } from '../entities/body.ts'
import { audience, lastParts, pack } from '../entities/pack.ts'
import { paperId } from '../entities/paper.ts'
import { day } from '../entities/primitives.ts'
import { command, job, query } from './define.ts'

/**
 * What kind of PDF: the whole pack, its papers alone, one item with its papers, the agenda alone, or the chair's copy
 * (timings, cues, private items marked).
 */
const document = z.enum(['pack', 'papers', 'item', 'agenda', 'chair-copy'])

/** How pages stand on paper: one by one, two on a sheet, or two on a sheet in the order for folding a booklet. */
const sheets = z.enum(['pages', 'two-up', 'booklet'])

/** What became of a PDF. */
export const report = z.object({
  pageCount: z.number().int(),
  /** Bytes. */
  size: z.number().int(),
  papers: z.array(
    z.object({
      paperId,
      reference: z.string(),
      title: z.string(),
      /** Page of the PDF, from 1. */
      firstPage: z.number().int(),
      /** What is printed on that page. */
      label: z.string(),
      pages: z.number().int(),
      /** Why a page stands in its place; null when it is in. */
      problem: z.string().nullable(),
    }),
  ),
  /** Things the clerk should know, each a sentence. */
  warnings: z.array(z.string()),
})
export type PackReport = z.infer<typeof report>

const what = z.object({
  meetingId,
  document,
  audience,
  textSize: z.number().int().min(11).max(14),
  /** Which item, where `document` is `item`. */
  itemId: agendaItemId.nullable().default(null),
  sheets: sheets.default('pages'),
  /** Whether scans and photographs are brought down to 150 dots to the inch, for mailing. */
  isShrunk: z.boolean().default(false),
  /** Whether words across each page say for whom it is; null: as usual, which is for one person. */
  hasWatermark: z.boolean().nullable().default(null),
})

/** Opens the PDF; null for none. It is kept nowhere. */
export const pdfPassword = z
  .string()
  .min(1, { error: 'Give a password, or take the tick away.' })
  .max(127, { error: 'A password can be at most 127 characters.' })
  .nullable()

const savedPack = pack.extend({
  /** In the middle of a sentence: "members", "the public", "Dr Miriam Reed". */
  forWhom: z.string(),
})
export type SavedPack = z.infer<typeof savedPack>

export const packContract = {
  /** Makes it and keeps it for looking at; answers an output id for `/output/…`. */
  'pack.preview': job(what, z.object({ outputId: z.string(), report })),
  /** Makes it and saves it where the person says. Null when cancelled. Never leaves half a file. */
  'pack.save': job(
    what.extend({ password: pdfPassword.default(null) }),
    z.object({ fileName: z.string(), report }).nullable(),
  ),
  /** Saves the agenda as one web page that needs nothing else, for the same readers. Null when cancelled. */
  'pack.saveHtml': job(z.object({ meetingId, audience }), z.object({ fileName: z.string() }).nullable()),
  /** What joins the pack from the meeting before, and why not; null where there is none, or nobody has minuted it. */
  'pack.last': query(
    z.object({ meetingId }),
    z
      .object({
        meetsOn: day,
        parts: z.array(
          z.object({
            part: z.enum(lastParts),
            label: z.string(),
            /** What goes in, or why it does not, in a sentence. */
            says: z.string(),
            /** Whether there is anything to put in. */
            isReady: z.boolean(),
            isWanted: z.boolean(),
          }),
        ),
        isDraftPublic: z.boolean(),
        /** Whether that makes a difference now: the minutes are out, and not approved. */
        isDraft: z.boolean(),
      })
      .nullable(),
  ),
  /** What a body wants in its packs from the meeting before: remembered for all its meetings. */
  'pack.chooseLast': command(
    z.object({ bodyId, leaveOut: z.array(z.enum(lastParts)), isDraftPublic: z.boolean() }),
    z.object({}),
  ),
  'pack.saved': query(z.object({ meetingId }), z.array(savedPack)),
}

import { z } from 'zod'
import { meetingId } from '../entities/meeting.ts'
import { personId } from '../entities/person.ts'
import { day, instant, words } from '../entities/primitives.ts'
import { entryId, returnEntry } from '../entities/return.ts'
import { entryDecision, noteAnswer, returnReceiptId } from '../entities/review.ts'
import { command, job, query } from './define.ts'

const listed = z.object({
  id: returnReceiptId,
  personId,
  personName: z.string(),
  receivedOn: day,
  receivedAt: instant,
  entryCount: z.number().int(),
  /** How many await a decision, and how many of those are conflicts. */
  waiting: z.number().int(),
  conflicts: z.number().int(),
})
export type ListedReturn = z.infer<typeof listed>

const besideFile = z.object({
  entry: returnEntry,
  /** The action, the meeting, or the page. */
  about: z.string(),
  /** "Done: the forms went out". */
  says: z.string(),
  /** What the file says of it now; empty where that is nothing. */
  fileSays: z.string(),
  /** Whether the page can show the file that shows it; anything else is saved and opened with its own program. */
  canLook: z.boolean(),
  standing: z.object({
    kind: z.enum(['new', 'already', 'conflict']),
    /** For a conflict: both sides. */
    sentence: z.string(),
    canAccept: z.boolean(),
  }),
  /** Null while it awaits one. */
  decision: entryDecision.pick({ decision: true, reason: true, decidedOn: true }).nullable(),
})
export type EntryBesideFile = z.infer<typeof besideFile>

const listedNote = z.object({
  id: entryId,
  kind: z.enum(['note', 'question']),
  returnId: returnReceiptId,
  personName: z.string(),
  saidOn: day,
  text: z.string(),
  /** The words of the paper that it is about; empty for a page. */
  quote: z.string(),
  meeting: z.object({ id: meetingId, title: z.string(), meetsOn: day }),
  /** "Budget report, page 2". */
  about: z.string(),
  /** "page 41", as printed in what its writer read; empty where that is not known. */
  where: z.string(),
  /** Null while the clerk has said nothing. */
  answer: noteAnswer.pick({ text: true, isAnswered: true, answeredOn: true }).nullable(),
})
export type ListedNote = z.infer<typeof listedNote>

const openBy = z.discriminatedUnion('by', [
  z.object({ by: z.literal('dialog') }),
  z.object({ by: z.literal('upload'), uploadId: z.string().min(1).max(100) }),
  z.object({ by: z.literal('asked') }),
])
export type OpenReturnBy = z.infer<typeof openBy>

export const returnsContract = {
  /**
   * In a review copy: makes the return, where its reader says. `again`: with all that was said, sent or not, for a return
   * that was lost; what arrives twice is applied once. Null when cancelled.
   */
  'returns.save': job(
    z.object({ again: z.boolean() }),
    z.object({ fileName: z.string(), entryCount: z.number().int() }).nullable(),
  ),
  /** In a review copy: what a return would carry. */
  'returns.toSend': query(z.object({}), z.object({ waiting: z.number().int(), sent: z.number().int() })),
  /**
   * Takes in a return: one that the clerk chooses, one that has come in by `uploads`, or the one that the system asked to
   * be opened. Nothing is applied by that. Null when cancelled, or where none is asked for any more.
   */
  'returns.open': job(
    openBy,
    z
      .object({
        returnId: returnReceiptId,
        /** It had come in before, and nothing was changed. */
        isKnown: z.boolean(),
      })
      .nullable(),
  ),
  /** The return that the system asked to be opened, as by a double click, by its file's name; null: none. */
  'returns.asked': query(z.object({}), z.object({ fileName: z.string().nullable() })),
  /** Lays out a file that shows something, before it is accepted; answers an output id for `/output/…`. */
  'returns.viewFile': job(
    z.object({ returnId: returnReceiptId, entryId }),
    z.object({ outputId: z.string(), mediaType: z.string() }),
  ),
  /** Saves one as it came. Null when cancelled. */
  'returns.saveFile': job(
    z.object({ returnId: returnReceiptId, entryId }),
    z.object({ fileName: z.string() }).nullable(),
  ),
  /** All that came in, the latest first. */
  'returns.list': query(z.object({}), z.array(listed)),
  /** One return: each entry beside what the file says now. */
  'returns.get': query(
    z.object({ returnId: returnReceiptId }),
    z.object({
      return: listed,
      entries: z.array(besideFile),
      /** What was decided together last, to take it back; null: nothing was. */
      last: z.object({ label: z.string(), entryIds: z.array(entryId) }).nullable(),
    }),
  ),
  /** Accepts or declines some, as one step. A reason is needed to accept a conflict, and is kept. */
  'returns.decide': command(
    z.object({
      returnId: returnReceiptId,
      decisions: z
        .array(z.object({ entryId, decision: entryDecision.shape.decision, reason: words(500) }))
        .min(1, { error: 'Choose what to decide on.' })
        .max(5000),
    }),
    z.object({ accepted: z.number().int(), declined: z.number().int() }),
  ),
  /** Questions and shared notes of all returns, by meeting, the latest first, and by page; without those declined. */
  'returns.notes': query(z.object({}), z.array(listedNote)),
  /** What the clerk says to one, or that it is settled; no words, and not settled: nothing any more. */
  'returns.answer': command(
    z.object({ entryId, text: noteAnswer.shape.text, isAnswered: z.boolean() }),
    z.object({}),
  ),
  /** Takes decisions back, with all that came of them; what else was accepted stays. Answers how many there were. */
  'returns.undo': command(
    z.object({ returnId: returnReceiptId, entryIds: z.array(entryId).min(1).max(5000) }),
    z.object({ count: z.number().int() }),
  ),
}

import { z } from 'zod'
import { action, actionId, actionStatus } from '../entities/action.ts'
import { agendaItemId } from '../entities/agenda-item.ts'
import { issueId } from '../entities/issue.ts'
import { meetingId } from '../entities/meeting.ts'
import { day, instant, words } from '../entities/primitives.ts'
import { entryId, returnEntry } from '../entities/return.ts'
import { readerNote, readerNoteId, reviewMark, reviewPack } from '../entities/review.ts'
import { command, job, query } from './define.ts'

/** Something that the reader said, as it is shown to them. */
const shownReply = z.object({
  id: entryId,
  content: returnEntry,
  /** What it is about: the action, the meeting, the page. */
  about: z.string(),
  /** "Done: the forms went out", "New day proposed: 3 February 2027". */
  sentence: z.string(),
  /** Null while it waits for the next return. */
  sentAt: instant.nullable(),
})
export type ShownReply = z.infer<typeof shownReply>

const readersPack = z.object({
  ...reviewPack.pick({ id: true, meetingId: true, title: true, pageCount: true, issuedOn: true }).shape,
  meetingTitle: z.string(),
  boardName: z.string(),
  meetsOn: day,
  /** Where the reader left it. */
  page: z.number().int(),
  /** How many of its pages were on screen. */
  readCount: z.number().int(),
  noteCount: z.number().int(),
  /** Of the reader's own to-do marks, those not ticked off. */
  toDoCount: z.number().int(),
})
export type ReadersPack = z.infer<typeof readersPack>

const readersAction = z.object({
  ...action.pick({ id: true, text: true, dueOn: true, priority: true, isConfidential: true }).shape,
  boardName: z.string(),
  due: z.string(),
  /** "12 days late"; empty while it is not, and once the reader says that it is done. */
  late: z.string(),
  /** As the clerk's file had it. */
  status: actionStatus,
  /** With what the reader said since. */
  shownStatus: actionStatus,
  /** The last day that the reader proposed; null where none was. */
  proposedDueOn: day.nullable(),
  /** What was said of it before, the latest first, from the clerk's file. */
  said: z.array(z.object({ saidOn: day, who: z.string(), text: z.string() })),
  replies: z.array(shownReply),
})
export type ReadersAction = z.infer<typeof readersAction>

const readersMeeting = z.object({
  id: meetingId,
  title: z.string(),
  boardName: z.string(),
  meetsOn: day,
  startsAt: z.string(),
  place: z.string(),
  joining: z.string(),
  items: z.array(
    z.object({ id: agendaItemId, number: z.string(), title: z.string(), level: z.number().int() }),
  ),
  apologies: shownReply.nullable(),
  declarations: z.array(shownReply),
})
export type ReadersMeeting = z.infer<typeof readersMeeting>

const placedNote = readerNote.extend({
  /** The page of this PDF on which it stands; null where it stands in another. */
  pdfPage: z.number().int().nullable(),
  /** "page 57"; "page 57 of Supplement 1"; with what has been replaced since. */
  where: z.string(),
  /** Where it stands, when that is not this pack; else null. */
  elsewhereId: issueId.nullable(),
  /** The clerk has it already: it went with a return. */
  isSent: z.boolean(),
})
export type PlacedNote = z.infer<typeof placedNote>

/** Part of a pack to jump to. */
const packPart = z.object({ title: z.string(), level: z.number().int(), page: z.number().int() })
export type PackPart = z.infer<typeof packPart>

/** What the reader of a review copy does in it. Only the words in `say`, evidence and shared notes ever go back. */
export const readerContract = {
  /** Their packs, their actions with their own words laid over, what comes next, and what they said so far. */
  'review.home': query(
    z.object({}),
    z.object({
      mark: reviewMark,
      today: day,
      packs: z.array(readersPack),
      actions: z.array(readersAction),
      meetings: z.array(readersMeeting),
      replies: z.array(shownReply),
    }),
  ),
  /** One pack with its parts, the reader's notes on all that was issued for its meeting, and where they are in it. */
  'review.pack': query(
    z.object({ issueId }),
    z.object({
      pack: readersPack,
      parts: z.array(packPart),
      /** What is printed on each page: "57", "57a". */
      labels: z.array(z.string()),
      /** Pages that were on screen. */
      read: z.array(z.number().int()),
      notes: z.array(placedNote),
    }),
  ),
  /** Lays the PDF of a pack out for the page. */
  'review.openPack': job(z.object({ issueId }), z.object({ outputId: z.string() })),
  /** Remembers where the reader is, and which pages were on screen. Not in the log: it is nobody's business. */
  'review.setPlace': command(
    z.object({
      issueId,
      page: z.number().int().min(1),
      read: z.array(z.number().int().min(1)).max(5000),
    }),
    z.object({}),
  ),
  /** A note on a page of the PDF. Private unless `isShared`: then the clerk is told it with the next return. */
  'review.saveNote': command(
    z.object({
      issueId,
      pdfPage: z.number().int().min(1),
      ...readerNote.pick({ kind: true, quote: true, rects: true, text: true }).shape,
      isShared: z.boolean(),
    }),
    z.object({ noteId: readerNoteId }),
  ),
  /** What was shared and sent stays as it was said; a to-do can be ticked off at any time. */
  'review.changeNote': command(
    z.object({ noteId: readerNoteId, text: words(5000).optional(), isDone: z.boolean().optional() }),
    z.object({}),
  ),
  'review.withdrawNote': command(z.object({ noteId: readerNoteId }), z.object({})),
  'review.shareNote': command(z.object({ noteId: readerNoteId, isShared: z.boolean() }), z.object({})),
  /** Says something to the clerk; it goes with the next return. */
  'review.say': command(
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('action-update'),
        actionId,
        text: words(2000),
        status: z.enum(['in-progress', 'done']).nullable(),
        proposedDueOn: day.nullable(),
      }),
      z.object({ kind: z.literal('apologies'), meetingId, reason: words(500) }),
      z.object({
        kind: z.literal('declaration'),
        meetingId,
        itemId: agendaItemId.nullable(),
        nature: z.string().trim().min(1, { error: 'Say what the interest is.' }).max(500),
        intends: z.enum(['stay', 'stay-without-vote', 'leave']),
      }),
    ]),
    z.object({ replyId: entryId }),
  ),
  /** A file that has come in by `uploads`, to show what was done about an action. */
  'review.addEvidence': job(
    z.object({ actionId, uploadId: z.string().min(1).max(100), caption: words(500) }),
    z.object({ replyId: entryId }),
  ),
  /** Takes back what has not been sent yet. A note by which it was said becomes private again. */
  'review.takeBack': command(z.object({ replyId: entryId }), z.object({})),
}

import { z } from 'zod'
import { actionId, actionStatus } from './action.ts'
import { attendance } from './attendance.ts'
import { bodyId } from './body.ts'
import { issueId } from './issue.ts'
import { personId } from './person.ts'
import { day, id, instant, line, sha256, stored, words } from './primitives.ts'
import { entryId, noteAnchor, returnEntry } from './return.ts'

export const reviewCopyId = id<'reviewCopy'>()
export type ReviewCopyId = z.infer<typeof reviewCopyId>

/** That a review copy was made for somebody: kept in the clerk's file, so that what comes back is known. */
export const reviewCopy = z.object({
  id: reviewCopyId,
  personId,
  bodyIds: z.array(bodyId).min(1),
  /** The packs and actions that went with it. */
  issueIds: z.array(issueId),
  actionIds: z.array(actionId),
  isLocked: z.boolean(),
  fileName: line(200, 'The file name'),
  madeAt: instant,
  madeOn: day,
  ...stored,
})
export type ReviewCopy = z.infer<typeof reviewCopy>

/** What a file says of itself when it is a review copy; kept in its settings under `review`. */
export const reviewMark = z.object({
  copyId: reviewCopyId,
  /** The file that it was made from, by the id that file gave itself. */
  originId: z.uuid(),
  personId,
  /** As the reader is greeted: "Dr Miriam Reed". */
  personName: z.string(),
  /** By whom it was made, to whom the return goes. */
  clerkName: z.string(),
  clerkEmail: z.string(),
  madeOn: day,
})
export type ReviewMark = z.infer<typeof reviewMark>

/** A pack as it was issued, in a review copy: the finished PDF. */
export const reviewPack = z.object({
  id: issueId,
  meetingId: z.uuid(),
  title: z.string(),
  fileName: z.string(),
  /** Of the PDF, which is among the file's blobs. */
  sha256,
  pageCount: z.number().int().min(1),
  /** `PageMapEntry[]` of the issue. */
  pageMap: z.array(z.record(z.string(), z.unknown())),
  issuedOn: day,
  ...stored,
})
export type ReviewPack = z.infer<typeof reviewPack>

export const readerNoteId = id<'readerNote'>()
export type ReaderNoteId = z.infer<typeof readerNoteId>

/** A reader's own mark on a page. Private unless shared; only what is shared goes back. */
export const readerNote = z.object({
  id: readerNoteId,
  issueId,
  kind: z.enum(['note', 'highlight', 'question', 'to-do']),
  anchor: noteAnchor,
  /** The words marked; empty for a note on the page. */
  quote: words(2000),
  /** Where those words stand, as shares of the page's width and height from its top left. */
  rects: z.array(z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() })).max(200),
  text: words(5000),
  /** What was said to the clerk by it; null while it is private. */
  replyId: entryId.nullable(),
  isDone: z.boolean(),
  ...stored,
})
export type ReaderNote = z.infer<typeof readerNote>

/** How far somebody has read in one pack. */
export const readingPlace = z.object({
  /** The issue's. */
  id: issueId,
  page: z.number().int().min(1),
  /** Pages that were on screen, in order. */
  read: z.array(z.number().int().min(1)),
  ...stored,
})
export type ReadingPlace = z.infer<typeof readingPlace>

/** What is to go back with the next return, or went with one. */
export const reply = z.object({
  /** The entry's own id. */
  id: entryId,
  content: returnEntry,
  /** When a return with it was saved; null until then. */
  sentAt: instant.nullable(),
  ...stored,
})
export type Reply = z.infer<typeof reply>

/** A file that shows what was done about an action. */
export const evidence = z.object({
  id: entryId,
  actionId,
  fileName: line(200, 'The file name'),
  mediaType: z.string().max(120),
  size: z.number().int().min(0),
  sha256,
  caption: words(500),
  who: words(120),
  addedOn: day,
  ...stored,
})
export type Evidence = z.infer<typeof evidence>

export const returnReceiptId = id<'return'>()
export type ReturnReceiptId = z.infer<typeof returnReceiptId>

/** A return that came in, whole: it is kept as it came, whatever was decided on it. */
export const returnReceipt = z.object({
  /** The return's own id: the same return comes in once. */
  id: returnReceiptId,
  copyId: reviewCopyId,
  personId,
  fileSha256: sha256,
  entries: z.array(returnEntry),
  receivedAt: instant,
  receivedOn: day,
  ...stored,
})
export type ReturnReceipt = z.infer<typeof returnReceipt>

/** The clerk's own part of a record when something was laid over it: what is there again once that is taken back. */
const clerksOwn = z.union([
  z.object({ status: actionStatus, dueOn: day.nullable(), dueWords: words(80) }),
  /** How the person was marked at the meeting. */
  z.object({ marked: attendance.shape.status }),
  /** Why the person withdraws from the item as the clerk noted it; null: they do not. */
  z.object({ leaving: words(500).nullable() }),
])
export type ClerksOwn = z.infer<typeof clerksOwn>

/** What the clerk decided on one entry, whichever returns carry it. */
export const entryDecision = z.object({
  id: entryId,
  returnId: returnReceiptId,
  decision: z.enum(['accepted', 'declined']),
  /** Why, where it was declined or taken over a conflict. */
  reason: words(500),
  found: clerksOwn.nullable(),
  decidedOn: day,
  ...stored,
})
export type EntryDecision = z.infer<typeof entryDecision>

/** What the clerk says to a question or a shared note. */
export const noteAnswer = z.object({
  /** That of the question or note. */
  id: entryId,
  returnId: returnReceiptId,
  text: words(5000),
  /** Settled, by these words or in another way, such as at the meeting. */
  isAnswered: z.boolean(),
  answeredOn: day,
  ...stored,
})

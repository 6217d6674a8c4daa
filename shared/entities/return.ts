import { z } from 'zod'
import { actionId, actionStatus } from './action.ts'
import { agendaItemId } from './agenda-item.ts'
import { meetingId } from './meeting.ts'
import { day, id, instant, line, sha256, words } from './primitives.ts'

/** Where on a paper something was said: one page of one version, so that it holds wherever that page stands. */
export const noteAnchor = z.object({
  /** Null for a page of our own, such as the agenda; `section` says which. */
  paperId: z.uuid().nullable(),
  versionId: z.uuid().nullable(),
  /** `agenda`, `contents` and so on; empty for a paper. */
  section: z.string().max(40),
  /** Page of the paper or section itself, from 1. */
  page: z.number().int().min(1),
})

export const entryId = id<'entry'>()
export type EntryId = z.infer<typeof entryId>

const entry = { id: entryId, saidOn: day, saidAt: instant }

/** What the copy said of an action when this was written: by it a conflict is seen. */
const actionSeen = z.object({ status: actionStatus, dueOn: day.nullable(), ownerId: z.uuid().nullable() })

/** One thing that a governor says from a review copy. Each has an id of its own and never changes: merging goes by it. */
export const returnEntry = z.discriminatedUnion('kind', [
  /** How an action goes on; a new day is a proposal, on which the clerk decides. */
  z.object({
    ...entry,
    kind: z.literal('action-update'),
    actionId,
    text: words(2000),
    status: actionStatus.nullable(),
    proposedDueOn: day.nullable(),
    seen: actionSeen,
  }),
  /** A file that shows it, such as a photograph; its bytes travel beside the entries. */
  z.object({
    ...entry,
    kind: z.literal('evidence'),
    actionId,
    fileName: line(200, 'The file name'),
    mediaType: z.string().max(120),
    size: z.number().int().min(0),
    sha256,
    caption: words(500),
  }),
  /** A note that its writer shares, or a question to the clerk or the author. */
  z.object({
    ...entry,
    kind: z.enum(['note', 'question']),
    meetingId,
    issueId: z.uuid(),
    anchor: noteAnchor,
    quote: words(2000),
    text: words(5000),
  }),
  z.object({ ...entry, kind: z.literal('apologies'), meetingId, reason: words(500) }),
  z.object({
    ...entry,
    kind: z.literal('declaration'),
    meetingId,
    itemId: agendaItemId.nullable(),
    nature: line(500, 'What the interest is'),
    intends: z.enum(['stay', 'stay-without-vote', 'leave']),
  }),
])
export type ReturnEntry = z.infer<typeof returnEntry>
export type ReturnEntryOf<K extends ReturnEntry['kind']> = Extract<ReturnEntry, { kind: K }>

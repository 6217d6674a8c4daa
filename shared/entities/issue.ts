import { z } from 'zod'
import { meetingId } from './meeting.ts'
import { audience } from './pack.ts'
import { personId } from './person.ts'
import { day, id, instant, line, sha256, stored, words } from './primitives.ts'

/** One part of a finished PDF and its pages. The pages of an issue never change, so this is kept with it. */
export const pageMapEntry = z.object({
  /** `section`: cover, agenda, contents, changes. `item`: its divider. `paper`: the paper, or the notice in its place. */
  kind: z.enum(['section', 'item', 'cover-sheet', 'paper']),
  /** `cover`, `agenda`, `contents`, `changes`, or the id of the item or paper (of a cover sheet: of its paper). */
  id: z.string(),
  title: z.string(),
  /** The item to which a divider or paper belongs; null for sections. */
  itemId: z.string().nullable(),
  /** The version of the paper that went out; null for sections, dividers, and a paper that was still awaited. */
  versionId: z.string().nullable(),
  /** Whether a notice stands in place of the paper. */
  isNotice: z.boolean(),
  /** Page of the PDF, from 1, whatever is printed on it. */
  page: z.number().int().min(1),
  /** What is printed on each of its pages: "57", "57a". As many as it has pages. */
  labels: z.array(z.string()),
})
export type PageMapEntry = z.infer<typeof pageMapEntry>

/** One thing that is not as it was in what went out before, ready to be read: nothing in it that its audience may not see. */
export const packChange = z.object({
  /** Papers are new, revised or withdrawn; `agenda`: all else that a reader would notice. */
  kind: z.enum(['new', 'revised', 'withdrawn', 'agenda']),
  /** The paper, where it is still in; else null. */
  paperId: z.string().nullable(),
  /** What it is about: "119a  Budget monitoring", "Item 7, recommendation". */
  what: z.string(),
  /** What it said; empty where there was nothing, or nothing that may be repeated. */
  was: z.string(),
  /** What it says now, or a remark; may be empty. */
  now: z.string(),
  /** Labels of the pages on which it stood before. */
  oldPages: z.array(z.string()),
})
export type PackChange = z.infer<typeof packChange>

/** `pack`: the first. `supplement`: what is new, numbered on. `consolidated`: the whole again, in which old pages keep their numbers. */
export const issueKind = z.enum(['pack', 'supplement', 'consolidated'])
export type IssueKind = z.infer<typeof issueKind>

export const issueId = id<'issue'>()
export type IssueId = z.infer<typeof issueId>

/**
 * One document that was issued to one audience, frozen: from what is kept here and the papers' bytes, the same version of
 * the program makes the same file again. Nothing in it ever changes; it can be withdrawn while nobody has been sent it.
 */
export const issue = z.object({
  id: issueId,
  meetingId,
  /** Among what was issued to the same audience for the same meeting: 1 is the pack. */
  ordinal: z.number().int().min(1),
  kind: issueKind,
  audience,
  fileName: z.string(),
  /** Of the PDF's bytes. */
  sha256,
  /** Pages of the PDF. */
  pageCount: z.number().int().min(1),
  /** The lowest and the highest number printed on its pages; letters after a number do not count. */
  firstPage: z.number().int().min(0),
  lastPage: z.number().int().min(0),
  /** What the PDF was made of, as the pipeline has it (`PackModel`), with what its audience was told has changed. */
  model: z.record(z.string(), z.unknown()),
  pageMap: z.array(pageMapEntry),
  /** 64 hex digits from which everything random in the file comes. */
  seed: z.string(),
  /** Papers, by id, that no process could read, or that spoilt the file: left out again when it is made again. */
  leftOut: z.object({ unread: z.array(z.string()), spoils: z.array(z.string()) }),
  /** Whether scans were brought down to a size for mailing. */
  isShrunk: z.boolean(),
  /** Whether a password was set. The password itself is kept nowhere. */
  isProtected: z.boolean(),
  programVersion: z.string(),
  issuedAt: instant,
  /** The day at the clerk's machine. */
  issuedOn: day,
  /** Empty while it stands. */
  withdrawnReason: words(500),
  ...stored,
})
export type Issue = z.infer<typeof issue>

export const dispatchId = id<'dispatch'>()
export type DispatchId = z.infer<typeof dispatchId>

export const waysOfSending = ['email', 'post', 'website', 'handed-out', 'other'] as const

/** That something issued was sent to someone. It is never changed: it is withdrawn with a reason, and written again. */
export const dispatch = z.object({
  id: dispatchId,
  issueId,
  /** Null where it is not one person, such as a website. */
  personId: personId.nullable(),
  /** The name as it was then: "Dr Miriam Reed", "Council website". */
  toWhom: line(200, 'To whom it was sent'),
  how: z.enum(waysOfSending),
  sentOn: day,
  /** Empty while it stands. */
  withdrawnReason: words(500),
  ...stored,
})
export type Dispatch = z.infer<typeof dispatch>

import { z } from 'zod'
import { id } from './primitives.ts'

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

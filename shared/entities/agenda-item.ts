import { z } from 'zod'
import { meetingId } from './meeting.ts'
import { personId } from './person.ts'
import { day, id, line, stored, words } from './primitives.ts'

export const agendaItemId = id<'agendaItem'>()
export type AgendaItemId = z.infer<typeof agendaItemId>

export const purposes = ['decision', 'discussion', 'information'] as const
export const purpose = z.enum(purposes)
export type Purpose = z.infer<typeof purpose>

/**
 * What an item on which people differ carries, so that a board decides on dated facts (see `docs/values.md`). It starts
 * as a copy of the library's and is the clerk's own from then on.
 */
export const itemBriefing = z.object({
  whoAsks: words(500),
  /** When it was first asked, in words. */
  since: words(200),
  /** What is asked of whom; `by` is in words, resolved on the body's own term dates where it could be. */
  asks: z.array(z.object({ what: words(1000), by: words(200) })).default([]),
  checks: z.array(z.string()),
  claims: z.array(
    z.object({
      side: z.enum(['for', 'against', 'fact']),
      text: z.string(),
      /** In words, such as "7 February 2020". */
      on: z.string(),
      source: z.object({ title: z.string(), address: z.string() }),
    }),
  ),
  /** Who declares an interest and withdraws. */
  mustWithdraw: words(1000).default(''),
  resolutionWording: words(5000),
  /** When the board looks at it again, or null. */
  reviewOn: day.nullable().default(null),
})
export type ItemBriefing = z.infer<typeof itemBriefing>

/** One line of business. Items form a tree: `parentId` null is the top level. */
export const agendaItem = z.object({
  id: agendaItemId,
  meetingId,
  parentId: agendaItemId.nullable(),
  /** Order among its siblings; sorts as text (a fractional key), so one move touches one row. */
  position: z.string(),
  title: line(300, 'The title'),
  purpose,
  presenter: words(120),
  /** Minutes allowed, or null where none are set. */
  minutes: z.number().int().min(0).max(1440).nullable(),
  /** What the board is asked to do. */
  recommendation: words(2000),
  /** Only on the chair's copy. */
  chairNotes: words(5000),
  /** Comes back at each meeting. */
  isStanding: z.boolean(),
  isStarred: z.boolean(),
  isConfidential: z.boolean(),
  /** Reason code of the body's confidentiality scheme; null while open. */
  reasonCode: z.string().nullable(),
  /** What the public agenda says in its place; empty means the scheme's own line. */
  publicLine: words(300),
  /** Last day on which it is confidential, or null for no end. */
  confidentialUntil: day.nullable(),
  /** What the board may do, such as approve, amend, defer, decline, note; empty where not offered. */
  options: z.array(z.string().max(60)).max(12),
  briefing: itemBriefing.nullable(),
  /** The library item it came from, or null. */
  libraryId: z.string().nullable(),
  /** The item of an earlier meeting that this one carries forward, or null. */
  carriedFromId: agendaItemId.nullable(),
  /** The body's own number in place of the computed one; empty for the computed one. */
  ownNumber: words(20),
  /** Put on by the meeting itself: in the minutes, and in no pack. */
  isAdded: z.boolean(),
  ...stored,
})
export type AgendaItem = z.infer<typeof agendaItem>

/** What an item is until somebody says more of it. */
export const plainItem = {
  purpose: 'discussion',
  presenter: '',
  minutes: null,
  recommendation: '',
  chairNotes: '',
  isStanding: false,
  isStarred: false,
  isConfidential: false,
  reasonCode: null,
  publicLine: '',
  confidentialUntil: null,
  options: [],
  briefing: null,
  libraryId: null,
  carriedFromId: null,
  ownNumber: '',
  isAdded: false,
} as const satisfies Partial<AgendaItem>

export const itemWithdrawalId = id<'itemWithdrawal'>()

/** Someone who must withdraw from an item, known before the meeting. */
export const itemWithdrawal = z.object({
  id: itemWithdrawalId,
  itemId: agendaItemId,
  personId,
  reason: words(500),
  ...stored,
})
export type ItemWithdrawal = z.infer<typeof itemWithdrawal>

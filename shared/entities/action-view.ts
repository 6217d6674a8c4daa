import { z } from 'zod'
import { action, actionStatus } from './action.ts'
import { bodyId } from './body.ts'
import { meetingId } from './meeting.ts'
import { id, line, stored, words } from './primitives.ts'

/** Which actions: by how they stand. `next-meeting`: open, and due by the day of their board's next meeting. */
export const actionFilter = z.enum(['open', 'late', 'next-meeting', 'done', 'all'])
export type ActionFilter = z.infer<typeof actionFilter>

/** Under which headings a list stands. `due`: late, by the next meeting, later, no day, done. */
export const actionGrouping = z.enum(['none', 'owner', 'body', 'meeting', 'origin', 'due'])
export type ActionGrouping = z.infer<typeof actionGrouping>

export const actionLayout = z.enum(['list', 'board', 'calendar', 'progress'])
export type ActionLayout = z.infer<typeof actionLayout>

/** What narrows the register. */
export const actionNarrowing = z.object({
  filter: actionFilter,
  /** A person's id, or "role:Clerk"; `none`: nobody; null: whoever. */
  owner: z.string().max(80).nullable(),
  /** Those raised at one meeting; null: wherever. */
  meetingId: meetingId.nullable(),
  /** From where they came; null: wherever. */
  origin: action.shape.origin.nullable().default(null),
  /** With one status only; null: as the filter says. */
  status: actionStatus.nullable().default(null),
  /** Words that the text contains, in any order. */
  search: words(200),
})

export const actionViewId = id<'actionView'>()
export type ActionViewId = z.infer<typeof actionViewId>

/** A way to look at the register that was given a name. */
export const actionView = z.object({
  id: actionViewId,
  bodyId,
  name: line(60, 'A name'),
  shown: actionNarrowing.extend({
    /** The actions of all boards of the file, not of this one alone. */
    isEveryBody: z.boolean(),
    groupBy: actionGrouping,
    layout: actionLayout,
  }),
  ...stored,
})
export type ActionView = z.infer<typeof actionView>

import { z } from 'zod'
import { agendaItemId } from './agenda-item.ts'
import { bodyId } from './body.ts'
import { meetingId } from './meeting.ts'
import { personId } from './person.ts'
import { day, id, line, stored, words } from './primitives.ts'

export const actionId = id<'action'>()
export type ActionId = z.infer<typeof actionId>

export const actionStatuses = ['open', 'in-progress', 'done', 'checked', 'no-longer-needed'] as const
export const actionStatus = z.enum(actionStatuses)
export type ActionStatus = z.infer<typeof actionStatus>

/** Something to be done, by somebody, by a day. Late is computed, never kept. */
export const action = z.object({
  id: actionId,
  bodyId,
  /** Where it was raised; null where it was not raised at a meeting. */
  meetingId: meetingId.nullable(),
  itemId: agendaItemId.nullable(),
  /** The line of the minutes in which it was raised, by the id of the paragraph; null where there is none. */
  lineId: z.uuid().nullable(),
  origin: z.enum(['minute', 'by-hand', 'finding', 'trial', 'lesson']),
  /** The finding, trial or lesson from which it comes; null for the other origins, and in a review copy. */
  originId: z.uuid().nullable(),
  text: line(1000, 'What is to be done'),
  /** Null where a role owns it, or nobody yet. */
  ownerId: personId.nullable(),
  /** Such as "Chair" or "Clerk"; empty where a person owns it. */
  ownerRole: words(60),
  dueOn: day.nullable(),
  /** As it was said, such as "before the next meeting"; empty where a day was given. */
  dueWords: words(80),
  priority: z.enum(['high', 'normal', 'low']),
  status: actionStatus,
  /** Raised in confidential business: its text is for the confidential part only. */
  isConfidential: z.boolean(),
  ...stored,
})
export type Action = z.infer<typeof action>

export const actionUpdateId = id<'actionUpdate'>()

/** What was said about an action, by whom, when. Never edited. */
export const actionUpdate = z.object({
  id: actionUpdateId,
  actionId,
  saidOn: day,
  who: words(120),
  text: words(2000),
  /** The status into which it brought the action; null where it did not change it. */
  status: actionStatus.nullable(),
  /** The new due day; null where it did not change it. */
  dueOn: day.nullable(),
  ...stored,
})
export type ActionUpdate = z.infer<typeof actionUpdate>

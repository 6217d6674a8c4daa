import { z } from 'zod'
import { bodyId } from '../entities/body.ts'
import { meetingId } from '../entities/meeting.ts'
import { day } from '../entities/primitives.ts'
import { command, query } from './define.ts'

/** One thing to do next, most pressing first. */
const task = z.object({
  kind: z.enum([
    'send-papers',
    'note-sending',
    'build-agenda',
    'paper-problem',
    'paper-awaited',
    'plan-meeting',
    'term-ends',
    'vacancy',
    'add-members',
    'over-time',
    'absence',
    'interests-due',
    'actions-late',
    'trial-review',
    'minutes-draft',
    'minutes-approve',
    'minutes-sign',
  ]),
  /** A sentence. */
  text: z.string(),
  /** Why, or what it rests on. */
  detail: z.string(),
  urgency: z.enum(['late', 'soon', 'later']),
  dueOn: day.nullable(),
  daysLeft: z.number().int().nullable(),
  meetingId: meetingId.nullable(),
})
export type HomeTask = z.infer<typeof task>

export const homeContract = {
  'home.get': query(
    z.object({ bodyId }),
    z.object({
      today: day,
      tasks: z.array(task),
      next: z
        .object({
          meetingId,
          title: z.string(),
          meetsOn: day,
          startsAt: z.string(),
          place: z.string(),
          inDays: z.number().int(),
        })
        .nullable(),
    }),
  ),
  /** Small things to remember in the file, such as the body looked at last. Values are short texts. */
  'settings.get': query(z.object({}), z.record(z.string(), z.string())),
  'settings.set': command(
    z.object({ key: z.string().regex(/^[a-z][a-zA-Z.-]{0,60}$/), value: z.string().max(2000) }),
    z.object({}),
  ),
}

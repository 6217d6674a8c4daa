import { z } from 'zod'
import { actionId } from '../entities/action.ts'
import { bodyId } from '../entities/body.ts'
import { lesson, lessonId, lessonLink } from '../entities/lesson.ts'
import { day } from '../entities/primitives.ts'
import { actionsContract } from './actions.ts'
import { command, job, query } from './define.ts'

const draft = lesson.pick({
  title: true,
  learntOn: true,
  tried: true,
  failed: true,
  noticed: true,
  changed: true,
  whoElse: true,
  links: true,
})
export type LessonDraft = z.input<typeof draft>

const linked = lessonLink.extend({ title: z.string() })
export type LinkedRecord = z.infer<typeof linked>

const listed = lesson.extend({
  /** With what each is called; those that were taken out since are left out. */
  linked: z.array(linked),
  actions: z.array(actionsContract['actions.get'].output.shape.action),
})
export type ListedLesson = z.infer<typeof listed>

/** A lesson as others may read it: names of people and of the board taken out. */
const sharedLesson = lesson.pick({
  title: true,
  learntOn: true,
  tried: true,
  failed: true,
  noticed: true,
  changed: true,
})

export const lessonsContract = {
  /** The newest first. */
  'lessons.list': query(z.object({ bodyId }), z.object({ today: day, lessons: z.array(listed) })),
  /** What a lesson can be linked to, the newest of each kind first. */
  'lessons.choices': query(z.object({ bodyId }), z.array(linked)),
  'lessons.add': command(draft.extend({ bodyId }), z.object({ lessonId })),
  'lessons.update': command(z.object({ lessonId, changes: draft.partial() }), z.object({})),
  /** Takes out what was entered by mistake. */
  'lessons.takeOut': command(z.object({ lessonId }), z.object({})),
  /** An ordinary action of the register that comes from this lesson. */
  'lessons.raiseAction': command(
    actionsContract['actions.raise'].input
      .omit({ bodyId: true, meetingId: true, itemId: true, lineId: true })
      .extend({ lessonId }),
    z.object({ actionId }),
  ),
  /** How a lesson reads without names, before it is saved. */
  'lessons.withoutNames': query(z.object({ lessonId }), sharedLesson),
  /**
   * Saves a lesson without the names of anybody in the file. The finished file is read back; where it still names somebody,
   * it is not saved. Null when cancelled.
   */
  'lessons.share': job(
    z.object({ lessonId, format: z.enum(['pdf', 'page']) }),
    z.object({ fileName: z.string() }).nullable(),
  ),
}

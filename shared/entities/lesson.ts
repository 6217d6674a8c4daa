import { z } from 'zod'
import { bodyId } from './body.ts'
import { day, id, line, stored, words } from './primitives.ts'

export const lessonId = id<'lesson'>()
export type LessonId = z.infer<typeof lessonId>

/** What a lesson has to do with: a meeting, an action or a trial of the same file. */
export const lessonLink = z.object({
  kind: z.enum(['meeting', 'action', 'trial']),
  id: z.uuid(),
})
export type LessonLink = z.infer<typeof lessonLink>

/** Something that was tried and did not go as it should, kept so that nobody has to learn it twice. */
export const lesson = z.object({
  id: lessonId,
  bodyId,
  title: line(160, 'What it is about'),
  learntOn: day,
  tried: line(4000, 'What was tried'),
  failed: words(4000),
  /** How soon it was noticed, and by what. */
  noticed: words(2000),
  changed: words(4000),
  /** Who else should know. */
  whoElse: words(1000),
  links: z.array(lessonLink).max(20),
  ...stored,
})
export type Lesson = z.infer<typeof lesson>

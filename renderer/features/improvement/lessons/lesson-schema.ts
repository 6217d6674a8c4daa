import type { LessonDraft } from '@shared/contract/lessons.ts'
import type { ListedTrial } from '@shared/contract/trials.ts'
import { lesson } from '@shared/entities/lesson.ts'
import { z } from 'zod'
import { neededDay } from '../trials/trial-schema.ts'

/** What the form of a lesson holds, checked by the same rules as the file. */
export const lessonSchema = z.object({
  ...lesson.pick({
    title: true,
    tried: true,
    failed: true,
    noticed: true,
    changed: true,
    whoElse: true,
    links: true,
  }).shape,
  learntOn: neededDay('Give the day on which you learnt it.'),
})
export type LessonValues = z.input<typeof lessonSchema>
export type CheckedLesson = z.output<typeof lessonSchema>

export const newLesson = (today: string): LessonValues => ({
  title: '',
  learntOn: today,
  tried: '',
  failed: '',
  noticed: '',
  changed: '',
  whoElse: '',
  links: [],
})

export const valuesOf = (of: LessonDraft): LessonValues => ({
  title: of.title,
  learntOn: of.learntOn,
  tried: of.tried,
  failed: of.failed,
  noticed: of.noticed,
  changed: of.changed,
  whoElse: of.whoElse,
  links: of.links,
})

/** What a trial already says of the lesson. */
export const fromTrial = (trial: ListedTrial, today: string): LessonValues => ({
  ...newLesson(today),
  title: trial.question.slice(0, 160),
  tried: trial.doing,
  failed: trial.result,
  changed: trial.learnt,
  links: [{ kind: 'trial', id: trial.id }],
})

import type { LinkedRecord } from '@shared/contract/lessons.ts'
import type { LessonLink } from '@shared/entities/lesson.ts'
import { routes } from '../../../lib/routes.ts'

export const linkKindWords: Readonly<Record<LessonLink['kind'], string>> = {
  meeting: 'Meeting',
  trial: 'Trial',
  action: 'Action',
}

/** Where what is linked stands. */
export const addressOf = ({ kind, id }: LinkedRecord): string => {
  if (kind === 'meeting') return routes.meeting(id)
  return kind === 'trial' ? routes.improvement('trials', id) : routes.actions(id)
}

import type { Parsed } from '@shared/contract.ts'
import type { ActionId } from '@shared/entities/action.ts'
import type { Lesson, LessonId } from '@shared/entities/lesson.ts'
import { AppError } from '@shared/errors.ts'
import { raiseAction } from '../../actions/actions.service.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import { given } from '../../db/given.ts'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import { getLesson, insertLesson, updateLesson, withdrawLesson } from './lessons.repo.ts'
import { linkChoices } from './list-lessons.service.ts'

/** Keeps what was learnt. Throws `conflict` for a link to what this board does not have. */
export const addLesson = (db: WriteDb, { bodyId, ...draft }: Parsed<'lessons.add'>): LessonId => {
  getBody(db, bodyId)
  expectLinks(db, { bodyId, links: draft.links })
  const lessonId = insertLesson(db, { bodyId, ...draft })
  db.recorder.describe({ label: labelOf('Add the lesson', draft), scope: null })
  return lessonId
}

export const changeLesson = (db: WriteDb, { lessonId, changes }: Parsed<'lessons.update'>): void => {
  const now = getStanding(db, lessonId)
  if (changes.links !== undefined) {
    const known = new Set(now.links.map(({ id }) => id))
    expectLinks(db, { bodyId: now.bodyId, links: changes.links.filter(({ id }) => !known.has(id)) })
  }
  updateLesson(db, lessonId, given(changes))
  db.recorder.describe({ label: labelOf('Change the lesson', now), scope: null })
}

export const takeOutLesson = (db: WriteDb, lessonId: LessonId): void => {
  const now = getStanding(db, lessonId)
  withdrawLesson(db, lessonId)
  db.recorder.describe({ label: labelOf('Take out the lesson', now), scope: null })
}

/** An ordinary action of the register, which knows that it comes from this lesson. */
export const raiseActionOf = (
  db: WriteDb,
  { lessonId, ...draft }: Parsed<'lessons.raiseAction'>,
  today: string,
): ActionId => {
  const { bodyId } = getStanding(db, lessonId)
  const place = { bodyId, meetingId: null, itemId: null, lineId: null }
  return raiseAction(db, { ...draft, ...place }, today, { origin: 'lesson', originId: lessonId })
}

/** Throws `conflict` where it was taken out meanwhile. */
const getStanding = (db: ReadDb, lessonId: LessonId): Lesson => {
  const lesson = getLesson(db, lessonId)
  if (lesson.withdrawnAt === null) return lesson
  throw new AppError('conflict', 'This lesson was taken out. Nothing was changed.', { lessonId })
}

const expectLinks = (db: ReadDb, { bodyId, links }: Pick<Lesson, 'bodyId' | 'links'>): void => {
  const ours = new Set(linkChoices(db, bodyId).map(({ id }) => id))
  if (links.every(({ id }) => ours.has(id))) return
  throw new AppError('conflict', 'What it is linked to is no longer there. Nothing was changed.')
}

const labelOf = (verb: string, { title }: Pick<Lesson, 'title'>): string =>
  `${verb} “${title.length > 60 ? `${title.slice(0, 59)}…` : title}”`

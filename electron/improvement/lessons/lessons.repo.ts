import type { BodyId } from '@shared/entities/body.ts'
import type { Lesson, LessonId } from '@shared/entities/lesson.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import { getRow, insertRow, listRows, updateRow, withdrawRow } from '../../db/table.ts'
import { lessons } from '../../db/tables.ts'

/** Throws `not_found`. One that was taken out is found too. */
export const getLesson = (db: ReadDb, id: LessonId): Lesson => getRow(db, lessons, id)

/** All of a body, the newest first. */
export const listLessonsOf = (db: ReadDb, bodyId: BodyId): Lesson[] =>
  listRows(db, lessons, 'WHERE bodyId = ? AND withdrawnAt IS NULL ORDER BY learntOn DESC, id DESC', [bodyId])

export const insertLesson = (
  db: WriteDb,
  values: Omit<Lesson, 'id' | 'createdAt' | 'withdrawnAt'>,
): LessonId => {
  const id = uuidv7() as LessonId
  insertRow(db, lessons, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

export const updateLesson = (db: WriteDb, id: LessonId, changes: Partial<Lesson>): void =>
  updateRow(db, lessons, id, changes)

export const withdrawLesson = (db: WriteDb, id: LessonId): void => withdrawRow(db, lessons, id)

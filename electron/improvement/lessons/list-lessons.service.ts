import type { Output } from '@shared/contract.ts'
import type { LinkedRecord, ListedLesson } from '@shared/contract/lessons.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { Lesson } from '@shared/entities/lesson.ts'
import { formatDate } from '@shared/words/dates.ts'
import { listActionsFrom } from '../../actions/actions.repo.ts'
import { described } from '../../actions/list-actions.service.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import type { ReadDb } from '../../db/handles.ts'
import { listRows } from '../../db/table.ts'
import { actions, meetings } from '../../db/tables.ts'
import { listTrialsOf } from '../trials/trials.repo.ts'
import { listLessonsOf } from './lessons.repo.ts'

/** All lessons of a board. Throws `not_found` for a board that is not in the file. */
export const listLessons = (db: ReadDb, bodyId: BodyId, today: string): Output<'lessons.list'> => {
  const known = new Map(linkChoices(db, getBody(db, bodyId).id).map((each) => [each.id, each]))
  return { today, lessons: listLessonsOf(db, bodyId).map((lesson) => listed(db, lesson, known, today)) }
}

const listed = (
  db: ReadDb,
  lesson: Lesson,
  known: ReadonlyMap<string, LinkedRecord>,
  today: string,
): ListedLesson => ({
  ...lesson,
  linked: lesson.links.flatMap(({ id }) => known.get(id) ?? []),
  actions: described(db, listActionsFrom(db, lesson.id), today),
})

/** Meetings, trials and actions of a board, the newest of each first. */
export const linkChoices = (db: ReadDb, bodyId: BodyId): LinkedRecord[] => {
  const standing = 'WHERE bodyId = ? AND withdrawnAt IS NULL'
  return [
    ...listRows(db, meetings, `${standing} ORDER BY meetsOn DESC`, [bodyId]).map(
      ({ id, title, meetsOn }) => ({
        kind: 'meeting' as const,
        id,
        title: `${title}, ${formatDate(meetsOn)}`,
      }),
    ),
    ...listTrialsOf(db, bodyId).map(({ id, question }) => ({ kind: 'trial' as const, id, title: question })),
    ...listRows(db, actions, `${standing} ORDER BY id DESC`, [bodyId]).map(({ id, text }) => ({
      kind: 'action' as const,
      id,
      title: text,
    })),
  ]
}

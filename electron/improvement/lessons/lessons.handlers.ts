import type { lessonsContract } from '@shared/contract/lessons.ts'
import type { Handlers, MethodsOf } from '../../app/handler.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import { addLesson, changeLesson, raiseActionOf, takeOutLesson } from './lessons.service.ts'
import { linkChoices, listLessons } from './list-lessons.service.ts'
import { lessonWithoutNames, shareLesson } from './share-lesson.service.ts'

export const lessonsHandlers: Handlers<MethodsOf<typeof lessonsContract>> = {
  'lessons.list': (db, { bodyId }, app) => listLessons(db, bodyId, app.clock.today()),
  'lessons.choices': (db, { bodyId }) => linkChoices(db, getBody(db, bodyId).id),
  'lessons.add': (db, input) => ({ lessonId: addLesson(db, input) }),
  'lessons.update': (db, input) => {
    changeLesson(db, input)
    return {}
  },
  'lessons.takeOut': (db, { lessonId }) => {
    takeOutLesson(db, lessonId)
    return {}
  },
  'lessons.raiseAction': (db, input, app) => ({
    actionId: raiseActionOf(db, input, app.clock.today()),
  }),
  'lessons.withoutNames': (db, { lessonId }) => lessonWithoutNames(db, lessonId),
  'lessons.share': shareLesson,
}

import type { bodiesContract } from '@shared/contract/bodies.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import {
  archiveBody,
  changeBody,
  createBody,
  describeBody,
  describeCoverSheet,
  describeMinuteStyle,
  listArchivedSummaries,
  listKinds,
  listSummaries,
  overrideRule,
  resetRule,
  restoreBody,
  setTermDates,
} from './bodies.service.ts'
import { editHoliday, listHolidays, undoHolidayEdit } from './holidays.service.ts'
import { logoOf, setLogo } from './logo.service.ts'

/** A command that answers nothing but "done". */
const done =
  <Args extends readonly unknown[]>(deed: (...args: Args) => void) =>
  (...args: Args): Record<string, never> => {
    deed(...args)
    return {}
  }

export const bodiesHandlers: Handlers<MethodsOf<typeof bodiesContract>> = {
  'bodies.kinds': () => listKinds(),
  'bodies.list': (db) => listSummaries(db),
  'bodies.archived': (db) => listArchivedSummaries(db),
  'bodies.get': (db, { bodyId }, app) => describeBody(db, bodyId, app.clock.today()),
  'bodies.coverSheet': (db, { bodyId }) => describeCoverSheet(db, bodyId),
  'bodies.minuteStyle': (db, { bodyId }) => describeMinuteStyle(db, bodyId),
  'bodies.create': (db, draft) => ({ bodyId: createBody(db, draft) }),
  'bodies.update': done(changeBody),
  'bodies.setLogo': done(setLogo),
  'bodies.logo': (db, { bodyId }) => logoOf(db, bodyId),
  'bodies.archive': done((db, { bodyId }) => archiveBody(db, bodyId)),
  'bodies.restore': done((db, { bodyId }) => restoreBody(db, bodyId)),
  'bodies.overrideRule': done(overrideRule),
  'bodies.resetRule': done(resetRule),
  'bodies.setTermDates': done(setTermDates),
  'holidays.list': (db, { year }) => listHolidays(db, year),
  'holidays.edit': done(editHoliday),
  'holidays.undoEdit': done(undoHolidayEdit),
}

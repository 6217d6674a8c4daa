import { remindersHandlers } from './reminders/reminders.handlers.ts'
import { calendarHandlers } from './calendar/calendar.handlers.ts'
import { actionLettersHandlers } from './action-letters/letters.handlers.ts'
import { actionLogHandlers } from './action-log/action-log.handlers.ts'
import { actionsHandlers } from './actions/actions.handlers.ts'
import { registerHandlers } from './actions/register.handlers.ts'
import { agendaHandlers } from './agenda/agenda.handlers.ts'
import { agendaFileHandlers } from './agenda-file/agenda-file.handlers.ts'
import type { HandlerTable } from './app/handler.ts'
import { attendanceHandlers } from './attendance/attendance.handlers.ts'
import { bodiesHandlers } from './bodies/bodies.handlers.ts'
import { evidenceHandlers } from './evidence/evidence.handlers.ts'
import { fileHandlers } from './file/file.handlers.ts'
import { homeHandlers } from './home/home.handlers.ts'
import { frameworksHandlers } from './inspections/frameworks/frameworks.handlers.ts'
import { embargoHandlers } from './inspections/embargo/embargo.handlers.ts'
import { inspectionsHandlers } from './inspections/inspections.handlers.ts'
import { findingsHandlers } from './inspections/findings/findings.handlers.ts'
import { lessonsHandlers } from './improvement/lessons/lessons.handlers.ts'
import { ownLineHandlers } from './improvement/own-line/own-line.handlers.ts'
import { trialsHandlers } from './improvement/trials/trials.handlers.ts'
import { interestsHandlers } from './interests/interests.handlers.ts'
import { issuesHandlers } from './issue/issues.handlers.ts'
import { meetingsHandlers } from './meetings/meetings.handlers.ts'
import { minutesHandlers } from './minutes/minutes.handlers.ts'
import { minutesOutHandlers } from './minutes-out/minutes-out.handlers.ts'
import { minutesStatesHandlers } from './minutes-states/minutes-states.handlers.ts'
import { motionsHandlers } from './motions/motions.handlers.ts'
import { packHandlers } from './pack-jobs/pack.handlers.ts'
import { officeHandlers } from './papers/office/office.handlers.ts'
import { papersHandlers } from './papers/papers.handlers.ts'
import { readerHandlers } from './review/reader/reader.handlers.ts'
import { returnsHandlers } from './returns/returns.handlers.ts'
import { reviewHandlers } from './review/copy/review.handlers.ts'
import { settingsHandlers } from './settings/settings.handlers.ts'
import { transferHandlers } from './transfer/transfer.handlers.ts'
import { peopleHandlers } from './people/people.handlers.ts'

/** Each feature's handlers, put together: one line a feature. */
export const handlers: HandlerTable = {
  ...fileHandlers,
  ...settingsHandlers,
  ...homeHandlers,
  ...bodiesHandlers,
  ...meetingsHandlers,
  ...agendaHandlers,
  ...minutesHandlers,
  ...papersHandlers,
  ...officeHandlers,
  ...agendaFileHandlers,
  ...packHandlers,
  ...interestsHandlers,
  ...actionsHandlers,
  ...evidenceHandlers,
  ...registerHandlers,
  ...actionLogHandlers,
  ...actionLettersHandlers,
  ...calendarHandlers,
  ...remindersHandlers,
  ...issuesHandlers,
  ...minutesOutHandlers,
  ...minutesStatesHandlers,
  ...motionsHandlers,
  ...peopleHandlers,
  ...attendanceHandlers,
  ...reviewHandlers,
  ...returnsHandlers,
  ...readerHandlers,
  ...transferHandlers,
  ...inspectionsHandlers,
  ...embargoHandlers,
  ...findingsHandlers,
  ...trialsHandlers,
  ...frameworksHandlers,
  ...lessonsHandlers,
  ...ownLineHandlers,
}

import type { z } from 'zod'
import { actionLettersContract } from './contract/action-letters.ts'
import { actionLogContract } from './contract/action-log.ts'
import { actionsContract } from './contract/actions.ts'
import { agendaContract } from './contract/agenda.ts'
import { attendanceContract } from './contract/attendance.ts'
import { bodiesContract } from './contract/bodies.ts'
import { calendarContract } from './contract/calendar.ts'
import { declarationsContract } from './contract/declarations.ts'
import { evidenceContract } from './contract/evidence.ts'
import { embargoContract } from './contract/embargo.ts'
import { fileContract } from './contract/file.ts'
import { frameworksContract } from './contract/frameworks.ts'
import { findingsContract } from './contract/findings.ts'
import { homeContract } from './contract/home.ts'
import { inspectionsContract } from './contract/inspections.ts'
import { interestsContract } from './contract/interests.ts'
import { issuesContract } from './contract/issues.ts'
import { jobsContract } from './contract/jobs.ts'
import { lessonsContract } from './contract/lessons.ts'
import { meetingsContract } from './contract/meetings.ts'
import { minutesContract } from './contract/minutes.ts'
import { minutesOutContract } from './contract/minutes-out.ts'
import { minutesStatesContract } from './contract/minutes-states.ts'
import { motionsContract } from './contract/motions.ts'
import { officeContract } from './contract/office.ts'
import { ownLineContract } from './contract/own-line.ts'
import { packContract } from './contract/pack.ts'
import { papersContract } from './contract/papers.ts'
import { peopleContract } from './contract/people.ts'
import { readerContract } from './contract/reader.ts'
import { registerContract } from './contract/register.ts'
import { remindersContract } from './contract/reminders.ts'
import { returnsContract } from './contract/returns.ts'
import { reviewContract } from './contract/review.ts'
import { transferContract } from './contract/transfer.ts'
import { trialsContract } from './contract/trials.ts'

/**
 * All that Packhorse can be asked: the app's table of contents. Each method is `feature.verb` with its kind, its input
 * and its output. The page, the command line and the browser fallback all come in through this table.
 */
export const contract = {
  ...fileContract,
  ...homeContract,
  ...bodiesContract,
  ...peopleContract,
  ...meetingsContract,
  ...agendaContract,
  ...minutesContract,
  ...papersContract,
  ...officeContract,
  ...packContract,
  ...interestsContract,
  ...declarationsContract,
  ...actionsContract,
  ...evidenceContract,
  ...registerContract,
  ...actionLogContract,
  ...actionLettersContract,
  ...calendarContract,
  ...remindersContract,
  ...issuesContract,
  ...minutesOutContract,
  ...minutesStatesContract,
  ...motionsContract,
  ...attendanceContract,
  ...reviewContract,
  ...returnsContract,
  ...readerContract,
  ...transferContract,
  ...inspectionsContract,
  ...embargoContract,
  ...findingsContract,
  ...trialsContract,
  ...frameworksContract,
  ...lessonsContract,
  ...ownLineContract,
  ...jobsContract,
} as const

export type Contract = typeof contract
export type MethodName = keyof Contract
/** What a caller gives. */
export type Input<M extends MethodName> = z.input<Contract[M]['input']>
/** What a handler gets: parsed, trimmed, branded. */
export type Parsed<M extends MethodName> = z.output<Contract[M]['input']>
/** What a handler gives and a caller gets. */
export type Output<M extends MethodName> = z.output<Contract[M]['output']>
export type Kind<M extends MethodName> = Contract[M]['kind']

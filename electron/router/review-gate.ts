import type { MethodName } from '@shared/contract.ts'
import { AppError } from '@shared/errors.ts'
import type { AppContext } from '../app/context.ts'
import { asReadDb } from '../db/handles.ts'
import { findReviewMark } from '../settings/review-mark.ts'

/** What answers in a review copy beside what its reader does there: the file itself, and reading what is in it. */
const answering: ReadonlySet<MethodName> = new Set<MethodName>([
  'file.state',
  'file.create',
  'file.createSample',
  'file.open',
  'file.unlock',
  'file.leaveLocked',
  'file.close',
  'file.saveCopy',
  'file.backups',
  'file.backUp',
  'file.restore',
  'file.check',
  'file.forgetRecent',
  'settings.get',
  'settings.set',
  'bodies.list',
  'bodies.get',
  'meetings.list',
  'actions.list',
  'actions.get',
  'reminders.get',
  'reminders.set',
  'uploads.begin',
  'uploads.append',
  'returns.save',
  'returns.toSend',
  'jobs.cancel',
])

/** Of those that begin with `review.`, the ones by which a clerk makes copies; all others are their reader's. */
const clerks: ReadonlySet<MethodName> = new Set<MethodName>(['review.prospects', 'review.makeCopy'])

/** Whether a method answers where a review copy is open. */
export const answersInReviewCopy = (method: MethodName): boolean =>
  answering.has(method) || (method.startsWith('review.') && !clerks.has(method))

/** Throws `not_allowed` for a clerk's work where a review copy is open. */
export const expectAnswersHere = ({ files }: AppContext, method: MethodName): void => {
  if (files.current === null || answersInReviewCopy(method)) return
  const mark = findReviewMark(asReadDb(files.current.sql))
  if (mark === null) return
  throw new AppError(
    'not_allowed',
    `This is a review copy, made for ${mark.personName}: agendas, packs and minutes are made in the clerk’s file. Nothing was changed.`,
  )
}

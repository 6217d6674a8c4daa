import type { Output, Parsed } from '@shared/contract.ts'
import type { Action } from '@shared/entities/action.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { type DueContext, type DueDay, dueMeaning, resolveDue } from '@shared/rules/due-words.ts'
import { localDayOf } from '../app/clock.ts'
import { listTermDates } from '../bodies/bodies.repo.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getMeeting, listComing } from '../meetings/meetings.repo.ts'
import { listDueInWords, updateAction } from './actions.repo.ts'

/** What due words mean when they are said at a meeting, or else today. */
export const explainDue = (
  db: ReadDb,
  { bodyId, meetingId, words }: Parsed<'actions.resolveDue'>,
  today: string,
): Output<'actions.resolveDue'> => {
  const due = resolveDue(words, dueContext(db, bodyId, saidOn(db, meetingId, today)))
  return { dueOn: due.kind === 'day' ? due.dueOn : null, sentence: dueMeaning(due) }
}

/** The day at which the words "in a fortnight" start. */
export const saidOn = (db: ReadDb, meetingId: MeetingId | null, today: string): string =>
  meetingId === null ? today : getMeeting(db, meetingId).meetsOn

/** What is kept of due words: the words with the day that they mean now, or the day alone where they were a date. */
export const dueOf = (
  db: ReadDb,
  bodyId: BodyId,
  dueWords: string,
  from: string,
): Pick<Action, 'dueOn' | 'dueWords'> => {
  const due = resolveDue(dueWords, dueContext(db, bodyId, from))
  if (due.kind !== 'day') return { dueOn: null, dueWords }
  return { dueOn: due.dueOn, dueWords: due.basis === 'date' ? '' : dueWords }
}

const dueContext = (db: ReadDb, bodyId: BodyId, from: string): DueContext => ({
  from,
  meetings: listComing(db, bodyId, from).map(({ meeting }) => meeting.meetsOn),
  terms: listTermDates(db, bodyId),
})

/**
 * After meetings or terms were planned, moved or cancelled: what is due "before the next meeting" or at the "end of term"
 * follows, in the same command.
 */
export const settleDueDays = (db: WriteDb, bodyId: BodyId): void => {
  const days = new Map<string, DueContext>()
  const contextOf = (from: string): DueContext => {
    const found = days.get(from) ?? dueContext(db, bodyId, from)
    days.set(from, found)
    return found
  }
  for (const action of listDueInWords(db, bodyId)) {
    const due = resolveDue(action.dueWords, contextOf(raisedOn(db, action)))
    if (due.kind === 'unknown' || isFixed(due)) continue
    updateAction(db, action.id, { dueOn: due.kind === 'day' ? due.dueOn : null })
  }
}

const isFixed = (due: DueDay): boolean =>
  due.kind === 'day' && (due.basis === 'fixed' || due.basis === 'date')

const raisedOn = (db: ReadDb, { meetingId, createdAt }: Action): string =>
  saidOn(db, meetingId, localDayOf(createdAt))

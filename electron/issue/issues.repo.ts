import type { Dispatch, DispatchId, Issue, IssueId } from '@shared/entities/issue.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { Audience } from '@shared/entities/pack.ts'
import { isSameAudience } from '@shared/rules/same-audience.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getRow, insertRow, listRows, updateRow } from '../db/table.ts'
import { dispatches, issues } from '../db/tables.ts'

/** What was issued for a meeting and stands, to whomever, the earliest first. */
export const listIssues = (db: ReadDb, meetingId: MeetingId): Issue[] =>
  listRows(db, issues, 'WHERE meetingId = ? AND withdrawnAt IS NULL ORDER BY issuedAt, id', [meetingId])

/** The same for one audience. */
export const listIssuesTo = (db: ReadDb, meetingId: MeetingId, audience: Audience): Issue[] =>
  listIssues(db, meetingId).filter((issue) => isSameAudience(issue.audience, audience))

/** Throws `not_found`. What was withdrawn is found too. */
export const getIssue = (db: ReadDb, issueId: IssueId): Issue => getRow(db, issues, issueId)

/** Freezes what was issued; answers its id. */
export const insertIssue = (
  db: WriteDb,
  values: Omit<Issue, 'id' | 'withdrawnReason' | 'createdAt' | 'withdrawnAt'>,
): IssueId => {
  const id = uuidv7() as IssueId
  insertRow(db, issues, { ...values, id, withdrawnReason: '', createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

export const withdrawIssue = (db: WriteDb, issueId: IssueId, withdrawnReason: string): void =>
  updateRow(db, issues, issueId, { withdrawnReason, withdrawnAt: db.recorder.at })

/** To whom something was sent, the earliest first; what was withdrawn is left out. */
export const listDispatches = (db: ReadDb, issueId: IssueId): Dispatch[] =>
  listRows(db, dispatches, 'WHERE issueId = ? AND withdrawnAt IS NULL ORDER BY sentOn, createdAt, id', [
    issueId,
  ])

/** Throws `not_found`. */
export const getDispatch = (db: ReadDb, dispatchId: DispatchId): Dispatch =>
  getRow(db, dispatches, dispatchId)

export const insertDispatch = (
  db: WriteDb,
  values: Pick<Dispatch, 'issueId' | 'personId' | 'toWhom' | 'how' | 'sentOn'>,
): void =>
  insertRow(db, dispatches, {
    ...values,
    id: uuidv7() as DispatchId,
    withdrawnReason: '',
    createdAt: db.recorder.at,
    withdrawnAt: null,
  })

export const withdrawDispatch = (db: WriteDb, dispatchId: DispatchId, withdrawnReason: string): void =>
  updateRow(db, dispatches, dispatchId, { withdrawnReason, withdrawnAt: db.recorder.at })

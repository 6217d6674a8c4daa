import type { Parsed } from '@shared/contract.ts'
import type { Dispatch } from '@shared/entities/issue.ts'
import { AppError } from '@shared/errors.ts'
import { plural } from '@shared/words/dates.ts'
import { isInPost } from '@shared/rules/terms.ts'
import type { WriteDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { getPerson, listMemberships } from '../people/people.repo.ts'
import {
  getDispatch,
  getIssue,
  insertDispatch,
  listDispatches,
  listIssuesTo,
  withdrawDispatch,
  withdrawIssue,
} from './issues.repo.ts'

type Recording = Parsed<'dispatches.record'>

/** Notes to whom an issue was sent, one entry a person; answers how many. Throws `conflict` for one that was withdrawn. */
export const recordSending = (db: WriteDb, { issueId, how, sentOn, toWhom }: Recording): number => {
  const issue = getIssue(db, issueId)
  if (issue.withdrawnAt !== null)
    throw new AppError('conflict', 'This issue was withdrawn. Nothing was noted.')
  const recipients = recipientsOf(db, getMeeting(db, issue.meetingId).bodyId, toWhom, sentOn)
  if (recipients.length === 0)
    throw new AppError(
      'conflict',
      'Nobody is in post on that day. Add the members first, or write to whom it went.',
    )
  for (const recipient of recipients) insertDispatch(db, { issueId, how, sentOn, ...recipient })
  const [first] = recipients
  const who =
    recipients.length === 1 ? `“${first?.toWhom ?? ''}”` : plural(recipients.length, 'person', 'people')
  db.recorder.describe({ label: `Note that “${issue.fileName}” went to ${who}`, scope: null })
  return recipients.length
}

type Recipient = Pick<Dispatch, 'personId' | 'toWhom'>

const recipientsOf = (
  db: WriteDb,
  bodyId: Parameters<typeof listMemberships>[1],
  toWhom: Recording['toWhom'],
  on: string,
): Recipient[] => {
  if (toWhom.kind === 'other') return [{ personId: null, toWhom: toWhom.name }]
  const personIds =
    toWhom.kind === 'people'
      ? toWhom.personIds
      : listMemberships(db, bodyId)
          .filter((place) => isInPost(place, on))
          .map(({ personId }) => personId)
  return [...new Set(personIds)]
    .map((personId) => getPerson(db, personId))
    .toSorted((a, b) => (a.sortName < b.sortName ? -1 : 1))
    .map(({ id, name }) => ({ personId: id, toWhom: name }))
}

/** Takes back what was noted wrongly. It stays in the file with the reason. */
export const withdrawSendings = (
  db: WriteDb,
  { dispatchIds, reason }: Parsed<'dispatches.withdraw'>,
): void => {
  const standing = dispatchIds
    .map((id) => getDispatch(db, id))
    .filter(({ withdrawnAt }) => withdrawnAt === null)
  for (const { id } of standing) withdrawDispatch(db, id, reason)
  db.recorder.describe({ label: `Take back ${plural(standing.length, 'note')} of sending`, scope: null })
}

/** Takes back what was issued by mistake. Throws `conflict` when it was sent, or when something was issued after it. */
export const takeBackIssue = (db: WriteDb, { issueId, reason }: Parsed<'issues.withdraw'>): void => {
  const issue = getIssue(db, issueId)
  if (issue.withdrawnAt !== null) throw new AppError('conflict', 'This was withdrawn already.')
  if (listDispatches(db, issueId).length > 0)
    throw new AppError('conflict', 'This was sent, so it stands. What has changed goes out as a supplement.')
  if (listIssuesTo(db, issue.meetingId, issue.audience).at(-1)?.id !== issueId)
    throw new AppError('conflict', 'Something was issued to the same readers after it, so it stands.')
  withdrawIssue(db, issueId, reason)
  db.recorder.describe({ label: `Withdraw “${issue.fileName}”`, scope: null })
}

import type { Output } from '@shared/contract.ts'
import type { IssueOnScreen, IssueRound } from '@shared/contract/issues.ts'
import type { Issue } from '@shared/entities/issue.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { pagesInWords } from '@shared/rules/page-labels.ts'
import { isSameAudience } from '@shared/rules/same-audience.ts'
import { audienceWords } from '@shared/words/audience.ts'
import { formatDay } from '@shared/words/dates.ts'
import { programVersion } from '../app/program-version.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { deadlinesOf, urgentRule } from '../meetings/deadline.service.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { readerName } from '../pack-jobs/packs.repo.ts'
import { listDispatches, listIssues } from './issues.repo.ts'
import { chainOf, changesFor, frozenModel } from './what-is-due.ts'

/** What was issued for a meeting, to whom it was sent, what has changed since, and whether it is late for that. */
export const showIssues = (db: ReadDb, meetingId: MeetingId, today: string): Output<'issues.list'> => {
  const rounds: Issue[][] = []
  for (const issue of listIssues(db, meetingId)) {
    const own = rounds.find(([first]) => first && isSameAudience(first.audience, issue.audience))
    if (own) own.push(issue)
    else rounds.push([issue])
  }
  return {
    rounds: rounds.flatMap((issues) => roundOf(db, issues, today) ?? []),
    lateness: latenessOf(db, meetingId, today),
  }
}

const roundOf = (db: ReadDb, issues: readonly Issue[], today: string): IssueRound | null => {
  const chain = chainOf(issues)
  const [first] = issues
  if (chain === null || first === undefined) return null
  const { audience } = first
  return {
    audience,
    forWhom: audienceWords(audience, readerName(db, audience)),
    issues: issues.map((issue) => onScreen(db, issue, issue.id === issues.at(-1)?.id)),
    changes: changesFor(db, first, chain, today),
    nextPage: Math.max(...issues.map(({ lastPage }) => lastPage)) + 1,
  }
}

const onScreen = (db: ReadDb, issue: Issue, isLast: boolean): IssueOnScreen => {
  const { later } = frozenModel(issue.model)
  const dispatches = listDispatches(db, issue.id)
  const { id, kind, audience, fileName, sha256, pageCount, isProtected, issuedAt, issuedOn } = issue
  return {
    id,
    kind,
    audience,
    fileName,
    sha256,
    pageCount,
    isProtected,
    issuedAt,
    issuedOn,
    programVersion: issue.programVersion,
    title: later?.title ?? 'Pack',
    pages: pagesInWords(issue.pageMap.flatMap(({ labels }) => labels)),
    isThisVersion: issue.programVersion === programVersion,
    changes: [...(later?.changes ?? [])],
    dispatches,
    canWithdraw: isLast && dispatches.length === 0,
  }
}

const latenessOf = (db: ReadDb, meetingId: MeetingId, today: string): Output<'issues.list'>['lateness'] => {
  const meeting = getMeeting(db, meetingId)
  const body = getBody(db, meeting.bodyId)
  const { sendBy, daysLeft, source } = deadlinesOf(db, body, today)(meeting)
  if (sendBy === null || daysLeft === null || daysLeft >= 0) return null
  const urgent = urgentRule(body)
  return {
    sentence: `Agenda and papers were due out by ${formatDay(sendBy)}: what goes out now is late.`,
    rule: urgent?.summary ?? '',
    provision: urgent?.source?.provision ?? source?.provision ?? '',
  }
}

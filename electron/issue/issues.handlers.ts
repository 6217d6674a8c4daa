import type { issuesContract } from '@shared/contract/issues.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { showIssues } from './issues-view.service.ts'
import { issuePdf, makeAgain, previewIssue } from './issues.service.ts'
import { recordSending, takeBackIssue, withdrawSendings } from './sending.service.ts'

export const issuesHandlers: Handlers<MethodsOf<typeof issuesContract>> = {
  'issues.list': (db, { meetingId }, app) => showIssues(db, meetingId, app.clock.today()),
  'issues.preview': previewIssue,
  'issues.issue': issuePdf,
  'issues.makeAgain': makeAgain,
  'issues.withdraw': (db, input) => {
    takeBackIssue(db, input)
    return {}
  },
  'dispatches.record': (db, input) => ({ count: recordSending(db, input) }),
  'dispatches.withdraw': (db, input) => {
    withdrawSendings(db, input)
    return {}
  },
}

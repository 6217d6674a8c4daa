import { join } from 'node:path'
import type { Issue } from '@shared/entities/issue.ts'
import type { JobContext } from '../../app/handler.ts'
import { againOf } from '../../issue/issues.service.ts'
import { frozenModel } from '../../issue/what-is-due.ts'
import { makePdf } from '../../pack-jobs/make-pdf.ts'
import type { MadeIssue } from './write-copy.ts'

/** Makes what was issued once more, each issue once for all the people who get it. */
export type MakeAgain = (issues: readonly Issue[], forWhom: string) => Promise<ReadonlyMap<string, MadeIssue>>

/**
 * Issues as PDFs in a passing folder. A password is left off: nobody knows it any more, and the copy is its reader's
 * own. Each is searched for what its readers may not see as the record stands today: what was closed since it went out
 * does not go out again.
 */
export const issuesMadeAgain = (job: JobContext, folder: string): MakeAgain => {
  const made = new Map<string, MadeIssue>()
  return async (issues, forWhom) => {
    for (const issue of issues) {
      if (made.has(issue.id)) continue
      const path = join(folder, `${issue.id}.pdf`)
      const work = { ...againOf(issue, null), frozen: { model: frozenModel(issue.model), isAgain: false } }
      const { report } = await makePdf(work, path, saying(job, forWhom))
      made.set(issue.id, { path, pageCount: report.pageCount, pageMap: report.pageMap })
    }
    return made
  }
}

const saying = (job: JobContext, forWhom: string): JobContext => ({
  ...job,
  progress: (step, done, total) => job.progress(`For ${forWhom}: ${step}`, done, total),
})

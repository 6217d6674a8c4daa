import type { JobContext } from '../app/handler.ts'
import { keptProcess } from '../pack-jobs/kept-process.ts'
import type { MinutesReport, MinutesStep } from './minutes-job.ts'
import { type DocumentJob, makeMinutesInProcess } from './minutes-process.ts'

/**
 * Has a document made in the process that is kept ready, or in a new one, and tells the page at each step in `words` how
 * far it is. Throws as `makeMinutesInProcess` does.
 */
export const makeDocument = (
  job: DocumentJob,
  words: Readonly<Record<MinutesStep, string>>,
  { app, signal, progress }: JobContext,
): Promise<MinutesReport> =>
  makeMinutesInProcess(job, {
    start: keptProcess(app)?.start ?? ((script) => app.host.startProcess(script)),
    signal,
    onStep: (step) => progress(words[step], 0, null),
  })

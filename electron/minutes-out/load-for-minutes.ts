import { flushCompileCache } from 'node:module'
import type { WarmUp } from './minutes-job.ts'

/**
 * Does what the work will do, and keeps nothing of it. Never throws: what cannot be done now is told when the minutes are
 * made.
 */
export const loadForMinutes = async ({ job }: WarmUp): Promise<void> => {
  try {
    const { rehearse } = await import('./run-minutes-job.ts')
    await rehearse(job)
    flushCompileCache() // by itself it is written when a process ends well, and this one is ended from outside
  } catch {
    return // see above
  }
}

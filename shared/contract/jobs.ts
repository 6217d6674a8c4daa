import { z } from 'zod'
import { job } from './define.ts'

export const jobsContract = {
  /** Stops a running job at its next safe point. Stopping one that has ended is not an error: `wasRunning` is false. */
  'jobs.cancel': job(z.object({ jobId: z.string().min(1).max(100) }), z.object({ wasRunning: z.boolean() })),
}

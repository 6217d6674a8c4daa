import type { AppContext } from '../app/context.ts'
import { keptProcess } from '../pack-jobs/kept-process.ts'
import { PACK_WORKER } from '../pack/pack-process.ts'
import type { MinutesJob, WarmUp } from './minutes-job.ts'

/**
 * Has the process that will make the minutes started, and go through them once, while the person still chooses a name:
 * that takes longer than the work itself. Wait for it before the work is asked for. Never rejects.
 */
export const warmUp = (app: AppContext, job: MinutesJob): Promise<void> => {
  const kept = keptProcess(app)
  if (kept === null) return Promise.resolve() // it is at work, or has made packs: warm enough
  return new Promise((settle) => {
    const port = kept.start(PACK_WORKER)
    port.onMessage(() => {
      port.kill() // lets it go: it waits for the work
      settle()
    })
    port.onExit(() => settle())
    port.send({ kind: 'warm-up', job } satisfies WarmUp)
  })
}

import type { Input } from '@shared/contract.ts'
import { useSay } from '../../../components/toasts.tsx'
import type { Refusal } from '../../../lib/client.ts'
import { useJob } from '../../../lib/use-job.ts'

export interface WebPage {
  readonly isRunning: boolean
  readonly failure: Refusal | null
  readonly save: () => void
}

/** Saves the agenda as a web page: for a website, or for readers whom a PDF does not suit. */
export const useWebPage = ({ meetingId, audience }: Input<'pack.saveHtml'>): WebPage => {
  const say = useSay()
  const { run, isRunning, failure } = useJob('pack.saveHtml')
  return {
    isRunning,
    failure,
    save: () =>
      void run({ meetingId, audience }).then((done) => {
        if (done !== null) say({ text: `Saved as ${done.fileName}` })
      }),
  }
}

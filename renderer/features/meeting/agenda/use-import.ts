import { plural } from '@shared/words/dates.ts'
import { useSay } from '../../../components/toasts.tsx'
import { type Job, useJob } from '../../../lib/use-job.ts'

/** Reads an agenda file (`docs/agenda-file.md`) that the person chooses, into this meeting. */
export const useImport = (
  meetingId: string,
): { readonly job: Job<'agenda.importFile'>; readonly start: () => void } => {
  const say = useSay()
  const job = useJob('agenda.importFile')
  const start = () =>
    void job.run({ meetingId }).then((read) => {
      if (read === null) return
      say({ text: `${plural(read.items, 'item')} and ${plural(read.papers, 'paper')} read from the file` })
    })
  return { job, start }
}

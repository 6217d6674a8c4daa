import { plural } from '@shared/words/dates.ts'
import { UsageError } from '../cli-error.ts'
import type { CliCommand } from '../command.ts'

export const importMeeting: CliCommand = {
  usage: 'FILE --from agenda.json',
  summary: 'add a meeting with its agenda and papers from an agenda file',
  details: [
    'docs/agenda-file.md says what agenda.json holds. A body of the same name is used again; so are people.',
    'All of it is added, or nothing. Papers that cannot be merged are kept, and named on the error stream.',
  ],
  options: { from: { type: 'string' } },
  file: 'open',
  async run({ path }, { answers, ask, say, warn }) {
    const from = path('from')
    if (from === null) throw new UsageError('--from is needed: the agenda file to read.')
    answers.open = from
    const added = await ask('agenda.importMeeting', {})
    if (added === null) throw new UsageError('--from is needed: the agenda file to read.')
    say(`Added ${added.title}: ${plural(added.items, 'item')}, ${plural(added.papers, 'paper')}`)
    say(`Meeting ${added.meetingId}`)
    for (const { fileName, problem } of added.problems) warn(`${fileName}: ${problem}`)
    return { value: added }
  },
}

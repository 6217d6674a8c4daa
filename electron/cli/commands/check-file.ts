import { plural } from '@shared/words/dates.ts'
import { basename } from 'node:path'
import type { CliCommand } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'

export const checkFile: CliCommand = {
  usage: 'FILE',
  summary: 'check that a file is whole',
  details: [
    'Every table and index, every reference, every paper against its fingerprint.',
    'Ends with 9 when something is wrong. Changes nothing.',
  ],
  options: {},
  file: 'open',
  async run({ file }, { ask, say }) {
    const { problems } = await ask('file.check', {})
    for (const problem of problems) say(problem)
    say(
      problems.length === 0
        ? `${basename(file)} is whole.`
        : `${basename(file)} has ${plural(problems.length, 'problem')}. Put a backup in its place, or ask for help before you go on.`,
    )
    return { value: { problems }, exitCode: problems.length === 0 ? exitCodes.done : exitCodes.problemsFound }
  },
}

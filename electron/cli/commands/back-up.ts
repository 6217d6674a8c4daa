import type { CliCommand } from '../command.ts'

export const backUp: CliCommand = {
  usage: 'FILE [--out COPY.packhorse]',
  summary: 'make a backup, or a copy somewhere else',
  details: [
    'Without --out it goes to Packhorse’s own backups, where the program shows it.',
    'Works while the file is open in Packhorse.',
  ],
  options: { out: { type: 'string' } },
  file: 'open',
  async run({ path }, { answers, ask, say }) {
    const out = path('out')
    if (out !== null) {
      answers.save = out
      await ask('file.saveCopy', {})
      say(`Made ${out}`)
      return { value: { path: out } }
    }
    const backups = await ask('file.backUp', {})
    say(`Made a backup. There are ${backups.length} of this file.`)
    return { value: { backups } }
  },
}

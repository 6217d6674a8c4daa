import { basename } from 'node:path'
import type { CliCommand } from '../command.ts'

export const newFile: CliCommand = {
  usage: 'FILE',
  summary: 'make a new, empty file',
  details: ['Never overwrites: when FILE is there already, it is left as it is.'],
  options: {},
  file: 'none',
  async run({ file }, { answers, ask, say }) {
    answers.save = file
    const state = await ask('file.create', { name: basename(file).slice(0, 100) })
    say(`Made ${state?.file?.path ?? file}`)
    return { value: { path: state?.file?.path ?? file } }
  },
}

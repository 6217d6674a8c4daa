import type { CliCommand } from '../command.ts'

export const sampleFile: CliCommand = {
  usage: 'FILE',
  summary: 'make the sample: two boards, two years of meetings',
  details: ['Never overwrites. Nobody in the sample is real.'],
  options: {},
  file: 'none',
  async run({ file }, { answers, ask, say }) {
    answers.save = file
    const state = await ask('file.createSample', {})
    say(`Made the sample at ${state?.file?.path ?? file}`)
    return { value: { path: state?.file?.path ?? file } }
  },
}

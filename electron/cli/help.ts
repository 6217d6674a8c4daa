import type { CliCommand } from './command.ts'
import { commands } from './commands.ts'

const width = Math.max(...[...commands.keys()].map((name) => name.length))

export const generalHelp = (): string =>
  [
    'Packhorse: board packs, from the command line.',
    '',
    'packhorse COMMAND FILE [options]',
    '',
    ...[...commands].map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    '  --json              print the answer as JSON, for other programs',
    '  --today YYYY-MM-DD  stand on another day, to rehearse a deadline',
    '  --help              this, or with a command what it takes',
    '',
    'Ends with 0 when it is done; each kind of failure has its own number: docs/command-line.md.',
  ].join('\n')

export const helpFor = (name: string, { usage, summary, details }: CliCommand): string =>
  [`packhorse ${name} ${usage}`, '', `  ${summary}`, ...details.map((line) => `  ${line}`)].join('\n')

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { withEnding } from '../file/file-name.ts'
import { UsageError } from './cli-error.ts'
import type { CliCommand, Given } from './command.ts'

const common = {
  json: { type: 'boolean' },
  today: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** What follows the command's name: `null` when its help is asked for. Throws `UsageError`. */
export const readWords = (
  name: string,
  command: CliCommand,
  words: readonly string[],
  folder: string,
): Given | null => {
  const { values, positionals } = parse(name, command, words)
  if (values['help'] === true) return null
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0)
    throw new UsageError(`${name} takes one file: packhorse ${name} ${command.usage}`)
  const option = (key: string): string | null => {
    const value = values[key]
    return typeof value === 'string' ? value : null
  }
  return {
    file: resolve(folder, command.file === 'none' ? withEnding(file) : file),
    option,
    has: (key) => values[key] === true,
    path: (key) => {
      const value = option(key)
      return value === null ? null : resolve(folder, value)
    },
  }
}

const parse = (name: string, command: CliCommand, words: readonly string[]) => {
  try {
    const options = { ...command.options, ...common }
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    return { values: values as Readonly<Record<string, unknown>>, positionals }
  } catch (cause) {
    const [said] = (cause instanceof Error ? cause.message : String(cause)).split('. ')
    throw new UsageError(`${said}: packhorse ${name} ${command.usage}`)
  }
}

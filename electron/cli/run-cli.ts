import { AppError } from '@shared/errors.ts'
import type { Input, MethodName, Output } from '@shared/contract.ts'
import { readEnvironment, type Environment } from '../app/environment.ts'
import { openPath, unlockFile } from '../file/file.service.ts'
import { toFailure } from '../router/failure.ts'
import { startApp, type App } from '../start-app.ts'
import { Refused, UsageError } from './cli-error.ts'
import { cliHost } from './cli-host.ts'
import type { Answers, CliAnswer, CliCommand, CliContext, Given } from './command.ts'
import { commands } from './commands.ts'
import { exitCodeFor, exitCodes, type ExitCode } from './exit-codes.ts'
import { generalHelp, helpFor } from './help.ts'
import { readWords } from './read-words.ts'

/** The terminal, as far as the command line needs it. */
export interface Terminal {
  readonly variables: Readonly<Record<string, string | undefined>>
  /** What relative paths start from. */
  readonly folder: string
  /** Where the built scripts beside the command line are, such as the one that makes packs. */
  readonly scriptsFolder: string
  readonly out: (line: string) => void
  readonly err: (line: string) => void
  /** Aborts when the person stops the program. */
  readonly signal: AbortSignal
}

/** Runs one command line and answers what the process should end with. */
export const runCli = async (argv: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const isJson = argv.includes('--json')
  try {
    const answer = await dispatch(argv, terminal, isJson)
    if (isJson) terminal.out(JSON.stringify({ ok: true, value: answer.value }, null, 2))
    return answer.exitCode ?? exitCodes.done
  } catch (cause) {
    return reportFailure(cause, terminal, isJson)
  }
}

const reportFailure = (cause: unknown, { out, err }: Terminal, isJson: boolean): ExitCode => {
  if (!(cause instanceof UsageError) && !(cause instanceof Refused)) throw cause
  err(`packhorse: ${cause.message}`)
  const error = cause instanceof Refused ? cause.failure : { code: 'usage', message: cause.message }
  if (isJson) out(JSON.stringify({ ok: false, error }, null, 2))
  return cause instanceof Refused ? exitCodeFor(cause.failure.code) : exitCodes.usage
}

const dispatch = async (argv: readonly string[], terminal: Terminal, isJson: boolean): Promise<CliAnswer> => {
  const { name, words } = splitName(argv)
  const command = commands.get(name)
  if (command === undefined) return helpOrUnknown(argv, name, terminal)
  const given = readWords(name, command, words, terminal.folder)
  if (given === null) {
    terminal.out(helpFor(name, command))
    return { value: null }
  }
  return runCommand(command, given, environmentFor(terminal, given.option('today')), terminal, isJson)
}

/** Some commands have a name of two words, such as `body export`. */
const splitName = (argv: readonly string[]): { name: string; words: readonly string[] } => {
  const [first = '', second = '', ...rest] = argv
  const both = `${first} ${second}`
  return commands.has(both) ? { name: both, words: rest } : { name: first, words: argv.slice(1) }
}

const helpOrUnknown = (argv: readonly string[], name: string, terminal: Terminal): CliAnswer => {
  if (name !== '' && !argv.includes('--help') && !argv.includes('-h') && name !== 'help')
    throw new UsageError(`There is no command “${name}”. \`packhorse --help\` lists them.`)
  terminal.out(generalHelp())
  return { value: null, ...(name === '' ? { exitCode: exitCodes.usage } : {}) }
}

const environmentFor = (terminal: Terminal, today: string | null): Environment => {
  try {
    const variables = today === null ? terminal.variables : { ...terminal.variables, PACKHORSE_TODAY: today }
    return readEnvironment(variables)
  } catch (cause) {
    const { message } = cause as Error
    throw new UsageError(today === null ? message : message.replace('PACKHORSE_TODAY', '--today'))
  }
}

const runCommand = async (
  command: CliCommand,
  given: Given,
  environment: Environment,
  terminal: Terminal,
  isJson: boolean,
): Promise<CliAnswer> => {
  const answers: Answers = { open: null, save: null }
  const host = cliHost(environment, answers, terminal.scriptsFolder, () => undefined)
  const app = startApp(host, environment)
  const stop = (): void => void app.router.close()
  terminal.signal.addEventListener('abort', stop)
  try {
    if (command.file === 'open') await openAny(app.context, given.file, terminal)
    return await command.run(given, contextFor(app, answers, terminal, isJson))
  } catch (cause) {
    if (cause instanceof UsageError || cause instanceof Refused) throw cause
    throw new Refused(toFailure(cause, 'cli', app.context.log))
  } finally {
    terminal.signal.removeEventListener('abort', stop)
    await app.stop()
  }
}

/** The passphrase of a locked file is in the environment: arguments can be seen by other programs. */
const openAny = async (app: App['context'], file: string, { variables }: Terminal): Promise<void> => {
  const { locked } = await openPath(app, file)
  if (locked === null) return
  const passphrase = variables['PACKHORSE_PASSPHRASE']
  if (passphrase === undefined)
    throw new AppError(
      'not_allowed',
      `${locked.name} is locked. Put its passphrase in PACKHORSE_PASSPHRASE. Nothing was changed.`,
    )
  await unlockFile(app, passphrase)
}

const contextFor = (app: App, answers: Answers, terminal: Terminal, isJson: boolean): CliContext => ({
  answers,
  today: app.context.clock.today(),
  async ask<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>> {
    if (terminal.signal.aborted) throw new AppError('cancelled', 'Stopped. Nothing was changed.')
    const answer = await app.router.call(method, input)
    if (!answer.ok) throw new Refused(answer.error)
    return answer.value as Output<M>
  },
  say: (line) => {
    if (!isJson) terminal.out(line)
  },
  warn: terminal.err,
})

import { runCli } from './cli/run-cli.ts'

/*
 * The command line: `packhorse COMMAND FILE`. Everything it can do is in `cli/`.
 */

const stopped = new AbortController()
process.once('SIGINT', () => stopped.abort())
process.once('SIGTERM', () => stopped.abort())

process.exitCode = await runCli(process.argv.slice(2), {
  variables: process.env,
  folder: process.cwd(),
  scriptsFolder: import.meta.dirname,
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  signal: stopped.signal,
})

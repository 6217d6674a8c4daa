import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from '../../electron/cli/run-cli.ts'

/** A terminal in a folder of its own: runs command lines and keeps what they print. */
export const aTerminal = (variables: Readonly<Record<string, string>> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'packhorse-cli-'))
  const run = async (...argv: string[]) => {
    const out: string[] = []
    const err: string[] = []
    const code = await runCli(argv, {
      variables: { PACKHORSE_DATA: join(folder, 'data'), ...variables },
      folder,
      scriptsFolder: join(import.meta.dirname, '../../out/main'),
      out: (line) => void out.push(line),
      err: (line) => void err.push(line),
      signal: new AbortController().signal,
    })
    return { code, out: out.join('\n'), err: err.join('\n') }
  }
  return { folder, run, path: (name: string) => join(folder, name) }
}

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/* A PDF as qpdf sees it: a strict reader that the pipeline does not use, and that comes with the tests. */

export interface QpdfAnswer {
  /** 0: nothing wrong; 2: errors; 3: warnings. */
  readonly status: number | null
  readonly output: string
}

/** What `qpdf --check` says of a file. */
export const qpdfCheck = (path: string, password = ''): QpdfAnswer => {
  const { status, stdout, stderr } = run(path, ['--check', `--password=${password}`])
  return { status, output: `${stdout}${stderr}` }
}

/** Every object of a file, by "obj:7 0 R", as qpdf's JSON writes it; streams without their data. */
export const qpdfObjects = (path: string, password = ''): Record<string, unknown> => {
  const { stdout } = run(path, ['--json=2', '--json-key=qpdf', `--password=${password}`])
  const [, objects] = (JSON.parse(stdout) as { qpdf: [unknown, Record<string, unknown>] }).qpdf
  return objects
}

/** All that is in a file, whoever refers to it: qpdf's words for its objects, and the unpacked bytes of its streams. */
export const qpdfEverything = (path: string): string => {
  const flags = ['--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized']
  const { stdout } = run(path, flags)
  const unpacked = stdout.matchAll(/"data": "([\w+/=]*)"/g)
  const streams = [...unpacked].map(([, data = '']) => Buffer.from(data, 'base64').toString('latin1'))
  return [stdout.replaceAll(/"data": "[\w+/=]*"/g, ''), ...streams].join('\n')
}

const child = join(import.meta.dirname, 'qpdf-child.mjs')

const run = (path: string, flags: readonly string[]) =>
  spawnSync(process.execPath, [child, path, ...flags], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout: 60_000,
  })

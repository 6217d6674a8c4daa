import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { updateItem } from '../electron/agenda/agenda.service.ts'
import type { ChildProcessPort } from '../electron/app/host.ts'
import { startNodeProcess } from '../electron/app/node-process.ts'
import { runCommand } from '../electron/db/command.ts'
import { connect } from '../electron/db/connection.ts'
import { makePackInProcess } from '../electron/pack/pack-process.ts'
import type { PackReport } from '../electron/pack/report.ts'
import { out } from './build-worker.ts'
import { makePackFile } from './pack-file.ts'
import { jobFor } from './pack-worker.ts'
import { setA } from './papers/set-a.ts'

const [runs = 7] = process.argv.slice(2).map(Number)
const writeTo = join(out, 'preview.pdf')
const keepAt = join(out, 'preview.kept')

mkdirSync(out, { recursive: true })
const file = await makePackFile(join(out, 'a.packhorse'), await setA(join(out, 'set-a')))

/** The process stays, as it does between two previews of the program. */
let port: ChildProcessPort | null = null
let tell: (message: unknown) => void = () => undefined
const start = (script: string): ChildProcessPort => {
  if (port === null) {
    port = startNodeProcess(join(out, 'worker', script))
    port.onMessage((message) => tell(message))
  }
  return {
    ...port,
    onMessage: (listener) => void (tell = listener),
    onExit: () => undefined,
    kill: () => undefined,
  }
}

const phases = new Map<string, number>()
const preview = async (): Promise<{ milliseconds: number; report: PackReport }> => {
  rmSync(writeTo, { force: true })
  phases.clear()
  const started = performance.now()
  let [last, step] = [started, 'start']
  const note = (next: string): void => {
    const now = performance.now()
    phases.set(step, Math.round((phases.get(step) ?? 0) + now - last))
    ;[last, step] = [now, next]
  }
  const report = await makePackInProcess(jobFor(file, { writeTo, keepAt }), {
    start,
    signal: new AbortController().signal,
    onProgress: (progress) => note(progress.step),
  })
  note('end')
  return { milliseconds: performance.now() - started, report }
}

const sql = connect(file.path, { isReadOnly: false })
const setTitle = (title: string): void => {
  const [itemId] = file.itemIds
  const at = new Date(Date.UTC(2026, 10, 2)).toISOString()
  if (itemId)
    runCommand(sql, { method: 'bench', who: 'Bench', at }, (db) => updateItem(db, itemId, { title }))
}

const first = await preview()
const times: number[] = []
for (let run = 1; run <= runs; run++) {
  setTitle(`Budget, in its ${run}. wording`)
  times.push((await preview()).milliseconds)
}
const sorted = times.toSorted((a, b) => a - b)
const median = sorted[Math.floor(runs / 2)] ?? Number.NaN
const pages = first.report.pageCount
console.log(`First preview of ${pages} pages: ${Math.round(first.milliseconds)} ms.`)
console.log(
  `Again with another title for one item: median ${Math.round(median)} ms of ${runs}` +
    ` (${Math.round(sorted[0] ?? 0)} to ${Math.round(sorted.at(-1) ?? 0)}); goal 300 ms.`,
)
console.log(
  `Where the last one spent its time: ${[...phases].map(([name, ms]) => `${name} ${ms} ms`).join(', ')}.`,
)
for (const path of [writeTo, keepAt]) rmSync(path, { force: true })
sql.close()
process.exit() // the process that waits for another preview ends with this one

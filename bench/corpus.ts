import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import type { LookedAt } from '../electron/pack/papers/look-at-file.ts'
import { startLooking } from '../electron/pack/papers/look-in-process.ts'
import { makePackInProcess } from '../electron/pack/pack-process.ts'
import { buildWorker, measuredStart } from './corpus/worker.ts'
import { meetingOf } from './corpus/meeting.ts'
import { askReaders } from './corpus/readers.ts'

/*
 * What a folder of PDFs, the worse the better, does to Packhorse: each paper alone, as it is looked at when it comes in;
 * then all of them as one pack; then that pack in every reader that is installed. Exits with 1 when a paper took longer
 * than it may or a reader could not read the pack. usage: npm run bench -- corpus FOLDER [KEEP THE PACK AS]
 */
const LIMIT_ALONE = 30
const folder = process.argv[2]
if (folder === undefined) {
  console.error('Say which folder: npm run bench -- corpus FOLDER')
  process.exit(2)
}
const paths = readdirSync(folder)
  .filter((name) => name.toLowerCase().endsWith('.pdf'))
  .toSorted()
  .map((name) => resolve(folder, name))
const work = mkdtempSync(join(tmpdir(), 'packhorse-corpus-'))
const signal = new AbortController().signal
const seconds = (from: number): number => (performance.now() - from) / 1000

await buildWorker()
const { start, peak } = measuredStart()

const starts: number[] = []
const looking = startLooking({ start, signal })
const looked: LookedAt[] = []
for (const path of paths) {
  starts.push(performance.now())
  looked.push(await looking.look(path, basename(path), null))
}
looking.end()
const times = starts.map((from, at) => ((starts[at + 1] ?? performance.now()) - from) / 1000)
const slowest = times.indexOf(Math.max(...times))
const refusedAlone = looked.filter(({ examination }) => examination.problem !== null)
const repairedAlone = looked.filter(({ examination: { notes } }) =>
  notes.some((note) => /repaired/.test(note)),
)
console.log(`${paths.length} papers, each alone:`)
for (const [at, { examination }] of looked.entries())
  if (examination.problem !== null)
    console.log(`  ${basename(paths[at] ?? '')} (${times[at]?.toFixed(1)} s): ${examination.problem}`)
console.log(
  `  ${looked.length - refusedAlone.length} opened, of which ${repairedAlone.length} repaired; ${refusedAlone.length} refused;` +
    ` slowest ${basename(paths[slowest] ?? '')}, ${times[slowest]?.toFixed(1)} s; peak memory ${peak()} MB`,
)

const meeting = meetingOf(
  paths,
  join(work, 'Corpus.packhorse'),
  looked.map(({ examination }) => examination),
)
const pack = join(work, 'pack.pdf')
const from = performance.now()
let attempts = 0
const report = await makePackInProcess(
  { ...meeting.job, writeTo: pack },
  { start: (script) => (attempts++, start(script)), signal, onProgress: () => undefined },
)
console.log(
  `\nAll as one pack: ${report.pageCount} pages, ${(report.bytes / 1e6).toFixed(0)} MB, ${seconds(from).toFixed(1)} s, ${attempts} attempts, peak memory ${peak()} MB`,
)
for (const { paperId, problem } of report.papers)
  if (problem !== null) console.log(`  ${meeting.nameOf(paperId)}: ${problem.reason}`)
const unsaid = report.papers.filter(({ problem }) => problem !== null).length
console.log(`  ${report.papers.length - unsaid} papers in, ${unsaid} replaced by a notice`)

console.log('\nThe pack in other readers:')
const readings = askReaders(pack, report.pageCount)
for (const { name, verdict, took } of readings) console.log(`  ${name}: ${verdict} (${took.toFixed(1)} s)`)
const keepAs = process.argv[3]
if (keepAs !== undefined) copyFileSync(pack, keepAs)
rmSync(work, { recursive: true, force: true })
const isFine = Math.max(...times) <= LIMIT_ALONE && readings.every(({ isFine: fine }) => fine)
process.exit(isFine ? 0 : 1)

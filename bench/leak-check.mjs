/*
 * The leak check of set A as one pack of 500 pages, for readers from whom 300 titles and ten pages of text are kept,
 * beside pdftotext on the same file, in turns; each in a process of its own. usage: npm run bench -- leak-check [RUNS]
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildWorker, out } from './build-worker.ts'

const child = process.argv[2] === '--child'
if (!child) await buildWorker() // before the next line: the bundler reads JSON in its own way
await import('../tests/helpers/typescript.mjs')
const { makeLeakPack, timeLeakCheck } = await import('./leak-check.ts')
const path = join(out, 'leak-check.pdf')

if (child) console.log(JSON.stringify(await timeLeakCheck(path)))
else {
  const runs = Number(process.argv[2] ?? 7)
  const pages = await makeLeakPack(path)
  const [ours, theirs] = [[], []]
  for (let run = 0; run < runs; run++) {
    ours.push(
      JSON.parse(spawnSync(process.execPath, [import.meta.filename, '--child'], { encoding: 'utf8' }).stdout),
    )
    const started = performance.now()
    if (!spawnSync('pdftotext', [path, '-'], { stdio: 'ignore' }).error)
      theirs.push(performance.now() - started)
  }
  const median = (values) =>
    Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN)
  console.log(
    `Leak check of ${pages} pages: median ${median(ours.map(({ milliseconds }) => milliseconds))} ms of ${runs}; goal 1000 ms.`,
  )
  console.log(
    `Of that on a processor: ${median(ours.map(({ cpu }) => cpu))} ms. Leaks found: ${ours[0].leaks}.`,
  )
  console.log(
    theirs.length === 0
      ? 'pdftotext is not installed here.'
      : `pdftotext of the same file: median ${median(theirs)} ms.`,
  )
  process.exit()
}

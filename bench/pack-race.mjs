/*
 * The full pack of set A (50 papers, 500 pages) against a bare `qpdf --empty --pages` of the same papers, each in a
 * process of its own, in turns; then 2,000 pages. usage: npm run bench -- pack-race [RUNS]
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { setA } from './papers/set-a.ts'

const project = join(import.meta.dirname, '..')
const out = join(project, 'out/bench')
const runs = Number(process.argv[2] ?? 7)

/** Bundled as the program's own worker is. */
const bundle = () =>
  build({
    root: project,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: ['@cantoo/pdf-lib'] },
    build: {
      ssr: 'bench/pack-child.ts',
      outDir: out,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'pack-child.mjs' } },
    },
  })

const timed = (command, args) => {
  const started = performance.now()
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  const seconds = (performance.now() - started) / 1000
  if (error || status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr}`)
  return { seconds, stdout }
}

const merge = (papers) =>
  timed('qpdf', ['--empty', '--pages', ...papers, '--', join(out, 'merged.pdf')]).seconds

const pack = (papers) => {
  const { seconds, stdout } = timed(process.execPath, [
    '--min-semi-space-size=64', // as electron/app/node-process.ts starts ours
    join(out, 'pack-child.mjs'),
    join(out, 'pack.pdf'),
    ...papers,
  ])
  return { seconds, ...JSON.parse(stdout) }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const row = (name, values, base, memory) => {
  const range = `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`
  const cells = [name, median(values).toFixed(2), range, (median(values) / base).toFixed(2), memory]
  return `| ${cells.join(' | ')} |`
}

if (spawnSync('qpdf', ['--version']).error) {
  console.error(
    'qpdf is not installed here, and the race needs it as its measure. On Debian: apt-get install qpdf',
  )
  process.exit(1)
}
mkdirSync(out, { recursive: true })
await bundle()
const papers = await setA(join(out, 'set-a'))
const fourfold = [...papers, ...papers, ...papers, ...papers]
const megabytes = papers.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6

const merges = []
const packs = []
const larger = []
for (let i = 0; i < runs; i++) {
  merges.push(merge(papers))
  packs.push(pack(papers))
  larger.push(pack(fourfold))
}
const check = spawnSync('qpdf', ['--check', join(out, 'pack.pdf')], { encoding: 'utf8' })
rmSync(join(out, 'merged.pdf'))

const seconds = (all) => all.map((each) => each.seconds)
const peak = (all) => `${Math.max(...all.map((each) => each.memory))} MB`
const base = median(merges)
console.log(
  `Set A: ${papers.length} papers, ${megabytes.toFixed(0)} MB. Medians of ${runs}, in turns; whole processes.\n`,
)
console.log('| what | seconds | range | times qpdf | peak memory |\n| --- | --- | --- | --- | --- |')
console.log(row('bare merge by qpdf', merges, base, ''))
console.log(row(`full pack, ${packs[0].pages} pages`, seconds(packs), base, peak(packs)))
console.log(row(`full pack, ${larger[0].pages} pages`, seconds(larger), base, peak(larger)))
const growth = median(seconds(larger)) / median(seconds(packs))
console.log(
  `\nFour times the papers cost ${growth.toFixed(2)} times. qpdf --check of the larger: exit ${check.status}.`,
)
const phases = Object.entries(packs[Math.floor(runs / 2)].phases).map(([name, ms]) => `${name} ${ms} ms`)
console.log(`Where one pack spends its time: ${phases.join(', ')}.`)

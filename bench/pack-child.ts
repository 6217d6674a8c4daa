import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { basename, join } from 'node:path'
import { aPaper, modelOf } from './papers/model.ts'

/**
 * One full pack in a process of its own, timed from outside by pack-race.mjs, which bundles it into out/bench.
 * usage: node pack-child.mjs OUT.pdf PAPER... ; prints one line of JSON
 */
const [out = '', ...paths] = process.argv.slice(2)
const phases: Record<string, number> = {}
let last = performance.now()
let current = 'start'

function note(step: string): void {
  const now = performance.now()
  phases[current] = Math.round((phases[current] ?? 0) + now - last)
  last = now
  current = step
}

enableCompileCache() // as electron/pack-worker.ts does
const { makePack } = await import('../electron/pack/make-pack.ts')
const model = modelOf(paths.map((path, index) => aPaper(index, basename(path), String(index))))
const ports = {
  readBlob: async (key: string) => readFileSync(paths[Number(key)] ?? ''), // blocks, as reading from SQLite does
  writeTo: out,
  fontsFolder: join(import.meta.dirname, '../../resources/fonts'),
  madeAt: new Date(),
}
const report = await makePack(model, ports, ({ step }) => note(step), new AbortController().signal)
note('end')
const memory = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(
  JSON.stringify({ pages: report.pageCount, bytes: report.bytes, memory, phases, warnings: report.warnings }),
)

import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { makePack } from '../electron/pack/make-pack.ts'
import { FONTS } from './papers/text.ts'
import { aPaper, modelOf } from './papers/model.ts'

/**
 * One full pack in a process of its own, timed by pack-race.mjs from outside.
 * usage: node pack-child.ts OUT.pdf PAPER... ; prints one line of JSON
 */
const [out = '', ...paths] = process.argv.slice(2)
const started = performance.now()
const phases: Record<string, number> = {}
let last = started
let current = 'load'
const model = modelOf(paths.map((path, index) => aPaper(index, basename(path), String(index))))
const ports = {
  readBlob: (key: string) => readFile(paths[Number(key)] ?? ''),
  writeTo: out,
  fontsFolder: FONTS,
  madeAt: new Date(),
}
const report = await makePack(model, ports, ({ step }) => note(step), new AbortController().signal)
note('end')
const memory = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(
  JSON.stringify({ pages: report.pageCount, bytes: report.bytes, memory, phases, warnings: report.warnings }),
)

function note(step: string): void {
  const now = performance.now()
  phases[current] = Math.round((phases[current] ?? 0) + now - last)
  last = now
  current = step
}

import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { PackJob } from '../electron/pack/pack-messages.ts'
import { makePackFile, type PackFile } from './pack-file.ts'
import { out } from './build-worker.ts'
import { makeCold, makeFromPress, type MadePack } from './pack-worker.ts'
import { setA } from './papers/set-a.ts'

const [runs = 7] = process.argv.slice(2).map(Number)
const names = process.argv.slice(3)
/*
 * “From the press”: the process made a preview of the same meeting before, as the pack step does when it opens, and is
 * asked for the whole pack; all papers are taken in anew. “Cold”: from the start of a new process.
 */
const isWanted = (name: string): boolean => names.length === 0 || names.includes(name)

const PASSWORD = 'a password of the board'
const merged = join(out, 'merged.pdf')
const merge = (papers: readonly string[]): number => {
  const started = performance.now()
  const { status, stderr, error } = spawnSync('qpdf', ['--empty', '--pages', ...papers, '--', merged])
  if (error || status !== 0) throw new Error(`qpdf failed: ${error?.message ?? String(stderr)}`)
  return (performance.now() - started) / 1000
}

/** With a password, and with somebody's name across each page. */
const guarded = ({ meetingId, personId }: PackFile): Partial<PackJob> => ({
  protect: { password: PASSWORD },
  request: { meetingId, document: 'pack', audience: { kind: 'person', personId }, textSize: 11 },
})

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const row = (
  name: string,
  seconds: readonly number[],
  base: number,
  size: number,
  packs: readonly MadePack[],
) => {
  const range = `${Math.min(...seconds).toFixed(2)} to ${Math.max(...seconds).toFixed(2)}`
  const memory = packs.length > 0 ? `${Math.max(...packs.map((each) => each.memory ?? 0))} MB` : ''
  const times = (median(seconds) / base).toFixed(2)
  const ratio = (size / statSync(merged).size).toFixed(3)
  const megabytes = (size / 1e6).toFixed(2)
  console.log(`| ${[name, median(seconds).toFixed(2), range, times, megabytes, ratio, memory].join(' | ')} |`)
}

const race = async (
  name: string,
  papers: readonly string[],
  file: PackFile,
  times: number,
): Promise<void> => {
  const merges: number[] = []
  const ways = [
    { what: 'full pack, from the press', make: () => makeFromPress(file) },
    { what: 'with AES-256 and watermark, from the press', make: () => makeFromPress(file, guarded(file)) },
    { what: 'full pack, cold', make: () => makeCold(file) },
    { what: 'with AES-256 and watermark, cold', make: () => makeCold(file, guarded(file)) },
  ].map((way) => ({ ...way, packs: [] as MadePack[] }))
  for (let i = 0; i < times; i++) {
    merges.push(merge(papers))
    for (const { make, packs } of ways) packs.push(await make())
  }
  const base = median(merges)
  const megabytes = papers.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6
  console.log(
    `\n${name}: ${papers.length} papers, ${megabytes.toFixed(1)} MB. Medians of ${times}, in turns.\n`,
  )
  console.log('| what | seconds | range | times qpdf | MB | size to qpdf’s | peak memory |')
  console.log('| --- | --- | --- | --- | --- | --- | --- |')
  row('bare merge by qpdf', merges, base, statSync(merged).size, [])
  for (const { what, packs } of ways) {
    const pages = packs[0]?.report.pageCount
    row(
      `${what}, ${pages} pages`,
      packs.map(({ seconds }) => seconds),
      base,
      packs[0]?.report.bytes ?? 0,
      packs,
    )
  }
  console.log('\nWhere the middle one of each spends its time:')
  for (const { what, packs } of ways) {
    const middle = packs.toSorted((one, other) => one.seconds - other.seconds)[Math.floor(times / 2)]
    const phases = Object.entries(middle?.phases ?? {}).map(([step, ms]) => `${step} ${ms} ms`)
    console.log(`- ${what}: ${phases.join(', ')}.`)
  }
}

if (spawnSync('qpdf', ['--version']).error) {
  console.error('qpdf is not installed here, and the race needs it. On Debian: apt-get install qpdf')
  process.exit(1)
}
mkdirSync(out, { recursive: true })
const papersA = await setA(join(out, 'set-a'))
const papersB = papersA.filter((path) => !path.includes('scan'))
const eightfold = Array.from({ length: 8 }, () => papersA).flat()
const sets = [
  ['a', 'Set A', papersA, runs],
  ['b', 'Set B', papersB, runs],
  ['long', 'Set A eight times', eightfold, Math.min(runs, 3)],
] as const
for (const [key, name, papers, times] of sets) {
  if (!isWanted(key)) continue
  await race(name, papers, await makePackFile(join(out, `${key}.packhorse`), papers), times)
}
const check = spawnSync('qpdf', [`--password=${PASSWORD}`, '--check', join(out, 'pack.pdf')])
console.log(`\nqpdf --check of the last: exit ${check.status}.`)
for (const path of [merged, join(out, 'preview.pdf'), join(out, 'preview.kept')])
  rmSync(path, { force: true })

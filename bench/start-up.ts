import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { launchApp, openFile, type RunningApp } from '../tests/e2e/support/app.ts'

/*
 * From the start of the process to a heading on the screen: the built app with no file, and with a file of one gigabyte
 * open from the last time, in turns. On the stand-in where there is no Electron: its browser's start is in both.
 * usage: start-up.ts [FILE]; run `npm run build` before.
 */
const rounds = 7
const folder = mkdtempSync(join(tmpdir(), 'packhorse-bench-'))
const path = process.argv[2] ?? join(folder, 'Large.packhorse')
if (!existsSync(path)) makeLargeFile(path)

/** In a process of its own, which reads our TypeScript as the bundler does. */
function makeLargeFile(at: string): void {
  const make = `import('./bench/large-file-generate.ts').then((made) => made.generateLargeFile(process.argv[1]))`
  execFileSync(process.execPath, ['--import', './tests/helpers/typescript.mjs', '-e', make, at], {
    cwd: resolve(import.meta.dirname, '..'),
  })
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const untilUsable = async (
  heading: string,
  dataDir?: string,
): Promise<{ running: RunningApp; taken: number }> => {
  const started = performance.now()
  const running = await launchApp({ today: '2027-09-01', ...(dataDir === undefined ? {} : { dataDir }) })
  await running.page.getByRole('heading', { name: heading }).waitFor()
  return { running, taken: performance.now() - started }
}

const first = await untilUsable('Packhorse')
await openFile(first.running, path)
await first.running.page.getByRole('heading', { name: 'What to do next' }).waitFor()
await first.running.close()

const empty: number[] = []
const large: number[] = []
const memory: number[] = []
for (let round = 0; round < rounds; round += 1) {
  const without = await untilUsable('Packhorse')
  empty.push(without.taken)
  await without.running.close()
  const withFile = await untilUsable('What to do next', first.running.dataDir)
  large.push(withFile.taken)
  memory.push(await withFile.running.app.evaluate(() => process.memoryUsage().rss / 1_000_000))
  await withFile.running.close()
}
rmSync(folder, { recursive: true, force: true })

console.log(`no file:          ${Math.round(median(empty))} ms (medians of ${rounds}, in turns)`)
console.log(
  `one gigabyte:     ${Math.round(median(large))} ms, ${(median(large) / median(empty)).toFixed(2)} times`,
)
console.log(`memory of main:   ${Math.round(Math.max(...memory))} MB at most, once the window is usable`)

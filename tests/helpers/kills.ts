import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPath } from '../../electron/file/file.service.ts'
import { anApp } from './an-app.ts'

const here = (name: string) => join(import.meta.dirname, name)

/** A file with one board and one meeting, closed. */
const aFileToKill = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'packhorse-kill-'))
  const path = join(folder, 'Kill.packhorse')
  const { ask, answers } = anApp({ folder })
  answers.save = path
  await ask('file.create', { name: 'Kill' })
  const { bodyId } = await ask('bodies.create', {
    kind: 'maintained-school',
    name: 'Governing board',
    organisation: 'Oakfield',
    accent: 'moss',
  })
  await ask('meetings.plan', {
    bodyId,
    title: 'Autumn',
    kind: 'ordinary',
    meetsOn: '2026-11-26',
    startsAt: '18:00',
    minutes: 120,
    place: '',
    joining: '',
  })
  await ask('file.close', {})
  return { folder, path }
}

/** Runs the child and kills it so many milliseconds after it is ready, or after its start. Answers what it said. */
const runAndKill = (folder: string, path: string, first: number, afterReady: boolean, ms: number) =>
  new Promise<readonly string[]>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', here('typescript.mjs'), here('kill-child.ts'), folder, path, String(first)],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let said = ''
    let complaint = ''
    const killSoon = () => setTimeout(() => child.kill('SIGKILL'), ms)
    if (!afterReady) killSoon()
    child.stdout.on('data', (chunk: Buffer) => {
      const wasReady = said.includes('ready')
      said += chunk.toString()
      if (afterReady && !wasReady && said.includes('ready')) killSoon()
    })
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
    child.on('close', (code) =>
      code === null
        ? resolve(said.split('\n').filter(Boolean))
        : reject(new Error(`It ended by itself: ${complaint}`)),
    )
  })

/** What must hold after a kill, as sentences of what does not. */
const faultsIn = async (path: string, answered: readonly string[]): Promise<string[]> => {
  const { app } = anApp({ who: 'After' })
  await openPath(app, path)
  const { sql, isReadOnly, lock } = app.files.required
  const titles = new Set(sql.prepare('SELECT title FROM agendaItems').pluck().all())
  const withPapers = new Set(
    sql
      .prepare(
        'SELECT i.title FROM agendaItems i JOIN papers p ON p.itemId = i.id JOIN paperVersions v ON v.paperId = p.id',
      )
      .pluck()
      .all(),
  )
  const integrity = sql.pragma('integrity_check', { simple: true })
  const isKept = (line: string): boolean =>
    line.startsWith('paper ') ? withPapers.has(line.slice(6)) : titles.has(line)
  const faults = [
    ...answered.filter((line) => line !== 'ready' && !isKept(line)).map((line) => `lost: ${line}`),
    ...(integrity === 'ok' ? [] : [`integrity: ${String(integrity)}`]),
    ...(isReadOnly ? ['the dead program still holds the file'] : []),
  ]
  sql.close()
  lock?.release()
  return faults
}

/**
 * Kills a scripted run of commands so many times, each time going on with the same file. Answers every fault found, and
 * how many commands had been answered in all.
 */
export const killRepeatedly = async (times: number, random: () => number) => {
  const { folder, path } = await aFileToKill()
  const answered: string[] = []
  const faults: string[] = []
  for (let kill = 0; kill < times; kill += 1) {
    const afterReady = random() < 0.85
    const said = await runAndKill(
      folder,
      path,
      kill * 10_000 + 1,
      afterReady,
      random() * (afterReady ? 400 : 1200),
    )
    answered.push(...said)
    faults.push(...(await faultsIn(path, answered)).map((fault) => `after kill ${kill + 1}: ${fault}`))
  }
  rmSync(folder, { recursive: true, force: true })
  return { faults, answeredCount: answered.filter((line) => line !== 'ready').length }
}

/** Numbers that look random and are the same each time (mulberry32). */
export const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

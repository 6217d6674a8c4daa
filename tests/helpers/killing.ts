import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { anApp } from './an-app.ts'

const here = (name: string) => join(import.meta.dirname, name)

/** A file with one board and one meeting, open in a program. */
export const aFileToKill = async () => {
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
  const { meetingId } = await ask('meetings.plan', {
    bodyId,
    title: 'Autumn',
    kind: 'ordinary',
    meetsOn: '2026-11-26',
    startsAt: '18:00',
    minutes: 120,
    place: '',
    joining: '',
  })
  return { folder, path, ask, meetingId }
}

interface Kill {
  /** From when the milliseconds count: the start of the process, or the first line it says, `ready`. */
  readonly from: 'start' | 'ready'
  readonly ms: number
}

/** Runs a script of this folder and kills it. Answers what it said, and when it was killed; refuses where it ended by itself. */
export const runAndKill = (script: string, args: readonly string[], { from, ms }: Kill) =>
  new Promise<{ readonly lines: readonly string[]; readonly killedAt: number }>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', here('typescript.mjs'), here(script), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    let complaint = ''
    let killedAt = 0
    const kill = () => {
      killedAt = Date.now()
      child.kill('SIGKILL')
    }
    if (from === 'start') setTimeout(kill, ms)
    child.stdout.on('data', (chunk: Buffer) => {
      if (from === 'ready' && said === '') setTimeout(kill, ms)
      said += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
    child.on('close', (code) =>
      code === null
        ? resolve({ lines: said.split('\n').filter(Boolean), killedAt })
        : reject(new Error(`It ended by itself: ${complaint}`)),
    )
  })

/** Numbers that look random and are the same each time (mulberry32). */
export const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

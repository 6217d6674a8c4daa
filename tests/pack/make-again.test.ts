import { type ChildProcess, fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anItem, aPaper, MEETING, sha256Of } from '../../bench/papers/model.ts'
import { taggedPaper } from '../../bench/papers/tagged.ts'
import { keepBlob } from '../../electron/db/blobs.ts'
import type { PackJob, PackMessage } from '../../electron/pack/pack-messages.ts'
import { aFile } from '../helpers/a-file.ts'
import { builtWorkerScript, PROJECT } from '../helpers/built-worker.ts'

const worker = builtWorkerScript('make-again')

/** Moves the clock of a process on by so many days before anything else is loaded. */
const shiftedBy = (days: number): string => {
  const script = `const Real = Date; const by = ${days} * 86400000;
    globalThis.Date = class extends Real {
      constructor(...of) { of.length === 0 ? super(Real.now() + by) : super(...of) }
      static now() { return Real.now() + by }
    }`
  return `data:text/javascript,${encodeURIComponent(script)}`
}

interface Elsewhere {
  readonly zone: string
  readonly language: string
  readonly daysOn: number
}

/** Makes a PDF in a process of its own, in another time zone, language and year; answers its SHA-256. */
const madeIn = async ({ zone, language, daysOn }: Elsewhere, job: PackJob): Promise<string> => {
  const child = fork(worker, [], {
    serialization: 'advanced',
    execArgv: ['--import', shiftedBy(daysOn)],
    env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language, LANGUAGE: language },
  })
  try {
    const { promise, resolve } = Promise.withResolvers<PackMessage>()
    child.on('message', (message: PackMessage) => message.kind !== 'progress' && resolve(message))
    child.on('exit', () => resolve({ kind: 'failed', code: 'internal', message: 'It ended.', detail: '' }))
    child.send(job)
    const last = await promise
    expect(last).toMatchObject({ kind: 'done' })
    return createHash('sha256').update(readFileSync(job.writeTo)).digest('hex')
  } finally {
    await ended(child)
  }
}

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const { promise, resolve } = Promise.withResolvers<void>()
  child.on('exit', () => resolve())
  child.kill()
  await promise
}

const aJob = (protect: { readonly password: string } | null): PackJob => {
  const folder = mkdtempSync(join(tmpdir(), 'packhorse-again-'))
  const file = aFile()
  const paper = taggedPaper(3, 1)
  file.command((db) => keepBlob(db, paper))
  const items = [
    anItem('118', 'İstanbul visit: ŵ, Ł and →', { papers: [aPaper(0, 'Report', sha256Of(paper))] }),
  ]
  return {
    file: file.path,
    request: { meetingId: 'frozen' as never, document: 'pack', audience: { kind: 'members' }, textSize: 11 },
    frozen: { model: { ...MEETING, watermark: 'For Councillor Reed only', items }, isAgain: true },
    today: '2026-11-18',
    madeAt: '2026-11-18T23:30:00.000Z',
    seed: '5e'.repeat(32),
    protect,
    writeTo: join(folder, 'pack.pdf'),
    fontsFolder: join(PROJECT, 'resources/fonts'),
    leaveOut: [],
  }
}

describe('making an issued pack again', () => {
  it.each([
    ['open', null],
    ['with a password', { password: 'Ağaç' }],
  ] as const)(
    'gives the same bytes on another day, in another time zone and language: %s',
    async (_what, protect) => {
      const here = await madeIn({ zone: 'Europe/London', language: 'en_GB.UTF-8', daysOn: 0 }, aJob(protect))
      const there = await madeIn(
        { zone: 'Pacific/Kiritimati', language: 'tr_TR.UTF-8', daysOn: 1999 },
        aJob(protect),
      )
      expect(there).toBe(here)
    },
    60_000,
  )
})

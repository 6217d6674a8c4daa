import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { taggedPaper } from '../../bench/papers/tagged.ts'
import type { ChildProcessPort } from '../../electron/app/host.ts'
import { keepBlob } from '../../electron/db/blobs.ts'
import { insertRow } from '../../electron/db/table.ts'
import { agendaItems, bodies, meetings, papers, paperVersions } from '../../electron/db/tables.ts'
import { makePackInProcess } from '../../electron/pack/pack-process.ts'
import { startLooking } from '../../electron/pack/papers/look-in-process.ts'
import type { PackJob } from '../../electron/pack/pack-messages.ts'
import { aFile } from '../helpers/a-file.ts'
import { builtWorker, PROJECT } from '../helpers/built-worker.ts'
import { aBody, aMeeting, anItem, aPaper, aVersion } from '../helpers/builders.ts'
import { readBack, wordsOn } from './read-back.ts'

/** The real process, from the script as it is built. */
const start = builtWorker('job')

function aJob(): { job: PackJob; folder: string; paperIds: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'packhorse-job-'))
  const file = aFile()
  const body = aBody()
  const meeting = aMeeting({ bodyId: body.id })
  const items = ['A', 'B'].map((position) =>
    anItem({ meetingId: meeting.id, position, title: `Item ${position}` }),
  )
  const rows = items.map((item) => aPaper({ itemId: item.id, title: `Paper of ${item.title}` }))
  file.command((db) => {
    insertRow(db, bodies, body)
    insertRow(db, meetings, meeting)
    for (const item of items) insertRow(db, agendaItems, item)
    for (const [index, paper] of rows.entries()) {
      insertRow(db, papers, paper)
      const sha256 = keepBlob(db, taggedPaper(2, index))
      insertRow(db, paperVersions, aVersion({ paperId: paper.id, sha256 }))
    }
  })
  const job = {
    file: file.path,
    request: { meetingId: meeting.id, document: 'pack', audience: { kind: 'members' }, textSize: 11 },
    today: '2026-11-18',
    madeAt: '2026-11-18T09:00:00.000Z',
    writeTo: join(folder, 'pack.pdf.part'),
    fontsFolder: join(PROJECT, 'resources/fonts'),
    leaveOut: [],
  } as const
  return { job, folder, paperIds: rows.map(({ id }) => id) }
}

describe('makePackInProcess', { timeout: 60_000 }, () => {
  it('makes the pack of a meeting from the file, telling how far it is', async () => {
    const { job } = aJob()
    const steps = new Set<string>()
    const report = await makePackInProcess(job, {
      start,
      signal: new AbortController().signal,
      onProgress: ({ step }) => steps.add(step),
    })
    expect(report.papers.map(({ pages, problem }) => [pages, problem])).toEqual([
      [2, null],
      [2, null],
    ])
    expect([...steps]).toEqual(['gather', 'build', 'render', 'assemble', 'check'])
    const pdf = await readBack(readFileSync(job.writeTo))
    expect(await wordsOn(pdf, 1)).toContain('Papers for the full governing board')
  })

  it('makes the same bytes whatever its process has made before', async () => {
    const { job, folder } = aJob()
    const seed = 'ab'.repeat(32)
    const port = start()
    let tell: (message: unknown) => void = () => undefined
    port.onMessage((message) => tell(message))
    const again = (): ChildProcessPort => ({
      ...port,
      onMessage: (listener) => void (tell = listener),
      onExit: () => undefined,
      kill: () => undefined,
    })
    const make = async (more: Partial<PackJob>, from: () => ChildProcessPort): Promise<string> => {
      const run = { start: from, signal: new AbortController().signal, onProgress: () => undefined }
      return (await makePackInProcess({ ...job, seed, ...more }, run)).sha256
    }
    const anew = await make({}, start)
    await make({ keepAt: join(folder, 'kept') }, again)
    await make({ request: { ...job.request, audience: { kind: 'public' }, textSize: 16 } }, again)
    expect(await make({}, again)).toBe(anew)
    port.kill()
  })

  it('makes the same bytes from the same seed, on another day, in another time zone and language', async () => {
    const { job, folder } = aJob()
    const seed = 'ab'.repeat(32)
    const make = async (name: string, env: Record<string, string>, seedOf = seed): Promise<Buffer> => {
      for (const [key, value] of Object.entries(env)) vi.stubEnv(key, value)
      const writeTo = join(folder, name)
      const run = { start, signal: new AbortController().signal, onProgress: () => undefined }
      const { sha256 } = await makePackInProcess({ ...job, writeTo, seed: seedOf }, run)
      const bytes = readFileSync(writeTo)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
      return bytes
    }
    const first = await make('first.pdf', { TZ: 'Europe/London', LC_ALL: 'en_GB.UTF-8' })
    const again = await make('again.pdf', { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'ar_EG' })
    const other = await make('other.pdf', {}, 'cd'.repeat(32))
    vi.unstubAllEnvs()
    expect(again.equals(first)).toBe(true)
    expect(other.equals(first)).toBe(false)
  })

  it('stops at once when it is told to', async () => {
    const { job } = aJob()
    const abort = new AbortController()
    const work = makePackInProcess(job, { start, signal: abort.signal, onProgress: () => abort.abort() })
    await expect(work).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('leaves out a paper that brings the process down, and makes the rest', async () => {
    const { job, paperIds } = aJob()
    const [, hostile] = paperIds
    const report = await makePackInProcess(job, {
      start: () => dyingAt(hostile ?? '', start()),
      signal: new AbortController().signal,
      onProgress: () => undefined,
    })
    expect(report.papers.map(({ problem }) => problem?.code ?? null)).toEqual([null, 'too-hard'])
  })

  it('says in a sentence that the folder has gone, and leaves nothing', async () => {
    const { job, folder } = aJob()
    const lost = { ...job, writeTo: join(folder, 'no such folder', 'pack.pdf') }
    const work = makePackInProcess(lost, {
      start,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    })
    await expect(work).rejects.toMatchObject({
      code: 'storage',
      message: expect.stringContaining('folder') as string,
    })
    expect(existsSync(lost.writeTo)).toBe(false)
    expect(readdirSync(folder)).toEqual([])
  })
})

/** A process that dies as soon as it says that it is reading this paper, and says no more: what a hostile file does. */
function dyingAt(paperId: string, port: ChildProcessPort): ChildProcessPort {
  let isDead = false
  return {
    ...port,
    onMessage: (listener) =>
      port.onMessage((message) => {
        if (isDead) return
        listener(message)
        const { progress } = message as { progress?: { paperId: string | null } }
        isDead = progress?.paperId === paperId
        if (isDead) port.kill()
      }),
  }
}

describe('startLooking', () => {
  it('looks at files in the same real process, one after the other', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'packhorse-look-'))
    const paths = [1, 2].map((pages) => {
      const path = join(folder, `${pages}.pdf`)
      writeFileSync(path, taggedPaper(pages, pages))
      return path
    })
    const signal = new AbortController().signal
    const looking = startLooking({ start, signal })
    const found = [
      await looking.look(paths[0] ?? '', '1.pdf', null),
      await looking.look(paths[1] ?? '', '2.pdf', null),
    ]
    looking.end()
    expect(
      found.map(({ mediaType, examination }) => [mediaType, examination.pageCount, examination.isTagged]),
    ).toEqual([
      ['application/pdf', 1, true],
      ['application/pdf', 2, true],
    ])
  })
})

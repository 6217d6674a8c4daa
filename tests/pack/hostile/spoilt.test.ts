import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { meetingOf } from '../../../bench/corpus/meeting.ts'
import { taggedPaper } from '../../../bench/papers/tagged.ts'
import type { ChildProcessPort } from '../../../electron/app/host.ts'
import type { PackJob, PackMessage } from '../../../electron/pack/pack-messages.ts'
import { makePackInProcess } from '../../../electron/pack/pack-process.ts'
import { builtWorker } from '../../helpers/built-worker.ts'
import { readBack, wordsOn } from '../read-back.ts'
import { objectStreamBomb } from './bombs.ts'

const start = builtWorker('spoilt')
const quietly = { signal: new AbortController().signal, onProgress: () => undefined }

/** The job of a pack of these papers, and the ids of the papers. */
function aJobOf(papers: readonly Uint8Array[]): { job: PackJob; ids: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'packhorse-spoilt-'))
  const paths = papers.map((bytes, index) => {
    const path = join(folder, `${index}.pdf`)
    writeFileSync(path, bytes)
    return path
  })
  const { job, ids } = meetingOf(paths, join(folder, 'Spoilt.packhorse'))
  return { job: { ...job, writeTo: join(folder, 'pack.pdf') }, ids }
}

/** The real process, whose file another reader could not read whenever it holds any of these papers. */
const spoiltBy = (ids: readonly string[], count: { attempts: number }) => (): ChildProcessPort => {
  const real = start()
  let isSpoilt = false
  count.attempts++
  return {
    ...real,
    send: (message) => {
      const { leaveOut, spoils = [] } = message as PackJob
      isSpoilt = ids.some((id) => !leaveOut.includes(id) && !spoils.includes(id))
      real.send(message)
    },
    onMessage: (listener) =>
      real.onMessage((data) => {
        const isDone = (data as PackMessage).kind === 'done'
        listener(isDone && isSpoilt ? { kind: 'spoilt', paperId: null, detail: '' } : data)
      }),
  }
}

const problemsOf = (report: Awaited<ReturnType<typeof makePackInProcess>>) =>
  report.papers.map(({ problem }) => problem?.reason ?? null)

describe('a pack that cannot be read back', () => {
  it('is made again without the papers at fault, which are found by leaving papers out', async () => {
    const { job, ids } = aJobOf([0, 1, 2, 3, 4].map((seed) => taggedPaper(1, seed)))
    const [, second = '', , , fifth = ''] = ids
    const count = { attempts: 0 }
    const report = await makePackInProcess(job, { ...quietly, start: spoiltBy([second, fifth], count) })
    const reason = 'With this file in it, the finished PDF could not be read back.'
    expect(problemsOf(report)).toEqual([null, reason, null, null, reason])
    expect(count.attempts).toBeLessThanOrEqual(11)
    const pdf = await readBack(readFileSync(job.writeTo))
    expect(await wordsOn(pdf, report.papers[1]?.firstPage ?? 0)).toContain(reason)
  }, 120_000)

  it('is refused when no paper is at fault', async () => {
    const { job } = aJobOf([taggedPaper(1, 1)])
    const work = makePackInProcess(job, { ...quietly, start: spoiltBy(['nobody'], { attempts: 0 }) })
    await expect(work).rejects.toMatchObject({ message: expect.stringContaining('read back') as string })
  }, 60_000)
})

describe('a paper that fills the memory while the pack is made', () => {
  it('is left out, and the rest is made', async () => {
    vi.stubEnv('PACKHORSE_PACK_MEMORY', '400')
    const { job } = aJobOf([taggedPaper(1, 1), objectStreamBomb(700), taggedPaper(1, 2)])
    const report = await makePackInProcess(job, { ...quietly, start })
    vi.unstubAllEnvs()
    const reason = 'Reading the file took too long or too much memory.'
    expect(problemsOf(report)).toEqual([null, reason, null])
  }, 120_000)
})

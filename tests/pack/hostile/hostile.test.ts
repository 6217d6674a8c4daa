import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { meetingOf } from '../../../bench/corpus/meeting.ts'
import { taggedPaper } from '../../../bench/papers/tagged.ts'
import { makePackInProcess } from '../../../electron/pack/pack-process.ts'
import { startLooking } from '../../../electron/pack/papers/look-in-process.ts'
import type { LookedAt } from '../../../electron/pack/papers/look-at-file.ts'
import { builtWorker } from '../../helpers/built-worker.ts'
import { outsideTool, readBack, wordsOn } from '../read-back.ts'
import { HOSTILE } from './papers.ts'

const start = builtWorker('hostile')
const signal = new AbortController().signal
const folder = mkdtempSync(join(tmpdir(), 'packhorse-hostile-'))

/** The hostile papers and two good ones, first and last. */
const papers = [
  ['good', () => taggedPaper(2, 1), 'in'] as const,
  ...HOSTILE,
  ['good too', () => taggedPaper(2, 2), 'in'] as const,
]
const paths = papers.map((_, index) => join(folder, `${index}.pdf`))

beforeAll(() => {
  vi.stubEnv('PACKHORSE_PACK_MEMORY', '500')
  for (const [index, [, make]] of papers.entries()) writeFileSync(paths[index] ?? '', make())
}, 60_000)
afterAll(() => void vi.unstubAllEnvs())

describe('hostile papers', () => {
  const looked: LookedAt[] = []
  it('are each looked at within half a minute, and get in or get a reason', async () => {
    const looking = startLooking({ start, signal, limit: 20_000 })
    for (const path of paths) {
      const from = Date.now()
      looked.push(await looking.look(path, 'Hostile.pdf', null))
      expect(Date.now() - from).toBeLessThan(30_000)
    }
    looking.end()
    expect(looked).toHaveLength(papers.length)
    for (const { examination } of looked)
      expect(examination.problem === null || examination.problem.length > 40).toBe(true)
  }, 300_000)

  it('spoil no pack: each is in or replaced by its reason, and every page can be read', async () => {
    const { job } = meetingOf(
      paths,
      join(folder, 'Hostile.packhorse'),
      looked.map(({ examination }) => examination),
    )
    const writeTo = join(folder, 'pack.pdf')
    const report = await makePackInProcess(
      { ...job, writeTo },
      { start, signal, onProgress: () => undefined },
    )
    const outcomes = report.papers.map(({ problem }, index) => [papers[index]?.[0], problem?.code ?? 'in'])
    expect(outcomes).toEqual(papers.map(([name, , outcome]) => [name, outcome]))
    const pdf = await readBack(readFileSync(writeTo))
    expect(pdf.numPages).toBe(report.pageCount)
    for (const { firstPage, problem } of report.papers)
      expect(await wordsOn(pdf, firstPage)).toContain(
        problem?.reason ?? `Page ${firstPage} of ${pdf.numPages}`,
      )
    expect(await wordsOn(pdf, report.papers.at(-1)?.firstPage ?? 0)).toContain('trustees')
    const words = outsideTool('pdftotext', ['-raw', writeTo, '-'])
    // All but the paper that takes back more states than it saved: poppler then draws no more on that one page.
    const stamped = new Set(words?.output.match(/Page \d+ of \d+/g))
    if (words) expect(stamped.size).toBeGreaterThanOrEqual(report.pageCount - 1)
  }, 300_000)
})

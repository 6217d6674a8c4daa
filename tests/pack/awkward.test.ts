import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packOf } from './make-a-pack.ts'
import { qpdfCheck } from '../helpers/qpdf.ts'
import { outsideTool, readBack, wordsOn } from './read-back.ts'

/** Real papers, easy and damaged, that may lie beside the project; the other tests make their own and need none. */
const FOLDER = join(import.meta.dirname, '../../../shared/papers')
const isThere = existsSync(FOLDER)

function papersIn(name: string): Record<string, Uint8Array> {
  const files = readdirSync(join(FOLDER, name)).filter((file) => file.endsWith('.pdf'))
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(FOLDER, name, file))]))
}

describe.skipIf(!isThere)(
  `makePack with the papers beside the project${isThere ? '' : ' (none there)'}`,
  () => {
    it('takes in every inspection report as it is', async () => {
      const { report, path } = await packOf(papersIn('reports'))
      expect(report.papers.map(({ problem }) => problem)).toEqual(report.papers.map(() => null))
      expect(report.warnings).toEqual([
        // Its links lead to file:///D:/… on the computer that made it.
        '06 staffordshire-2019-03-11.pdf: 6 links to neither the web nor an e-mail address no longer do anything.',
      ])
      const check = qpdfCheck(path)
      expect(check, check.output).toMatchObject({ status: 0 })
    }, 60_000)

    it('takes in damaged papers or says why not, and none spoils the pack for another reader', async () => {
      const { report, path } = await packOf(papersIn('awkward'))
      const refused = report.papers.filter(({ problem }) => problem !== null)
      expect(refused.length).toBeLessThanOrEqual(4) // no reader that we know opens those
      const words = outsideTool('pdftotext', ['-layout', path, '-'])
      if (words) {
        const stamps = new Set(
          [...words.output.matchAll(/Page (\d+) of \d+/g)].map(([, number]) => Number(number)),
        )
        expect(stamps.size).toBe(report.pageCount)
      }
    }, 60_000)

    it('takes each damaged paper in by itself, or gives a reason, within half a minute', async () => {
      const slow: string[] = []
      for (const [name, bytes] of Object.entries(papersIn('awkward'))) {
        const started = performance.now()
        const { report } = await packOf({ [name]: bytes })
        if (performance.now() - started > 30_000) slow.push(name)
        expect(report.papers.map(({ pages }) => pages > 0)).toEqual([true])
      }
      expect(slow).toEqual([])
    }, 120_000)

    it('keeps every page of the reports as it is when damaged papers stand between them', async () => {
      const reports = papersIn('reports')
      const damaged = papersIn('awkward')
      const { report, bytes } = await packOf({ ...damaged, ...reports })
      const pdf = await readBack(bytes)
      expect(pdf.numPages).toBe(report.pageCount)
      for (const { firstPage, problem } of report.papers.slice(Object.keys(damaged).length)) {
        expect(problem).toBeNull()
        expect(await wordsOn(pdf, firstPage)).toMatch(/children|Ofsted/i)
      }
    }, 120_000)
  },
)

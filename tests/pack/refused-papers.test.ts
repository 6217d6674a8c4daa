import { describe, expect, it } from 'vitest'
import { taggedPaper } from '../../bench/papers/tagged.ts'
import { encryptedCopy, textPaper } from '../../bench/papers/text.ts'
import { aZip } from '../helpers/files.ts'
import { packOf } from './make-a-pack.ts'
import { linksOn, readBack, wordsOn } from './read-back.ts'

describe('makePack with papers that cannot be merged', () => {
  it('puts a notice with the reason in the place of each, and the other papers in', async () => {
    const text = await textPaper(1, 'text', 2)
    const { report, bytes } = await packOf({
      'empty.pdf': Buffer.alloc(0),
      'locked.pdf': await encryptedCopy(text, 'secret'),
      'torn.pdf': Buffer.from('%PDF-1.7\nthis is all that was left of it'),
      'letter.docx': aZip({ '[Content_Types].xml': '', 'word/document.xml': '' }),
      'note.txt': Buffer.from('Dear all'),
      'fine.pdf': taggedPaper(2, 1),
    })
    const pdf = await readBack(bytes)
    expect(report.papers.map(({ problem, pages }) => [problem?.code, pages])).toEqual([
      ['empty', 1],
      ['password', 1],
      ['damaged', 1],
      ['word', 1],
      ['unsupported', 1],
      [undefined, 2],
    ])
    for (const { firstPage, problem } of report.papers.filter((paper) => paper.problem)) {
      const words = await wordsOn(pdf, firstPage)
      expect(words).toContain('This paper could not be included')
      expect(words).toContain(problem?.reason)
    }
    expect(report.warnings).toHaveLength(5)
    const contents = report.pageMap.find(({ id }) => id === 'contents')?.page ?? 0
    expect(await wordsOn(pdf, contents)).toContain(`could not be included ${report.papers[0]?.firstPage}`)
    expect((await linksOn(pdf, contents)).map(({ page }) => page)).toContain(report.papers[2]?.firstPage)
  })

  it('repairs a paper whose table of objects and pages are lost', async () => {
    const whole = taggedPaper(3, 1)
    const cut = whole.subarray(0, whole.lastIndexOf('trailer'))
    const { report, bytes } = await packOf({ 'cut short.pdf': cut })
    const pdf = await readBack(bytes)
    const [paper] = report.papers
    expect(paper).toMatchObject({ pages: 3, problem: null })
    expect(await wordsOn(pdf, paper?.firstPage ?? 0)).toContain('Item 118')
  })
})

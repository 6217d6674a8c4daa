import { describe, expect, it } from 'vitest'
import { packOf } from '../make-a-pack.ts'
import { readBack, wordsOn } from '../read-back.ts'
import { MARK, plantedPaper } from './planted.ts'
import { unfolded } from './unfolded.ts'

describe('a paper that does more than show something', () => {
  it('is in the pack without any of that, and the clerk is told how much there was of each kind', async () => {
    const { report, bytes } = await packOf({ 'planted.pdf': plantedPaper() })
    expect(report.warnings.map((words) => words.replace('01 planted.pdf: ', ''))).toEqual([
      '7 scripts in it were left out.',
      '2 links that would start a program no longer do anything.',
      '1 link to other files no longer does anything.',
      '2 links to neither the web nor an e-mail address no longer do anything.',
      '2 buttons that would send or fetch what is filled in no longer do anything.',
      '5 films, sounds or 3D models were left out.',
      'It is an interactive (XFA) form, of which only the plain pages are in: look through it once.',
      '1 button in it no longer does anything.',
      '4 files inside it were left out: “run me.exe”, “of paper.xml”, “of page.csv” and “page.exe”. Add what the meeting needs as a paper of its own.',
    ])
    const inside = unfolded(bytes)
    expect(inside.match(new RegExp(`.{0,60}${MARK}.{0,30}`, 'g')) ?? []).toEqual([])
    for (const name of [
      '/JavaScript',
      '/JS',
      '/Launch',
      '/EmbeddedFile',
      '/RichMedia',
      '/Movie',
      '/Subtype/PS',
      '/XFA',
    ])
      expect(inside).not.toContain(name)
  })

  it('keeps its page, its notes, and its links to the web and to people', async () => {
    const { report, bytes } = await packOf({ 'planted.pdf': plantedPaper() })
    const pdf = await readBack(bytes)
    const [paper] = report.papers
    expect(paper).toMatchObject({ pages: 1, problem: null })
    expect(await wordsOn(pdf, paper?.firstPage ?? 0)).toContain('A good page')
    const page = await pdf.getPage(paper?.firstPage ?? 0)
    const annotations = (await page.getAnnotations()) as {
      subtype: string
      url?: string
      contentsObj?: { str: string }
    }[]
    expect(annotations.flatMap(({ url }) => url ?? [])).toEqual([
      'https://good.example/',
      'http://www.bare.example/',
      'mailto:clerk@good.example',
    ])
    expect(annotations.find(({ subtype }) => subtype === 'Text')?.contentsObj?.str).toBe('Stays')
    expect(await pdf.getAttachments()).toBeNull()
    expect(await pdf.getOpenAction()).toBeNull()
    expect(await pdf.hasJSActions()).toBe(false)
  })
})

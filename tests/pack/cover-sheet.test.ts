import { describe, expect, it } from 'vitest'
import { anItem, aPaper, MEETING, sha256Of } from '../../bench/papers/model.ts'
import { taggedPaper } from '../../bench/papers/tagged.ts'
import type { PackCoverSheet, PackPaper } from '../../electron/pack/model.ts'
import { makeFrom } from './make-a-pack.ts'
import { linksOn, pageOf, readBack, wordsOn } from './read-back.ts'

const coverSheet: PackCoverSheet = {
  lines: [
    {
      label: 'The board is asked to',
      isList: true,
      entries: [
        { verb: 'approve', text: 'the budget for 2026–27' },
        { verb: 'note', text: 'the reserves' },
      ],
    },
    { label: 'Executive summary', isList: false, entries: [{ verb: null, text: 'Costs rise by 3 %.' }] },
  ],
}

const file = taggedPaper(3, 1)
const sha256 = sha256Of(file)

const packWith = async (...papers: Partial<PackPaper>[]) => {
  const made = await makeFrom(
    {
      ...MEETING,
      items: [
        anItem('118', 'Budget', {
          papers: papers.map((more, index) => ({ ...aPaper(index, `Paper ${index + 1}`, sha256), ...more })),
        }),
      ],
    },
    new Map([[sha256, file]]),
  )
  return { ...made, pdf: await readBack(made.bytes) }
}

describe('a cover sheet', () => {
  it('stands before its paper, says what is asked, and is where the contents lead', async () => {
    const { pdf, report } = await packWith({ coverSheet, author: 'Mrs Okafor' }, {})
    const sheet = report.pageMap.find(({ kind }) => kind === 'cover-sheet')
    const page = sheet?.page ?? 0
    expect(report.papers[0]?.firstPage).toBe(page + 1)
    const words = await wordsOn(pdf, page)
    for (const said of [
      'Paper 1',
      'Cover sheet',
      'Oakfield Primary School · Governing board, 26 November 2026',
      '118 Budget',
      'Mrs Okafor',
      '3 pages, about 5 minutes to read',
      'The board is asked to',
      'approve the budget for 2026–27',
      'note the reserves',
      'Executive summary',
      'Costs rise by 3 %.',
      'Item 118 · 01 Cover sheet',
    ])
      expect(words).toContain(said)
    const contents = report.pageMap.find(({ id }) => id === 'contents')?.page ?? 0
    const targets = (await linksOn(pdf, contents)).map((link) => link.page)
    expect(targets).toContain(page)
    expect(targets).not.toContain(page + 1)
  })

  it('has a bookmark below its item, before the paper', async () => {
    const { pdf, report } = await packWith({ coverSheet })
    const item = (await pdf.getOutline()).find(({ title }) => title === '118  Budget')
    expect(item?.items.map(({ title }: { title: string }) => title)).toEqual([
      '01  Cover sheet',
      '01  Paper 1',
    ])
    expect(await pageOf(pdf, item?.items[0]?.dest)).toBe((report.papers[0]?.firstPage ?? 0) - 1)
  })

  it('is a table whose rows have heads, with the recommendations as a list', async () => {
    const { pdf, report } = await packWith({ coverSheet })
    const page = report.pageMap.find(({ kind }) => kind === 'cover-sheet')?.page ?? 0
    const roles = new Map<string, number>()
    const count = (node: { role?: string; children?: readonly object[] }): void => {
      if (node.role !== undefined) roles.set(node.role, (roles.get(node.role) ?? 0) + 1)
      node.children?.forEach(count)
    }
    count((await (await pdf.getPage(page)).getStructTree()) as object)
    expect(Object.fromEntries(roles)).toMatchObject({ H2: 1, Table: 2, L: 1, LI: 2 })
    expect(roles.get('TH')).toBe(roles.get('TR'))
  })

  it('stands before the notice of a paper that is still awaited', async () => {
    const { pdf, report } = await packWith({ coverSheet, sha256: null, versionId: null })
    const page = report.pageMap.find(({ kind }) => kind === 'cover-sheet')?.page ?? 0
    expect(await wordsOn(pdf, page)).not.toContain('to read')
    expect(await wordsOn(pdf, page + 1)).toContain('This paper is to follow')
  })
})

describe('a paper that is tabled', () => {
  it('is named in the contents and with its item, and is not in the pack', async () => {
    const { pdf, report } = await packWith({}, { isTabled: true, sha256: null, versionId: null })
    expect(report.papers.map(({ paperId }) => paperId)).toEqual(['paper-0'])
    const contents = report.pageMap.find(({ id }) => id === 'contents')?.page ?? 0
    expect(await wordsOn(pdf, contents)).toContain('02 Paper 2: tabled at the meeting')
    const divider = report.pageMap.find(({ kind }) => kind === 'item')?.page ?? 0
    expect(await wordsOn(pdf, divider)).toContain('Tabled at the meeting: not in this pack')
    expect(report.pageCount).toBe(divider + 3)
  })
})

describe('the cover of a pack', () => {
  it('says how long the papers take to read, not the pages that only show the way', async () => {
    const { pdf, report } = await packWith({}, {})
    expect(report.pageCount).toBe(10)
    // Six pages of papers and one of the agenda.
    expect(await wordsOn(pdf, 1)).toContain('10 pages, about 15 minutes of reading.')
  })

  it('counts words where they are known', async () => {
    const { pdf } = await packWith({ text: { pages: 3, words: 6600 } })
    expect(await wordsOn(pdf, 1)).toContain('about 30 minutes of reading.')
  })
})

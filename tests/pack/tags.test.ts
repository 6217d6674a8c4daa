import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { oddPaper } from '../../bench/papers/odd.ts'
import { taggedPaper } from '../../bench/papers/tagged.ts'
import { packOf } from './make-a-pack.ts'
import { readBack } from './read-back.ts'

interface TreeNode {
  readonly role?: string
  readonly type?: string
  readonly children?: readonly TreeNode[]
}

/** How often each role stands in the structure of a page. */
async function rolesOn(pdf: PDFDocumentProxy, page: number): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const count = (node: TreeNode): void => {
    if (node.role) counts[node.role] = (counts[node.role] ?? 0) + 1
    node.children?.forEach(count)
  }
  count((await (await pdf.getPage(page)).getStructTree()) as TreeNode)
  return counts
}

describe('the tags of a pack', () => {
  it('are those of the papers, also where two papers mean different things by one name', async () => {
    const { report, bytes } = await packOf({
      'a.pdf': taggedPaper(2, 1, { meaning: 'P' }),
      'b.pdf': taggedPaper(2, 2, { meaning: 'Span' }),
    })
    const pdf = await readBack(bytes)
    const [a, b] = report.papers.map(({ firstPage }) => firstPage)
    const table = { Table: 1, TR: 10, TH: 2, TD: 18 }
    expect(await rolesOn(pdf, a ?? 0)).toMatchObject({ H1: 1, P: 24, ...table })
    expect(await rolesOn(pdf, b ?? 0)).toMatchObject({ H1: 1, Span: 24, ...table })
    expect(await rolesOn(pdf, (b ?? 0) + 1)).toMatchObject({ H1: 1, Span: 24, ...table })
  })

  it('make headings and tables of our own pages', async () => {
    const { report, bytes } = await packOf({ 'a.pdf': taggedPaper(1, 1) })
    const pdf = await readBack(bytes)
    const agenda = report.pageMap.find(({ id }) => id === 'agenda')?.page ?? 0
    expect(await rolesOn(pdf, agenda)).toMatchObject({ Sect: 1, H1: 1, Table: 1, TR: 2, TH: 7, TD: 5 })
  })

  it('are only claimed for the whole when every part has them', async () => {
    const all = await readBack((await packOf({ 'a.pdf': taggedPaper(1, 1) })).bytes)
    // pdf.js answers a Map, though its types say a plain object.
    expect((await all.getMarkInfo()) as unknown as Map<string, boolean>).toContainEqual(['Marked', true])
    const some = await readBack((await packOf({ 'a.pdf': taggedPaper(1, 1), 'b.pdf': oddPaper(1) })).bytes)
    expect(await some.getMarkInfo()).toBeNull()
  })
})

import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import type { MinutesLayout } from '../../electron/minutes-out/build/minutes-definition.ts'
import { makeMinutesPdf } from '../../electron/minutes-out/make-minutes-pdf.ts'
import { qpdfCheck, qpdfObjects } from '../helpers/qpdf.ts'
import { readBack, wordsOn } from '../pack/read-back.ts'
import { elementsIn, outlineOf, structureOf, type Element } from '../pack/structure-tree.ts'
import { aModel } from './a-model.ts'

const fontsFolder = join(import.meta.dirname, '../../resources/fonts')

const made = async (model: MinutesModel, layout: Partial<MinutesLayout> = {}) => {
  const path = join(mkdtempSync(join(tmpdir(), 'packhorse-')), 'minutes.pdf')
  const report = await makeMinutesPdf(
    model,
    { textSize: 11, logo: null, folioFrom: null, ...layout },
    { writeTo: path, fontsFolder, madeAt: new Date('2026-11-27T09:00:00Z') },
  )
  const pdf = await readBack(readFileSync(path))
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => wordsOn(pdf, at + 1)))
  return { path, report, pdf, pages, words: pages.join(' ') }
}

const signature = {
  says: 'Approved as a true record at the meeting on Thursday 4 February 2027 and signed by the chair of that meeting',
  name: '',
  signedOn: '',
  isSigned: false,
}
const approved = aModel({ state: 'approved', draftMark: null, draftNote: null, lists: 'end', signature })

const rolesOf = (element: Element): string[] => [
  element.role,
  ...elementsIn(element).flatMap((kid) => rolesOf(kid)),
]

describe('makeMinutesPdf', () => {
  it('says DRAFT twice on every page of a draft, at its head and across it, and nowhere once they are approved', async () => {
    const draft = await made(aModel())
    expect(draft.pages.map((page) => page.match(/\bDRAFT\b/g)?.length)).toEqual(draft.pages.map(() => 2))
    expect((await made(approved)).words).not.toMatch(/draft/i)
  })

  it('counts its pages, and tells readers’ programs what it is and in which language', async () => {
    const { pdf, pages, path } = await made(aModel())
    expect(pages.map((page) => /Page (\d+) of (\d+)/.exec(page)?.slice(1))).toEqual(
      pages.map((_, at) => [`${at + 1}`, `${pages.length}`]),
    )
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Title: expect.stringMatching(/Draft minutes, Full governing board, 26 November 2026$/) as unknown,
      Language: 'en-GB',
    })
    expect(JSON.stringify(qpdfObjects(path))).toMatch(/"\/Marked":true/)
    expect(qpdfCheck(path)).toMatchObject({ status: 0 })
  })

  it('prints what was minuted, decided and is to be done', async () => {
    const { words } = await made(aModel())
    for (const each of [
      'RESOLVED 2026/27-014 that the revised budget be approved.',
      'AGREED 2026/27-013 that the minutes be approved.',
      'Vote on the amendment by show of hands, 5 present: 2 for, 3 against. Lost.',
      'Persistent absence has fallen from 14 to 11 per cent',
      'Jo Ward withdrew for this item',
      'Apologies, absence consented to',
      'Tomasz Błoński',
      'Siân Llŷr',
    ])
      expect(words).toContain(each)
  })

  it('shows an item that has only actions, with owner, day and what is done', async () => {
    const { words } = await made(aModel())
    expect(words).toMatch(
      /120 Policies Action Owner Due Put the complaints policy on the website \(done\) Clerk 4 December 2026/,
    )
  })

  it('names an item that was withdrawn, and prints nothing of it', async () => {
    const { words } = await made(aModel())
    expect(words).toContain('122 Governor visits Withdrawn from the agenda.')
    expect(words).not.toContain('Not to be printed')
  })

  it('has the lists in front or at the end, as asked', async () => {
    const places = async (lists: MinutesModel['lists']) => {
      const { words } = await made(aModel({ lists }))
      return [words.indexOf('Item No. Resolution'), words.indexOf('Welcome and apologies')] as const
    }
    const [front, first] = await places('front')
    const [end, item] = await places('end')
    expect([front > 0 && front < first, end > item]).toEqual([true, true])
    expect((await places('none'))[0]).toBe(-1)
  })

  it('gives headings, tables with heads, and lists to screen readers, and nothing of heads and feet', async () => {
    const { pdf } = await made(aModel())
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, at) => await structureOf(pdf, at + 1)),
    )
    const roles = new Set(pages.flatMap((page) => (page ? rolesOf(page) : [])))
    for (const role of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'L', 'LI', 'P']) expect(roles).toContain(role)
    const told = pages.flatMap((page) => (page ? outlineOf(page) : []))
    expect(told.filter((line) => /H1|H2|H3/.test(line)).map((line) => line.trim())).toEqual(
      expect.arrayContaining([
        'H1: Draft minutes Full governing board',
        'H2: Attendance',
        'H2: 119 Budget monitoring',
        'H3: 119.1 Virements',
      ]),
    )
    expect(told.join('\n')).not.toMatch(/DRAFT|Page \d of/)
  })

  it('leads to each item by a bookmark, sub-items below their item', async () => {
    const { pdf } = await made(aModel())
    const outline = await pdf.getOutline()
    expect(outline.map(({ title }) => title).slice(0, 4)).toEqual([
      'Resolutions',
      'Actions',
      'Attendance',
      '116  Welcome and apologies',
    ])
    const budget = outline.find(({ title }) => title.startsWith('119'))
    expect(budget?.items.map(({ title }) => title)).toEqual(['119.1  Virements'])
  })

  it('has a line to sign on that names the meeting, and a name and day once they are signed', async () => {
    const unsigned = await made(approved)
    expect(unsigned.words).toContain('at the meeting on Thursday 4 February 2027')
    expect(unsigned.words).toMatch(/Signed Name Date/)
    const signed = { ...signature, name: 'Dr Miriam Reed', signedOn: '4 February 2027', isSigned: true }
    const { words } = await made({ ...approved, state: 'signed', signature: signed })
    expect(words).toMatch(/Signed Dr Miriam Reed Date 4 February 2027/)
  })

  it('numbers leaves as the minute book goes on, with a box for initials on each', async () => {
    const { pdf, pages } = await made(approved, { folioFrom: 17 })
    expect(await pdf.getPageLabels()).toEqual(pages.map((_, at) => `${17 + at}`))
    for (const [at, page] of pages.entries()) {
      expect(page).toContain('Initials')
      expect(page).toContain(`Page ${17 + at} of the book`)
    }
  })

  it('makes the same bytes again', async () => {
    const [first, second] = [await made(approved, { folioFrom: 17 }), await made(approved, { folioFrom: 17 })]
    expect(second.report.sha256).toBe(first.report.sha256)
    expect(readFileSync(second.path).equals(readFileSync(first.path))).toBe(true)
  })

  it('holds a hundred items, large print and a paragraph longer than a page', async () => {
    const [item] = aModel().items
    const long = Array.from({ length: 900 }, (_, at) => `word${at}`).join(' ')
    const items = Array.from({ length: 100 }, (_, at) => ({
      ...item!,
      itemId: `i${at}`,
      number: `${at + 1}`,
      text: { type: 'doc' as const, content: [paragraphOf(at === 50 ? long : 'Nothing of note.')] },
    }))
    const { words } = await made(aModel({ items }), { textSize: 14 })
    expect(words).toContain('word899')
    expect(words).toContain('100 Welcome and apologies')
  })
})

const paragraphOf = (text: string) => ({
  type: 'paragraph' as const,
  attrs: { id: null, tag: null },
  content: [{ type: 'text' as const, text }],
})

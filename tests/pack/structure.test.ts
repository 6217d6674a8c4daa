import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { anItem, aPaper, MEETING, sha256Of } from '../../bench/papers/model.ts'
import { taggedPaper } from '../../bench/papers/tagged.ts'
import { list, table } from '../../electron/pack/build/parts.ts'
import { packStyles, TEXT_FONT } from '../../electron/pack/build/styles.ts'
import type { PackModel } from '../../electron/pack/model.ts'
import { render } from '../../electron/pack/render.ts'
import { FONTS, makeFrom } from './make-a-pack.ts'
import { rawTree } from './raw-tree.ts'
import { readBack, wordsOn } from './read-back.ts'
import { allIn, outlineOf, structureOf, type Element } from './structure-tree.ts'

const LONG = 'Report of the head teacher on the autumn term, with a title that certainly takes two lines'

/** A pack with everything our own pages can have: a logo, links over two lines, a notice. */
async function packWithEverything(over: Partial<PackModel> = {}) {
  const report = taggedPaper(1, 1)
  const logo = onePixelPng()
  const blobs = new Map([report, logo].map((bytes) => [sha256Of(bytes), bytes]))
  const papers = [
    { ...aPaper(0, 'report.pdf', sha256Of(report)), title: LONG, author: 'Mrs Adeyemi' },
    { ...aPaper(1, 'plan.pdf', ''), sha256: null, title: 'Plan' },
  ]
  const budget = anItem('118', 'Budget', {
    purpose: 'Decision',
    recommendation: 'To approve it',
    options: ['approve', 'defer'],
    papers,
  })
  const body = { ...MEETING.body, logo: { sha256: sha256Of(logo) } }
  const model = { ...MEETING, body, items: [budget, anItem('119', 'Any other business')], ...over }
  const made = await makeFrom(model, blobs)
  return { ...made, pdf: await readBack(made.bytes) }
}

/** For one person, with a cover sheet in front of a paper. */
async function personalPack() {
  const report = taggedPaper(1, 1)
  const lines = [
    { label: 'Summary', isList: false, entries: [{ verb: null, text: 'Spending is as planned.' }] },
    {
      label: 'Risks',
      isList: true,
      entries: [
        { verb: null, text: 'Energy' },
        { verb: null, text: 'Supply' },
      ],
    },
  ]
  const paper = { ...aPaper(0, 'report.pdf', sha256Of(report)), coverSheet: { lines } }
  const items = [anItem('118', 'Budget', { papers: [paper] })]
  const watermark = 'For Councillor Reed only'
  const made = await makeFrom({ ...MEETING, items, watermark }, new Map([[sha256Of(report), report]]))
  return { ...made, pdf: await readBack(made.bytes) }
}

/** What follows a pack: it begins with what has changed. */
async function supplement() {
  const change = { paperId: null, was: '', now: '', oldPages: [] }
  const changes = [
    { ...change, kind: 'new' as const, paperId: 'paper-1', what: '02  Plan', oldPages: ['6'] },
    { ...change, kind: 'withdrawn' as const, what: '03  Notes', oldPages: ['7', '8'] },
    { ...change, kind: 'agenda' as const, what: 'Item 119', was: '6.10', now: '6.20' },
  ]
  return await packWithEverything({
    kind: 'supplement',
    later: {
      title: 'Supplement 1',
      since: 'the pack of 18 November 2026',
      changes,
      whole: [],
      numbering: { kind: 'continues', from: 20 },
      earlierPages: {},
    },
  })
}

const packs = [
  ['a pack', packWithEverything],
  ['a pack for one person with a cover sheet', personalPack],
  ['a supplement', supplement],
] as const

describe('the structure of our own pages', () => {
  it('reads as a person would: headings, rows with their heads, lists of contents', async () => {
    const { pdf } = await packWithEverything()
    expect((await linesOf(pdf, 1)).slice(0, 9)).toEqual([
      'Sect',
      '  Figure [Logo of Oakfield Primary School]',
      '  P: Oakfield Primary School · Governing board',
      '  H1: Papers for the full governing board',
      '  Table',
      '    TR',
      '      TH',
      '        P: When',
      '      TD',
    ])
    expect(await linesOf(pdf, 3)).toEqual([
      'Sect',
      '  H1: Contents',
      '  TOC',
      '    TOCI',
      '      Lbl: 118',
      '      Reference',
      '        Link: Budget (annotation) 4 (annotation)',
      '    TOC',
      '      TOCI',
      '        Reference',
      '          Link: 01 Report of the head teacher on the autumn term, with a title that certainly (annotation) takes two lines (annotation) 5 (annotation)',
      '      TOCI',
      '        Reference',
      '          Link: 02 Plan: to follow (annotation) 6 (annotation)',
    ])
    expect((await linesOf(pdf, 4)).slice(0, 3)).toEqual([
      'Sect',
      '  H1: 118 Budget',
      '  P: For decision · Mrs Adeyemi · at 6.10 · 10 minutes',
    ])
    expect((await linesOf(pdf, 6)).slice(0, 2)).toEqual(['Sect', '  H2: This paper is to follow'])
  })

  it.each(packs)('begins with a heading of the first level and skips none: %s', async (_name, make) => {
    const { pdf } = await make()
    const levels = (await everyElement(pdf))
      .flatMap(({ role }) => /^H(\d)$/.exec(role)?.[1] ?? [])
      .map(Number)
    expect(levels[0]).toBe(1)
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
  })

  it.each(packs)('gives every row of a table as many cells as its head: %s', async (_name, make) => {
    const { pdf } = await make()
    const tables = (await everyElement(pdf)).filter(({ role }) => role === 'Table')
    for (const { kids } of tables) {
      const widths = kids.map((row) => (typeof row === 'string' ? 0 : row.kids.length))
      expect(new Set(widths).size, JSON.stringify(widths)).toBe(1)
    }
  })

  it('makes rows and lists of a cover sheet, and passes over the watermark', async () => {
    const { pdf } = await personalPack()
    const page = 5 // cover, agenda, contents, the item, then the sheet
    const lines = await linesOf(pdf, page)
    expect(lines.slice(0, 3)).toEqual(['Sect', '  H2: report.pdf', '  P: Cover sheet'])
    expect(lines.slice(-13)).toEqual([
      '    TR',
      '      TH',
      '        P: Risks',
      '      TD',
      '        L',
      '          LI',
      '            Lbl',
      '            LBody',
      '              P: Energy',
      '          LI',
      '            Lbl',
      '            LBody',
      '              P: Supply',
    ])
    const elements = await everyElement(pdf)
    expect(
      elements.some(({ kids }) => kids.some((kid) => typeof kid === 'string' && /Reed only/.test(kid))),
    ).toBe(false)
    expect(await wordsOn(pdf, page)).toContain('For Councillor Reed only')
  })

  it('gives heads their scope, pictures their place, and links their page and words', async () => {
    const { path } = await packWithEverything()
    const { parts, under, dict, list, pages } = rawTree(path)
    const elements = parts.flatMap(under)
    const heads = elements.filter((element) => element['/S'] === '/TH').map(({ '/A': a }) => dict(a))
    expect(heads.slice(5, 13).map((head) => head['/Scope'])).toEqual([
      '/Row', // the last of the cover: "For"
      ...Array<string>(6).fill('/Column'),
      '/Row',
    ])
    const figure = elements.find((element) => element['/S'] === '/Figure')
    expect(dict(figure?.['/A'])).toMatchObject({ '/O': '/Layout', '/Placement': '/Block' })
    const [left, bottom, right, top] = dict(figure?.['/A'])['/BBox'] as [number, number, number, number]
    expect([left, top].map(Math.round)).toEqual([56, 842 - 72])
    expect(right > left && top > bottom).toBe(true)

    const links = elements.filter((element) => element['/S'] === '/Link')
    const objects = links.flatMap((link) =>
      list(link['/K'])
        .map(dict)
        .filter((kid) => kid['/Type'] === '/OBJR'),
    )
    expect(objects.length).toBeGreaterThan(links.length)
    for (const { '/Obj': annotation, '/Pg': page } of objects) {
      expect(list(dict(page)['/Annots'])).toContain(annotation)
      expect(dict(annotation)).toMatchObject({ '/Contents': expect.stringMatching(/^u:./) as string })
    }
    const annotations = pages().flatMap((page) => list(dict(page)['/Annots']))
    expect(objects.map((object) => object['/Obj'])).toEqual(expect.arrayContaining(annotations.slice(0, 8)))
  })

  it('has one annotation for each line of a link, which says where it leads', async () => {
    const { pdf } = await packWithEverything()
    const annotations = await (await pdf.getPage(3)).getAnnotations()
    const words = `01  ${LONG}, page 5`
    expect(annotations.map(({ contentsObj }) => (contentsObj as { str: string }).str)).toEqual([
      'Budget, page 4',
      'Budget, page 4',
      words,
      words,
      words,
      '02  Plan: to follow, page 6',
      '02  Plan: to follow, page 6',
    ])
  })

  it.each(packs)('has texts in no place but an element or an artifact: %s', async (_name, make) => {
    const { pdf } = await make()
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: true })
      let depth = 0
      for (const item of items) {
        if ('str' in item) expect(item.str.trim() === '' || depth > 0, item.str).toBe(true)
        else depth += item.type === 'endMarkedContent' ? -1 : 1
      }
    }
  })
})

describe('the parts of sections', () => {
  it('make lists with labels, and tables with heads, spans and links within a text', async () => {
    const content = [
      {
        stack: [
          list(['Apples', 'Pears'], true),
          list(['Figs']),
          table({
            widths: [60, '*', '*'],
            head: ['Item', { text: 'Words', colSpan: 2 }, ''],
            rows: [
              ['1', { text: ['See ', { text: 'the long report', link: 'https://example.org/' }, '.'] }, ''],
            ],
          }),
        ],
      },
    ]
    const styles = packStyles(11, '#2b5a4c')
    const definition = { content, styles, defaultStyle: { font: TEXT_FONT } }
    const bytes = await render(definition, FONTS)
    expect(await linesOf(await readBack(bytes), 1)).toEqual([
      'Sect',
      '  L',
      '    LI',
      '      Lbl: 1.',
      '      LBody',
      '        P: Apples',
      '    LI',
      '      Lbl: 2.',
      '      LBody',
      '        P: Pears',
      '  L',
      '    LI',
      '      Lbl',
      '      LBody',
      '        P: Figs',
      '  Table',
      '    TR',
      '      TH',
      '        P: Item',
      '      TH',
      '        P: Words',
      '    TR',
      '      TH',
      '        P: 1',
      '      TD',
      '        P: See .',
      '          Link: the long report (annotation)',
      '      TD',
    ])
    const raw = Buffer.from(bytes).toString('latin1')
    expect(raw.match(/\/Scope \/(Column|Row)/g)).toEqual(['/Scope /Column', '/Scope /Column', '/Scope /Row'])
    expect(raw).toContain('/ColSpan 2')
    expect(raw).toContain('/ListNumbering /Decimal')
  })
})

/** Without the root and the document, which every page shares. */
async function linesOf(pdf: PDFDocumentProxy, page: number): Promise<string[]> {
  const root = await structureOf(pdf, page)
  return root
    ? outlineOf(root)
        .slice(2)
        .map((line) => line.slice(4))
    : []
}

async function everyElement(pdf: PDFDocumentProxy): Promise<Element[]> {
  const roots = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => structureOf(pdf, at + 1)))
  return roots.flatMap((root) => (root ? allIn(root) : []))
}

function onePixelPng(): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  const pixels = deflateSync(Buffer.from([0, 43, 90, 76]))
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

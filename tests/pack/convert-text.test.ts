import { describe, expect, it } from 'vitest'
import { markdownAsPdf } from '../../electron/papers/convert/markdown.ts'
import { textAsPdf } from '../../electron/papers/convert/text.ts'
import { FONTS } from './make-a-pack.ts'
import { linksOn, readBack, wordsOn } from './read-back.ts'
import { outlineOf, structureOf } from './structure-tree.ts'

const ports = { workFolder: '/nowhere', fontsFolder: FONTS }
const markdown = (text: string) => markdownAsPdf(Buffer.from(text), 'a.md', ports)
const text = (words: string | Buffer) => textAsPdf(Buffer.from(words as string), 'a.txt', ports)

describe('markdownAsPdf', () => {
  it('has headings, lists, tables and links that a screen reader tells apart', async () => {
    const { pdf } = await markdown(
      [
        '---\nauthor: someone\n---',
        '# Budget &amp; forecast',
        'Words with a [plan](https://example.org/plan) and a [trap](javascript:alert(1)).',
        '## What is asked',
        '1. Approve\n   - with care\n2. Note',
        '- [x] done',
        '| Head | Amount |\n|---|--:|\n| Staff | £1,234 |',
      ].join('\n\n'),
    )
    const read = await readBack(pdf)
    const tree = await structureOf(read, 1)
    expect(tree && outlineOf(tree).map((line) => line.trim())).toEqual([
      'Root',
      'Document',
      'Sect',
      'H1: Budget & forecast',
      'P: Words with a and a trap.',
      'Link: plan (annotation)',
      'H2: What is asked',
      'L',
      'LI',
      'Lbl: 1.',
      'LBody',
      'P: Approve',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'P: with care',
      'LI',
      'Lbl: 2.',
      'LBody',
      'P: Note',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'P: [x] done',
      'Table',
      'TR',
      'TH',
      'P: Head',
      'TH',
      'P: Amount',
      'TR',
      'TD',
      'P: Staff',
      'TD',
      'P: £1,234',
    ])
    expect((await linksOn(read, 1)).map(({ url }) => url)).toEqual(['https://example.org/plan'])
  })

  it('leaves pictures and HTML out, and says so', async () => {
    const { pdf, notes } = await markdown(
      'Before\n\n![Roof](http://127.0.0.1:9/roof.png)\n\n<script>alert(1)</script>\n\n<!-- a remark -->\n\nAfter',
    )
    expect(notes).toEqual([
      '1 picture left out: the file only says where they are. Add them as papers, if needed.',
      'HTML in the text was left out: look through it once.',
    ])
    const words = await wordsOn(await readBack(pdf), 1)
    expect(words).toContain('[picture: Roof]')
    expect(words).not.toMatch(/alert|remark/)
  })

  it('bears quotations within quotations without end', async () => {
    const { pdf } = await markdown(`${'> '.repeat(300)}deep`)
    expect(await wordsOn(await readBack(pdf), 1)).toContain('deep')
  })
})

describe('textAsPdf', () => {
  it('keeps its lines and their indents, and Welsh', async () => {
    const { pdf, notes } = await text('Agenda Ŵyl\r\n\r\nfirst\r\n    second\tthird')
    const words = await wordsOn(await readBack(pdf), 1)
    expect([notes, words.includes('Agenda Ŵyl'), /first.*second.*third/.test(words)]).toEqual([
      [],
      true,
      true,
    ])
  })

  it('sets a paragraph of a hundred thousand letters, whole and in seconds', async () => {
    const started = performance.now()
    const { pdf } = await text(`${'budget '.repeat(15_000)}end`)
    expect(performance.now() - started).toBeLessThan(15_000)
    const read = await readBack(pdf)
    expect(await wordsOn(read, read.numPages)).toMatch(/budget end\s*$/)
  })

  it('says where single letters are missing, and refuses a script that it cannot set', async () => {
    expect((await text(`${'Words. '.repeat(50)}漢`)).notes).toEqual([
      'A few signs that the fonts of the pack do not have are shown as “?”: look through it once.',
    ])
    await expect(text('漢字'.repeat(20))).rejects.toMatchObject({
      problem: { reason: expect.stringMatching(/script/) as string },
    })
  })

  it('refuses a text that is longer than any paper', async () => {
    await expect(text('x'.repeat(700_000))).rejects.toMatchObject({ problem: { code: 'too-hard' } })
  })
})

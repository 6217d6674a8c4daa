import { unzipSync, strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { makeMinutesWord } from '../../electron/minutes-out/word/make-minutes-word.ts'
import { aModel, aPrintedItem } from './a-model.ts'
import { readXml, type XmlNode } from './read-xml.ts'

/** A document as its XML says it, read by a parser that has nothing to do with its writer. */
const read = async (...given: Parameters<typeof makeMinutesWord>) => {
  const parts = unzipSync(new Uint8Array(await makeMinutesWord(...given)))
  const xml = Object.entries(parts).filter(([name]) => /\.(xml|rels)$/.test(name))
  const trees = new Map(xml.map(([name, bytes]) => [name, readXml(strFromU8(bytes))]))
  const tree = (name: string): XmlNode => {
    const found = trees.get(name)
    if (found === undefined) throw new Error(`no ${name}`)
    return found
  }
  const body = tree('word/document.xml')
  return { names: Object.keys(parts), tree, body, paragraphs: all(body, 'w:p') }
}

const all = (node: XmlNode, name: string): XmlNode[] =>
  node.kids.flatMap((kid) => [...(kid.name === name ? [kid] : []), ...all(kid, name)])

const wordsOf = (node: XmlNode): string =>
  node.name === 'w:tab' && node.kids.length === 0 && node.attributes['w:val'] === undefined
    ? '\t'
    : `${node.text}${node.kids.map(wordsOf).join('')}`

const styleOf = (paragraph: XmlNode): string | undefined => all(paragraph, 'w:pStyle')[0]?.attributes['w:val']

describe('makeMinutesWord', () => {
  it('has real headings: one title, one for each part and item, sub-items below', async () => {
    const { paragraphs } = await read(aModel(), 11)
    const headings = paragraphs
      .filter((each) => styleOf(each)?.startsWith('Heading'))
      .map((each) => [styleOf(each), wordsOf(each)])
    expect(headings).toEqual(
      expect.arrayContaining([
        ['Heading1', 'Draft minutes: Full governing board'],
        ['Heading2', 'Attendance'],
        ['Heading2', '119\tBudget monitoring'],
        ['Heading3', '119.1\tVirements'],
      ]),
    )
    expect(headings.filter(([style]) => style === 'Heading1')).toHaveLength(1)
  })

  it('has real lists and bold and italic words', async () => {
    const { paragraphs, body } = await read(aModel(), 11)
    const listed = paragraphs.filter((each) => all(each, 'w:numPr').length > 0).map(wordsOf)
    expect(listed).toContain('Persistent absence has fallen from 14 to 11 per cent.')
    const bold = all(body, 'w:r').filter((run) => all(run, 'w:b').length > 0)
    expect(bold.map(wordsOf)).toEqual(expect.arrayContaining(['approved', '11 per cent']))
    expect(
      all(body, 'w:r')
        .filter((run) => all(run, 'w:i').length > 0)
        .map(wordsOf),
    ).toContain('one')
  })

  it('starts every numbered list at one', async () => {
    const list = (text: string) => ({
      type: 'orderedList' as const,
      content: [
        {
          type: 'listItem' as const,
          content: [
            {
              type: 'paragraph' as const,
              attrs: { id: null, tag: null },
              content: [{ type: 'text' as const, text }],
            },
          ],
        },
      ],
    })
    const items = [aPrintedItem({ text: { type: 'doc', content: [list('one'), list('two')] } })]
    const { body } = await read(aModel({ items }), 11)
    const ids = all(body, 'w:numId').map(({ attributes }) => attributes['w:val'])
    expect(new Set(ids).size).toBe(2)
  })

  it('has tables whose heads stand again on each page', async () => {
    const { body } = await read(aModel(), 11)
    const heads = all(body, 'w:tbl').flatMap((table) => {
      const [first] = all(table, 'w:tr')
      return first && all(first, 'w:tblHeader').length > 0 ? [all(first, 'w:tc').map(wordsOf)] : []
    })
    expect(heads).toEqual(
      expect.arrayContaining([
        ['Name', 'Place on the board', 'Attendance', 'Code'],
        ['Item', 'No.', 'Resolution'],
        ['Item', 'Action', 'Owner', 'Due'],
      ]),
    )
  })

  it('says DRAFT at the head of every page, and nowhere once they are approved', async () => {
    const draft = await read(aModel(), 11)
    expect(wordsOf(draft.tree('word/header1.xml'))).toMatch(/DRAFT$/)
    const done = await read(aModel({ state: 'approved', draftMark: null, draftNote: null }), 11)
    expect(wordsOf(done.tree('word/header1.xml')) + wordsOf(done.body)).not.toMatch(/draft/i)
  })

  it('counts its pages by fields', async () => {
    const { tree } = await read(aModel(), 11)
    expect(all(tree('word/footer1.xml'), 'w:instrText').map(wordsOf)).toEqual(['PAGE', 'NUMPAGES'])
  })

  it('says what it is and in which language, and names no person', async () => {
    const { tree } = await read(aModel(), 11)
    const properties = wordsOf(tree('docProps/core.xml'))
    expect(properties).toContain('Draft minutes, Full governing board, 26 November 2026')
    expect(properties).not.toMatch(/Okafor|Reed/)
    expect(all(tree('word/styles.xml'), 'w:lang')[0]?.attributes['w:val']).toBe('en-GB')
  })

  it('stays readable whatever was typed', async () => {
    const items = [
      aPrintedItem({
        title: 'A \u0007bell & <w:p> "quoted" \uFFFE',
        decisions: [']]> \u0001'],
        movements: ['\u000B'],
      }),
    ]
    const { paragraphs } = await read(aModel({ items }), 11)
    expect(paragraphs.map(wordsOf)).toContain('1\tA bell & <w:p> "quoted" ')
  })

  it('leads to nothing outside itself', async () => {
    const { names, tree } = await read(aModel(), 11)
    for (const name of names.filter((each) => each.endsWith('.rels') && each !== '_rels/.rels'))
      for (const { attributes } of all(tree(name), 'Relationship'))
        expect(attributes['TargetMode']).not.toBe('External')
    expect(names.filter((name) => /vba|macro|embed/i.test(name))).toEqual([])
  })
})

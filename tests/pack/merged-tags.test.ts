import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scannedPaper } from '../../bench/papers/scan.ts'
import { structuredPaper, type TreeFault } from '../../bench/papers/structured.ts'
import { taggedPaper } from '../../bench/papers/tagged.ts'
import { packOf } from './make-a-pack.ts'
import { lostContent, rawTree, rolesOf, type Dict } from './raw-tree.ts'
import { readBack } from './read-back.ts'
import { allIn, elementsIn, outlineOf, structureOf } from './structure-tree.ts'

/** Real papers that may lie beside the project. */
const REPORTS = join(import.meta.dirname, '../../../shared/papers/reports')
const hasReports = existsSync(REPORTS)

describe('the tags of papers that disagree', () => {
  it('keep what each meant by its roles, classes and IDs', async () => {
    const { path } = await packOf({
      'a.pdf': structuredPaper({ body: 'P', align: 'Start', language: 'cy', words: ' a' }),
      'b.pdf': structuredPaper({ body: 'BlockQuote', align: 'End', words: ' b' }),
      'c.pdf': structuredPaper({ body: 'P', align: 'Start', roles: { H1: 'P' } }),
    })
    const { root, parts, dict, list, under } = rawTree(path)
    expect(root['/RoleMap']).toEqual({ '/Body': '/P', '/Body-2': '/BlockQuote', '/H1-3': '/P' })
    expect(dict(root['/ClassMap'])).toEqual({
      '/plain': { '/O': '/Layout', '/TextAlign': '/Start' },
      '/plain-2': { '/O': '/Layout', '/TextAlign': '/End' },
    })
    expect(list(root['/Namespaces'])).toHaveLength(1)
    const papers = parts.filter((part) => part['/S'] === '/Part')
    expect(papers.map((part) => part['/Lang'])).toEqual(['u:cy', undefined, undefined])
    const [a, b, c] = papers.map(under)
    expect(a?.map((each) => each['/S'])).toContain('/Body')
    expect(b?.find((each) => each['/S'] === '/Body-2')?.['/C']).toBe('/plain-2')
    expect(c?.map((each) => each['/S'])).toContain('/H1-3')
    const ids = list(dict(root['/IDTree'])['/Kids']).flatMap((kid) => list(dict(kid)['/Names']))
    const idOf = (number: number, name: string) => `u:p${number}-${name}`
    expect(ids.filter((_, at) => at % 2 === 0)).toEqual(
      [1, 2, 3].flatMap((number) => [idOf(number, 'head'), idOf(number, 'year')]),
    )
    for (const [at, id] of ids.entries()) if (at % 2 === 0) expect(dict(ids[at + 1])['/ID']).toBe(id)
    const cells = (b ?? []).filter((each) => each['/S'] === '/TD').map((each) => dict(each['/A'])['/Headers'])
    expect(cells).toEqual([[idOf(2, 'year')]])
  })

  it('keep alternative text, other words, expansions and languages within a text', async () => {
    const { path, bytes, report } = await packOf({ 'a.pdf': structuredPaper({ words: ' a' }) })
    const elements = rawTree(path).parts.flatMap(rawTree(path).under)
    expect(elements.find((each) => each['/S'] === '/Span')).toMatchObject({
      '/E': 'u:His Majesty',
      '/Lang': 'u:cy',
      '/ActualText': 'u:H.M.I.',
    })
    const tree = await structureOf(await readBack(bytes), report.papers[0]?.firstPage ?? 0)
    expect(tree && outlineOf(tree).slice(2)).toEqual([
      '    Part',
      '      H1: Heading a',
      '      P: Body text a',
      '      Span [H.M.I.]: HMI a',
      '      Figure [A chart of attendance]: Picture a',
      '      Formula: x a',
      '      Table',
      '        TR',
      '          TH: Year a',
      '          TD: 2026 a',
      '      Link: Our site (annotation)',
    ])
  })

  it('are all there: as many elements as the papers and our own pages have together', async () => {
    const papers = {
      'a.pdf': taggedPaper(3, 1),
      'b.pdf': structuredPaper(),
      'c.pdf': taggedPaper(2, 2, { meaning: 'Span' }),
    }
    const { path, report, bytes } = await packOf(papers)
    const { parts, under } = rawTree(path)
    const count = (role: string) =>
      parts.filter((part) => part['/S'] === role).reduce((sum, part) => sum + under(part).length, 0)
    // Counted where the papers are made: 25 texts and a table of 10 rows of 2 a page; and the sheet of structured.ts.
    const perPage = 25 + 1 + 10 * 3
    expect(count('/Part')).toBe(3 + 5 * perPage + 10)
    const pdf = await readBack(bytes)
    const own = report.pageMap.filter(({ kind }) => kind !== 'paper').map(({ page }) => page)
    const trees = await Promise.all(own.map((page) => structureOf(pdf, page)))
    const onPages = trees.map((tree) => (tree ? allIn(tree).length - 2 : 0)) // less the root and the document
    expect(count('/Sect')).toBe(onPages.reduce((sum, each) => sum + each, 0))
  })

  it('lead from each piece of content to its element and back', async () => {
    const { path } = await packOf({
      'a.pdf': taggedPaper(3, 1),
      'scan.pdf': scannedPaper(1, { bytesPerPage: 60_000 }),
      'b.pdf': structuredPaper(),
    })
    const { lost, count } = lostContent(rawTree(path))
    expect(lost).toEqual([])
    expect(count).toBeGreaterThan(3 * 45 + 8)
  })

  it.skipIf(!hasReports)(
    'are those of real papers, element by element, in their order',
    async () => {
      const names = ['essex-2014-03-21.pdf', 'cornwall-2024-08-22.pdf', 'sunderland-2015-07-20.pdf']
      const papers = names.map((name) => [name, readFileSync(join(REPORTS, name))] as const)
      const { path } = await packOf(Object.fromEntries(papers))
      const pack = rawTree(path)
      const parts = pack.parts.filter((part) => part['/S'] === '/Part')
      for (const [at, name] of names.entries()) {
        const source = rawTree(join(REPORTS, name))
        const [before, after] = [source.below(source.root), pack.below(parts[at] ?? {})]
        expect(rolesOf(pack, after), name).toEqual(rolesOf(source, before))
        const words = ({ '/Alt': alt, '/ActualText': actual, '/Lang': lang, '/E': long }: Dict) => [
          alt,
          actual,
          lang,
          long,
        ]
        expect(after.map(words)).toEqual(before.map(words))
      }
      expect(lostContent(pack).lost).toEqual([])
    },
    60_000,
  )

  it('forget a link that is not on its page', async () => {
    const { path, report } = await packOf({ 'a.pdf': structuredPaper({ hasLostLink: true }) })
    const { parts, under } = rawTree(path)
    const part = parts.find((each) => each['/S'] === '/Part')
    const link = part && under(part).find((each) => each['/S'] === '/Link')
    expect(link?.['/K']).toEqual([7])
    expect(report.warnings).toEqual([])
  })
})

describe('the tags of a paper that cannot be relied on', () => {
  const faults: TreeFault[] = ['cycle', 'twice', 'no-parent', 'dangling', 'no-role', 'no-parent-tree']

  it.each(faults)('are left out, and the clerk is told: %s', async (fault) => {
    const { path, bytes, report } = await packOf({
      'bad.pdf': structuredPaper({ fault }),
      'good.pdf': structuredPaper(),
    })
    expect(report.warnings).toEqual([
      '01 bad.pdf: Its tags for screen readers are broken and were left out: its pages are in, but count as untagged.',
    ])
    const pdf = await readBack(bytes)
    const [bad, good] = report.papers.map(({ firstPage }) => firstPage)
    expect((await structureOf(pdf, bad ?? 0))?.kids).toEqual([])
    const tree = await structureOf(pdf, good ?? 0)
    expect(tree && allIn(tree).length).toBe(13)
    expect(rawTree(path).catalog['/MarkInfo']).toBeUndefined()
  })
})

describe('an untagged paper', () => {
  it('stands in the tree by its name, and nothing on its pages is said to be anything', async () => {
    const { path, bytes, report } = await packOf({
      'scan.pdf': scannedPaper(2, { bytesPerPage: 60_000 }),
      'tagged.pdf': taggedPaper(1, 1),
    })
    const { parts, catalog, dict, pages } = rawTree(path)
    expect(
      parts.filter((part) => part['/S'] === '/Part').map((part) => [part['/T'], part['/Alt'], !!part['/K']]),
    ).toEqual([
      [
        'u:01 scan.pdf',
        'u:01 scan.pdf: this paper has no tags, so its 2 pages are not described here.',
        false,
      ],
      ['u:02 tagged.pdf', undefined, true],
    ])
    expect(catalog['/MarkInfo']).toBeUndefined()
    expect(catalog['/Lang']).toBe('u:en-GB')
    expect(dict(catalog['/ViewerPreferences'])['/DisplayDocTitle']).toBe(true)
    expect(new Set(pages().map((page) => dict(page)['/Tabs']))).toEqual(new Set(['/S']))
    const tree = await structureOf(await readBack(bytes), report.papers[0]?.firstPage ?? 0)
    expect(tree ? elementsIn(tree) : []).toEqual([])
  })
})

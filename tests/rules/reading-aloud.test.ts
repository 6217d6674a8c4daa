import type { Accessibility } from '@shared/entities/accessibility.ts'
import { aloudReport, aloudStanding, aloudSummary } from '@shared/rules/reading-aloud.ts'
import { describe, expect, it } from 'vitest'

const good: Accessibility = {
  tags: 'tagged',
  hasTitle: true,
  language: 'en-GB',
  fonts: 2,
  unreadableFonts: 0,
  headings: 3,
  tables: 1,
  tablesWithoutHeads: 0,
  figures: 2,
  figuresWithoutWords: 0,
}
const paper = (found: Partial<Accessibility> = {}, over = {}) => {
  const accessibility = { ...good, ...found }
  const isTagged = accessibility.tags === 'tagged'
  return { kind: 'pdf' as const, pageCount: 3, isTagged, hasText: true, accessibility, ...over }
}
const untagged = paper({ tags: 'none' })
const scan = paper({ tags: 'none', fonts: 0 }, { hasText: false })
const unreadable = paper({ unreadableFonts: 2 })
const refused = { kind: 'other' as const, pageCount: null, isTagged: null, hasText: null }
const old = { kind: 'pdf' as const, pageCount: 3, isTagged: true, hasText: true }

describe('aloudStanding', () => {
  it.each([
    ['tagged', paper()],
    ['untagged', untagged],
    ['untagged', paper({ tags: 'broken' })],
    ['picture', scan],
    ['unreadable', unreadable],
    ['tagged', paper({ unreadableFonts: 1 })],
    ['unknown', refused],
    ['tagged', old],
  ])('is %s', (standing, examined) => expect(aloudStanding(examined)).toBe(standing))
})

describe('aloudReport', () => {
  it('has nothing to ask of a good paper', () => {
    expect(aloudReport(paper())).toEqual({
      standing: 'tagged',
      summary:
        'It can be read aloud, and it is tagged: a screen reader knows its headings, lists and tables.',
      findings: [
        { isGood: true, words: '3 headings.' },
        { isGood: true, words: '1 table.' },
        { isGood: true, words: '2 pictures.' },
        { isGood: true, words: 'It has a title.' },
        { isGood: true, words: 'Its language is British English.' },
      ],
      advice: [],
    })
  })

  it('says of each lack what its author can do', () => {
    const found = {
      headings: 0,
      tablesWithoutHeads: 1,
      figuresWithoutWords: 1,
      hasTitle: false,
      language: null,
      unreadableFonts: 1,
    }
    const report = aloudReport(paper(found))
    expect(report?.findings.filter(({ isGood }) => !isGood).map(({ words }) => words)).toEqual([
      'Some words cannot be told: 1 of 2 fonts.',
      'No headings.',
      '1 table, 1 without a head row.',
      '2 pictures, 1 without a description.',
      'It has no title of its own.',
      'It does not say its language.',
    ])
    expect(report?.advice).toHaveLength(4)
    expect(report?.advice.at(-1)).toContain('a title (in Word: File, Info) and a language (Review, Language)')
  })

  it('asks for the source of a picture, and for another PDF where there are no tags', () => {
    expect(aloudReport(scan)).toMatchObject({ standing: 'picture', findings: [] })
    expect(aloudReport(scan)?.advice[0]).toContain('the file that it was made from')
    expect(aloudReport(untagged)?.advice[0]).toContain('“Document structure tags for accessibility”')
    expect(aloudReport(paper({ tags: 'broken' }))?.summary).toContain('its tags are broken')
    expect(aloudReport(refused)).toBeNull()
  })
})

describe('aloudSummary', () => {
  it.each([
    [[], ''],
    [[refused], ''],
    [[paper()], 'The paper can be read aloud.'],
    [[scan], '0 of 1 paper can be read aloud. One is a picture only.'],
    [[paper(), paper()], 'All 2 papers can be read aloud.'],
    [[paper(), untagged, refused], 'All 2 papers can be read aloud. One is not tagged.'],
    [
      [paper(), scan, scan, unreadable],
      '1 of 4 papers can be read aloud. 2 are pictures only. One is in letters that no program can tell.',
    ],
  ])('of papers', (papers, sentence) => expect(aloudSummary(papers)).toBe(sentence))
})

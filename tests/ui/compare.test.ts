import { describe, expect, it } from 'vitest'
import { comparisonWords, wordsShown } from '../../renderer/features/meeting/compare/change-words.ts'
import { compareWords, pagePairs } from '../../renderer/features/meeting/compare/compare-words.ts'
import { type PageWord, wordsIn } from '../../renderer/features/meeting/compare/words-of-page.ts'

/** Words of one page for each text. */
const pages = (...texts: string[]): PageWord[] =>
  texts.flatMap((text, at) => text.split(' ').map((word) => ({ text: word, page: at + 1, boxes: [] })))

const said = (words: readonly PageWord[]) => words.map(({ text }) => text).join(' ')

describe('compareWords', () => {
  it('finds what was taken out and put in, with the pages on which it stands', () => {
    const old = pages('costs rise by three per cent', 'reserves stay')
    const now = pages('costs rise by four per cent', 'reserves stay as they are')
    const { changes, mates } = compareWords(old, now) ?? { changes: [], mates: new Map() }
    expect(changes.map((each) => [said(each.removed), said(each.added), each.oldPage, each.newPage])).toEqual(
      [
        ['three', 'four', 1, 1],
        ['', 'as they are', 2, 2],
      ],
    )
    expect([...mates]).toEqual([
      [1, 1],
      [2, 2],
    ])
  })

  it('finds nothing between the same words', () => {
    expect(compareWords(pages('a b'), pages('a b'))?.changes).toEqual([])
  })

  it('gives up on what takes too long', () => {
    const many = (seed: number) => pages(Array.from({ length: 4000 }, (_, at) => `${seed * at}x`).join(' '))
    expect(compareWords(many(3), many(7.5), 1)).toBeNull()
  })
})

describe('pagePairs', () => {
  it.each([
    ['page by page without shared words', 2, 3, [], ['1|1', '2|2', '-|3']],
    [
      'with a page put in before',
      2,
      3,
      [
        [2, 1],
        [3, 2],
      ],
      ['-|1', '1|2', '2|3'],
    ],
    [
      'with a page taken out',
      3,
      2,
      [
        [1, 1],
        [2, 3],
      ],
      ['1|1', '2|-', '3|2'],
    ],
    [
      'never out of order',
      2,
      2,
      [
        [1, 2],
        [2, 1],
      ],
      ['1|-', '2|1', '-|2'],
    ],
  ] as const)('puts pages side by side %s', (_name, old, now, mates, expected) => {
    const pairs = pagePairs(old, now, new Map<number, number>(mates))
    expect(pairs.map((pair) => `${pair.old ?? '-'}|${pair.now ?? '-'}`)).toEqual(expected)
  })
})

describe('wordsIn', () => {
  const boxOf = (from: number, to: number) => ({ left: from, top: 0, width: to - from, height: 1 })
  it('joins what the file draws in parts, and parts what it does not', () => {
    const runs = ['Bud', 'get for', ' 2026', '-27'].map((str) => ({ str, hasEOL: false, boxOf }))
    const words = wordsIn(
      [...runs, { str: '', hasEOL: true, boxOf }, { str: 'End', hasEOL: false, boxOf }],
      4,
    )
    expect(words.map(({ text, page, boxes }) => [text, page, boxes.length])).toEqual([
      ['Budget', 4, 2],
      ['for', 4, 1],
      ['2026-27', 4, 2],
      ['End', 4, 1],
    ])
  })
})

describe('comparisonWords', () => {
  const both = { old: true, now: true }
  const change = { removed: [], added: [], oldPage: 1, newPage: 1 }
  it.each([
    [{ changes: [], mates: new Map() }, both, /the same/],
    [{ changes: [change], mates: new Map() }, both, /differ in 1 place\./],
    [{ changes: [change, change], mates: new Map() }, both, /differ in 2 places/],
    [null, both, /share so little/],
    [null, { old: false, now: false }, /scans/],
    [null, { old: true, now: false }, /Only one/],
  ])('%#', (comparison, hasText, words) => {
    expect(comparisonWords(comparison, hasText)).toMatch(words)
  })
})

describe('wordsShown', () => {
  it('cuts long passages short', () => {
    expect(wordsShown(pages('one two'))).toBe('one two')
    expect(wordsShown(pages('word '.repeat(60).trim()))).toMatch(/^(word ){31}word …$/)
  })
})

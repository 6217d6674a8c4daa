import { describe, expect, it } from 'vitest'
import { paperMoves, placeOfPaperDrop } from '../../renderer/features/meeting/papers/paper-moves.ts'
import { canView, statusWords, underPaper } from '../../renderer/features/meeting/papers/paper-words.ts'
import { piecesOf, sizeWords } from '../../renderer/lib/pieces.ts'
import { aListedPaper, aVersion } from './listed.ts'

describe('piecesOf', () => {
  it('covers the whole file in order, and gives an empty file none', () => {
    expect(piecesOf(25, 10)).toEqual([
      { from: 0, to: 10 },
      { from: 10, to: 20 },
      { from: 20, to: 25 },
    ])
    expect(piecesOf(20, 10)).toHaveLength(2)
    expect(piecesOf(0)).toEqual([])
  })
})

describe('sizeWords', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [1023, '1023 bytes'],
    [1536, '1.5 KB'],
    [98_000_000, '93 MB'],
    [5_000_000_000, '4.7 GB'],
  ])('%i → %s', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words)
  })
})

describe('underPaper', () => {
  it('says who wrote it and how much there is to read', () => {
    expect(underPaper(aListedPaper(1, { author: 'Mrs Okafor' }))).toBe(
      'Mrs Okafor · PDF, 4 pages · 8 min to read · 1.5 KB',
    )
    expect(underPaper(aListedPaper(1, { versionCount: 2 }))).toBe(
      'PDF, 4 pages · 8 min to read · 1.5 KB · version 1',
    )
    expect(
      underPaper(
        aListedPaper(1, {
          readingMinutes: 0,
          current: aVersion({ kind: 'other', format: 'zip', pageCount: null }),
        }),
      ),
    ).toBe('Zip archive · 1.5 KB')
  })

  it('says from whom an awaited paper is to come', () => {
    const awaited = aListedPaper(1, { current: null })
    expect(underPaper({ ...awaited, awaitedFrom: 'Mr Price' })).toBe('Awaited from Mr Price')
    expect(underPaper({ ...awaited, status: { ...awaited.status, dueOn: '2026-11-18' } })).toBe(
      'Awaited, by Wed 18 Nov',
    )
    expect(underPaper(aListedPaper(1, { current: null, isTabled: true }))).toBe(
      'To be handed out at the meeting',
    )
  })
})

describe('statusWords', () => {
  const status = aListedPaper(1).status
  it.each([
    [{}, 'done', 'received'],
    [{ kind: 'awaited' }, 'want', 'awaited'],
    [{ kind: 'awaited', daysLate: 3 }, 'late', 'awaited, 3 days late'],
    [{ kind: 'late', daysLate: 1 }, 'soon', 'came 1 day late'],
    [{ kind: 'late', isAfterIssue: true }, 'soon', 'came after the papers went out'],
    [{ kind: 'tabled' }, 'plain', 'tabled'],
  ] as const)('%j: %s, %s', (more, tone, words) => {
    expect(statusWords({ ...status, ...more })).toEqual({ tone, words })
  })
})

describe('canView', () => {
  it('knows what can be shown', () => {
    expect(canView(aVersion())).toBe(true)
    expect(canView(aVersion({ pageCount: null }))).toBe(false)
    expect(canView({ ...aVersion({ kind: 'picture' }), mediaType: 'image/png' })).toBe(true)
  })
})

describe('moving papers', () => {
  const item = { id: 'i', papers: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }

  it('goes one up or down within its item', () => {
    expect(paperMoves(item, 'a')).toEqual({ up: null, down: { itemId: 'i', beforeId: 'c' } })
    expect(paperMoves(item, 'b')).toEqual({
      up: { itemId: 'i', beforeId: 'a' },
      down: { itemId: 'i', beforeId: null },
    })
    expect(paperMoves(item, 'gone')).toEqual({ up: null, down: null })
  })

  it.each([
    ['c', 'a', 'before', { itemId: 'i', beforeId: 'a' }],
    ['a', 'b', 'after', { itemId: 'i', beforeId: 'c' }],
    ['x', 'c', 'after', { itemId: 'i', beforeId: null }],
    ['a', 'b', 'before', null],
    ['b', 'a', 'after', null],
    ['a', 'gone', 'after', null],
  ] as const)('puts %s, let go %s/%s', (dragged, key, dropPosition, place) => {
    expect(placeOfPaperDrop(item, dragged, { key, dropPosition })).toEqual(place)
  })
})

import { describe, expect, it } from 'vitest'
import {
  awaitedSentence,
  countPapers,
  dateLine,
  deadlineTone,
  papersLabel,
} from '../../renderer/features/meeting/meeting-words.ts'

const meeting = {
  meetsOn: '2026-11-26',
  startsAt: '18:00',
  minutes: 120,
  place: 'School library',
  status: 'planned',
} as const

describe('dateLine', () => {
  it('says when, where and which of the year', () => {
    expect(dateLine(meeting, 2, 6)).toBe(
      'Thursday 26 November 2026, 6.00 to 8.00 pm · School library · Meeting 2 of 6',
    )
  })

  it('leaves out what is not known, and the count of a cancelled meeting', () => {
    expect(
      dateLine({ ...meeting, place: '', status: 'cancelled', minutes: 90, startsAt: '11:00' }, 2, 6),
    ).toBe('Thursday 26 November 2026, 11.00 am to 12.30 pm')
  })
})

describe('deadlineTone', () => {
  it.each([
    [-2, '2 days late', 'late'],
    [-1, '1 day late', 'late'],
    [0, 'that is today', 'soon'],
    [1, 'that is tomorrow', 'soon'],
    [7, '7 days left', 'soon'],
    [8, '8 days left', 'plain'],
  ])('%i days: %s', (days, words, tone) => {
    expect(deadlineTone(days)).toEqual({ words, tone })
  })
})

describe('papersLabel', () => {
  const here = { status: { kind: 'received' } } as const
  const awaited = { status: { kind: 'awaited' } } as const
  const tabled = { status: { kind: 'tabled' } } as const
  it.each([
    [[{ papers: [here, here] }, { papers: [awaited, awaited] }], '2 of 4', 'Two papers still awaited.'],
    [[{ papers: [here] }, { papers: [awaited] }], '1 of 2', 'One paper still awaited.'],
    [[{ papers: [here, tabled] }], '1', ''],
    [[{ papers: [] }], '', ''],
    [[{ papers: Array.from({ length: 12 }, () => awaited) }], '0 of 12', '12 papers still awaited.'],
  ])('counts %#', (items, label, sentence) => {
    const counted = countPapers(items)
    expect([papersLabel(counted), awaitedSentence(counted)]).toEqual([label, sentence])
  })
})

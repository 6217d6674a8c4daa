import { describe, expect, it } from 'vitest'
import { shortcomings } from '../../renderer/features/meeting/pack/readiness.ts'
import { aListedItem, aListedPaper, aVersion } from './listed.ts'

const onTime = { inHand: 5 }

describe('shortcomings', () => {
  it('finds nothing to say of an agenda that is complete', () => {
    expect(shortcomings({ items: [aListedItem(1)], totals: onTime })).toEqual([])
  })

  it('says only that it is empty when it is', () => {
    expect(shortcomings({ items: [], totals: onTime }).map(({ text }) => text)).toEqual([
      'The agenda has no items yet.',
    ])
  })

  it('puts papers that cannot go in first, then those awaited, then what is only worth knowing', () => {
    const items = [
      aListedItem(1, { purpose: 'decision', minutes: null }),
      aListedItem(2, {
        isConfidential: true,
        papers: [
          aListedPaper(1, { current: null, title: 'Trial', awaitedFrom: 'Mr Price' }),
          aListedPaper(2, { current: aVersion({ problem: 'It needs a password.' }), title: 'Budget' }),
        ],
      }),
    ]
    const found = shortcomings({ items, totals: { inHand: -15 } })
    expect(found.map(({ kind, text, isSerious }) => [kind, text, isSerious])).toEqual([
      ['problem', '1b “Budget” cannot go into the pack; a page will say so in its place.', true],
      ['awaited', '1a “Trial” is still awaited from Mr Price.', true],
      ['no-reason', '2 Item 2 is confidential, but no reason is chosen.', true],
      ['over-time', 'The agenda runs 15 minutes over the meeting.', false],
      ['no-minutes', '1 Item 1 has no minutes.', false],
      ['no-recommendation', '1 Item 1 asks for a decision but does not say which.', false],
    ])
  })

  it('counts an item as timed when its sub-items are', () => {
    const parent = aListedItem(1, { minutes: null })
    const child = aListedItem(2, { parentId: parent.id, level: 2, minutes: 10 })
    expect(shortcomings({ items: [parent, child], totals: onTime })).toEqual([])
  })

  it('says how late a paper is, that nobody is named to ask, and what is tabled', () => {
    const awaited = aListedPaper(1, { current: null, title: 'Trial' })
    const late = { ...awaited, status: { ...awaited.status, daysLate: 2 } }
    const tabled = aListedPaper(2, { isTabled: true, current: aVersion({ problem: 'It is damaged.' }) })
    const found = shortcomings({ items: [aListedItem(1, { papers: [late, tabled] })], totals: onTime })
    expect(found.map(({ text, detail, isSerious }) => [text, detail, isSerious])).toEqual([
      ['1a “Trial” is still awaited, 2 days late.', '1 Item 1. Nobody is named to ask for it.', true],
      ['1b “Paper 2” is handed out at the meeting: the pack names it and leaves it out.', '1 Item 1', false],
    ])
  })
})

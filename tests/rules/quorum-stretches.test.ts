import { describe, expect, it } from 'vitest'
import { quorumNow, quorumSentences } from '@shared/words/quorum-words.ts'
import { presenceAt, startOf } from '@shared/rules/presence.ts'
import { inquorateStretches } from '@shared/rules/quorum-stretches.ts'
import { aMeetingRecord, type Happening, item } from '../helpers/a-meeting-record.ts'

const nameOf = (itemId: string): string => `item ${itemId.replace('item-', '')}`
const board = (happenings: Happening[], present = 6) => aMeetingRecord({ members: 12, present }, happenings)
const gaps = (happenings: Happening[], present = 6): string[] =>
  quorumSentences(board(happenings, present), nameOf).slice(1)

describe('quorumSentences', () => {
  it.each<[string, Happening[], string[]]>([
    ['nothing happens', [], ['There was a quorum throughout.']],
    [
      'one withdraws from an item',
      [['b', 'withdrew', 1]],
      ['There was no quorum during part of item b: 5 present, 6 needed.'],
    ],
    [
      'one leaves and comes back later',
      [
        ['b', 'left', 1],
        ['d', 'arrived', 1],
      ],
      ['There was no quorum from item b to item d: 5 present, 6 needed.'],
    ],
    [
      'two leave for good',
      [
        ['d', 'left', 1],
        ['e', 'left', 2],
      ],
      ['There was no quorum from item d to the end: 4 present, 6 needed.'],
    ],
    [
      'one comes late, during the first item',
      [['a', 'arrived', 6]],
      ['There was no quorum during part of item a: 5 present, 6 needed.'],
    ],
    ['one comes late, before the first item', [[null, 'arrived', 6]], ['There was a quorum throughout.']],
  ])('%s', (_name, happenings, expected) => {
    expect(gaps(happenings)).toEqual(expected)
  })

  it('says when the number that is needed changes', () => {
    const happenings: Happening[] = [
      ['c', 'appointed', 13],
      ['c', 'appointed', 14],
    ]
    const record = aMeetingRecord({ members: 12, present: 6, appointed: 2 }, happenings)
    expect(quorumSentences(record, nameOf).slice(1)).toEqual([
      'From item c on: half of the 14 members in post: 7.',
      'There was a quorum throughout.',
    ])
  })

  it('says that five of twelve were never enough', () => {
    expect(quorumSentences(board([], 5), nameOf)).toEqual([
      'Quorum: half of the 12 members in post: 6. 5 members present as the business began.',
      'There was no quorum at any time: 5 present, 6 needed.',
    ])
  })
})

describe('inquorateStretches', () => {
  it('keeps the moments at which each begins and ends', () => {
    expect(inquorateStretches(board([['b', 'withdrew', 1]]))).toEqual([
      { from: { itemId: item('b'), position: '0001' }, until: startOf(item('c')), present: 5, needed: 6 },
    ])
  })
})

describe('quorumNow', () => {
  it.each([
    [6, '6 needed, 6 present: there is a quorum.'],
    [5, '6 needed, 5 present: no quorum.'],
  ])('with %i present', (present, expected) => {
    expect(quorumNow(presenceAt(board([], present), startOf(null)))).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { findInLibrary } from '../../renderer/features/meeting/agenda/dialogs/library-groups.ts'
import {
  earlierMeetings,
  laterMeetings,
} from '../../renderer/features/meeting/agenda/dialogs/meeting-choices.ts'
import {
  asksAsLines,
  asksOfLines,
  claimsBySide,
} from '../../renderer/features/meeting/agenda/item/briefing-words.ts'

const entry = (id: string, group: string, title: string, more: object = {}) => ({
  id,
  group,
  title,
  purpose: 'decision' as const,
  minutes: 5,
  recommendation: '',
  when: '',
  options: [],
  isStanding: false,
  briefing: null,
  isOnAgenda: false,
  ...more,
})

describe('findInLibrary', () => {
  const library = [
    entry('a', 'Every meeting', 'Apologies'),
    entry('b', 'Campaigns', '#PauseOfsted: the call for a review'),
    entry('c', 'Every meeting', 'Minutes', { recommendation: 'Approve the minutes' }),
  ]

  it('keeps the library’s own order of groups and entries', () => {
    const groups = findInLibrary(library, '')
    expect(groups.map(({ name, entries }) => [name, entries.map(({ id }) => id)])).toEqual([
      ['Every meeting', ['a', 'c']],
      ['Campaigns', ['b']],
    ])
  })

  it.each([
    ['PAUSE review', ['b']],
    ['approve', ['c']],
    ['apólogies', ['a']],
    ['review apologies', []],
  ])('finds “%s” in any order, whatever the case and the accents', (words, ids) => {
    expect(findInLibrary(library, words).flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(ids)
  })
})

describe('choosing a meeting', () => {
  const at = (id: string, meetsOn: string, itemCount = 3, status: 'planned' | 'cancelled' = 'planned') => ({
    id: id as never,
    meetsOn,
    itemCount,
    status,
  })
  const here = { id: 'here', meetsOn: '2026-11-26' }
  const meetings = [
    at('july', '2026-07-02'),
    at('october', '2026-10-01'),
    at('empty', '2026-09-01', 0),
    at('here', '2026-11-26'),
    at('march', '2027-03-04'),
    at('february', '2027-02-04', 0),
    at('off', '2027-01-14', 3, 'cancelled'),
  ]

  it('offers to copy from the nearest earlier meeting first, and only from those with items', () => {
    expect(earlierMeetings(meetings, here).map(({ id }) => id)).toEqual(['october', 'july', 'off', 'march'])
  })

  it('offers to carry forward to planned meetings to come, the next first', () => {
    expect(laterMeetings(meetings, here).map(({ id }) => id)).toEqual(['february', 'march'])
  })
})

describe('a briefing', () => {
  const claim = (side: 'for' | 'against' | 'fact', text: string) => ({
    side,
    text,
    on: '',
    source: { title: '', address: '' },
  })

  it('is told side by side, and a side with nothing to say is left out', () => {
    const told = claimsBySide([claim('fact', 'x'), claim('for', 'y'), claim('fact', 'z')])
    expect(told.map(({ side, claims }) => [side, claims.map(({ text }) => text)])).toEqual([
      ['for', ['y']],
      ['fact', ['x', 'z']],
    ])
  })

  it('has what is asked as lines, and back', () => {
    const asks = [
      { what: 'Heads: write', by: 'by 10 December 2026' },
      { what: 'Boards: discuss', by: '' },
    ]
    expect(asksAsLines(asks)).toBe('Heads: write · by 10 December 2026\nBoards: discuss')
    expect(asksOfLines(`${asksAsLines(asks)}\n\n`)).toEqual(asks)
  })
})

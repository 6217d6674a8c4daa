import { describe, expect, it } from 'vitest'
import { readingMinutes } from '../../shared/rules/reading-time.ts'
import { agendaSentence, formatReading } from '../../shared/words/reading.ts'

describe('readingMinutes', () => {
  it.each([
    ['thirty pages an hour where the words are not known', { pages: 30, text: null }, 60],
    ['220 words a minute where they are', { pages: 10, text: { pages: 10, words: 4400 } }, 20],
    [
      'half a minute at least for a page that is mostly pictures',
      { pages: 10, text: { pages: 10, words: 100 } },
      5,
    ],
    ['a scanned page as a full one', { pages: 3, text: { pages: 1, words: 440 } }, 6],
    ['nothing for nothing', { pages: 0, text: null }, 0],
  ])('counts %s', (_name, readable, minutes) => {
    expect(readingMinutes(readable)).toBe(minutes)
  })
})

describe('formatReading', () => {
  it.each([
    [3, 'about 5 minutes'],
    [42, 'about 40 minutes'],
    [426, 'about 7 hours'],
    [100, 'about 1 hour 30 minutes'],
  ])('%i minutes are %s', (minutes, words) => {
    expect(formatReading(minutes)).toBe(words)
  })
})

describe('agendaSentence', () => {
  it('says how much there is to read', () => {
    expect(agendaSentence({ items: 9, papers: 13, pages: 213, readingMinutes: 426 })).toBe(
      '9 items · 13 papers · 213 pages, about 7 hours to read',
    )
  })
})

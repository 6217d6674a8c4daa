import { describe, expect, it } from 'vitest'
import { findWords, placesOf } from '../../renderer/features/review/find-words.ts'

describe('placesOf', () => {
  it.each([
    ['The Budget and the  budget\nis late', 'budget', ['Budget', 'budget']],
    ['stands at\n160 pounds', 'stands at 160', ['stands at\n160']],
    ['(a+b) [c] ^ $5.00', '(a+b) [c] ^ $5.00', ['(a+b) [c] ^ $5.00']],
    ['5x00', '5.00', []],
    ['Hŷdd', 'HŶDD', ['Hŷdd']],
    ['anything', '   ', []],
  ])('%j, %j', (text, words, found) => {
    expect(placesOf(text, words).map(([match]) => match)).toEqual(found)
  })
})

describe('findWords', () => {
  it('answers the first with what stands round it, and how often they stand there', () => {
    expect(findWords('Line 1: the budget. Line 2: the budget again.', 'budget', 4)).toEqual({
      page: 4,
      before: 'Line 1: the ',
      found: 'budget',
      after: '. Line 2: the budget again.',
      times: 2,
    })
    expect(findWords('nothing', 'budget', 4)).toBeNull()
  })
})

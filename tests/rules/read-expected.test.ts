import { describe, expect, it } from 'vitest'
import { readExpected } from '../../shared/rules/read-expected.ts'

const items = [
  { id: 'welcome', number: '1' },
  { id: 'budget', number: '9' },
  { id: 'sub', number: '9.1' },
]

describe('readExpected', () => {
  it.each([
    ['Budget - Mr Price', 'chosen', 'Budget', 'Mr Price'],
    ['Budget 2026-27 – draft – Mr Price', 'chosen', 'Budget 2026-27 – draft', 'Mr Price'],
    ['Self-evaluation', 'chosen', 'Self-evaluation', ''],
    ['Budget\tMr Price', 'chosen', 'Budget', 'Mr Price'],
    ['Budget - from the head teacher', 'chosen', 'Budget', 'the head teacher'],
    ['9 Budget - Mr Price', 'budget', 'Budget', 'Mr Price'],
    ['9.1 Reserves', 'sub', 'Reserves', ''],
    ['  1  Apologies — Clerk ', 'welcome', 'Apologies', 'Clerk'],
    ['12 Angry Men', 'chosen', '12 Angry Men', ''],
  ])('reads “%s”', (line, itemId, title, awaitedFrom) => {
    expect(readExpected(line, 'chosen', items)).toEqual([{ itemId, title, awaitedFrom }])
  })

  it('takes each line, and leaves empty ones out', () => {
    expect(readExpected('One - A\r\n\n  \nTwo - B\n', 'x', items).map(({ title }) => title)).toEqual([
      'One',
      'Two',
    ])
  })
})

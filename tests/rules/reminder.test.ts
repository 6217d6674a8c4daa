import { reminderOf } from '@shared/rules/reminder.ts'
import { describe, expect, it } from 'vitest'

describe('reminderOf', () => {
  it.each([
    [[], null],
    [[{ board: 'A', late: 0, soon: 0 }], null],
    [[{ board: 'A', late: 1, soon: 0 }], { title: '1 action is late', text: 'A: 1 late' }],
    [
      [{ board: 'A', late: 0, soon: 2 }],
      { title: '2 actions are due within a week', text: 'A: 2 due within a week' },
    ],
    [
      [
        { board: 'A', late: 2, soon: 1 },
        { board: 'B', late: 0, soon: 0 },
        { board: 'C', late: 1, soon: 0 },
      ],
      { title: '3 actions are late', text: 'A: 2 late, 1 due within a week\nC: 1 late' },
    ],
  ])('says of %j: %j', (counts, says) => {
    expect(reminderOf(counts)).toEqual(says)
  })
})

import { expect, it, describe } from 'vitest'
import { csvOf } from '@shared/words/csv.ts'

describe('csvOf', () => {
  it('quotes what needs it and keeps a spreadsheet from running what it reads', () => {
    const rows = [
      ['Name', 'Days'],
      ['Reed, Ann', 3],
      ['says “no” and "yes"', -2],
      ['=HYPERLINK("x")', 0],
    ]
    expect(csvOf(rows)).toBe(
      '\uFEFFName,Days\r\n"Reed, Ann",3\r\n"says “no” and ""yes""",-2\r\n"\'=HYPERLINK(""x"")",0\r\n',
    )
  })
})

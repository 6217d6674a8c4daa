import { readDay } from '@shared/words/read-day.ts'
import { describe, expect, it } from 'vitest'

describe('readDay', () => {
  it.each([
    '1/9/2024',
    '01/09/24',
    '1.9.2024',
    '01-09-2024',
    '1 Sept 2024',
    '1st September 2024',
    'Sunday 1 September 2024',
    'Sun, 1st of September 2024',
    '01-Sep-24',
    'September 1, 2024',
    '2024-09-01',
    '2024-09-01 00:00:00',
    '01/09/2024 09:30',
  ])('reads %s as the first of September', (text) => {
    expect(readDay(text)).toBe('2024-09-01')
  })

  it.each([
    '',
    'tbc',
    '31/6/2024',
    '9/25/2024',
    'Sept 2024',
    '45536',
    '1/9',
    '29 Feb 2025',
    '0/1/2024',
    '12',
  ])('does not guess at “%s”', (text) => {
    expect(readDay(text)).toBeNull()
  })

  it('takes two digits from 80 for the last century', () => {
    expect([readDay('1/1/79'), readDay('1/1/80')]).toEqual(['2079-01-01', '1980-01-01'])
  })
})

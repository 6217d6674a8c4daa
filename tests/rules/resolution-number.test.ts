import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GivenNumber, nextResolutionNumber, type Numbered } from '@shared/rules/resolution-number.ts'

const wanted = (more: Partial<Numbered> = {}): Numbered => ({
  convention: 'running-academic',
  meetsOn: '2026-11-26',
  item: { id: 'item-7', citedAs: 'FGB 98/2627' },
  itemsRestart: false,
  ...more,
})
const given = (series: string, ordinal: number, number = `${series}-${ordinal}`): GivenNumber => ({
  series,
  ordinal,
  number,
})

describe('nextResolutionNumber', () => {
  it.each<[string, Numbered, GivenNumber[], string]>([
    ['the first of the academic year', wanted(), [], '2026/27-001'],
    ['the next', wanted(), [given('2026/27', 13), given('2025/26', 80)], '2026/27-014'],
    [
      'in August it is still the old year',
      wanted({ meetsOn: '2026-08-31' }),
      [given('2025/26', 80)],
      '2025/26-081',
    ],
    [
      'calendar year, as Surrey’s cabinet',
      wanted({ convention: 'running-calendar' }),
      [given('2026', 167)],
      '168/2026',
    ],
    ['no reset, as Chichester', wanted({ convention: 'running' }), [given('', 247)], '248'],
    ['by item', wanted({ convention: 'by-item' }), [given('item-7', 1)], 'FGB 98/2627-2'],
    [
      'by item where items start from 1 each time: with the day',
      wanted({ convention: 'by-item', item: { id: 'item-7', citedAs: '7.1' }, itemsRestart: true }),
      [],
      '2026-11-26/7.1-1',
    ],
    [
      'a number that looks like an old one is passed over',
      wanted({ convention: 'running' }),
      [given('item-1', 1, '1'), given('item-2', 1, '2')],
      '3',
    ],
  ])('%s', (_name, asked, before, number) => {
    expect(nextResolutionNumber(asked, before).number).toBe(number)
  })

  it('never gives a number twice, whatever the conventions, years and items', () => {
    const asked = fc.record({
      convention: fc.constantFrom('running-academic', 'running-calendar', 'running', 'by-item' as const),
      meetsOn: fc.constantFrom('2026-07-01', '2026-11-26', '2027-02-04', '2027-09-30'),
      item: fc.integer({ min: 1, max: 4 }).map((n) => ({ id: `item-${n}`, citedAs: String(n) })),
      itemsRestart: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 60 }), (list) => {
        const all: GivenNumber[] = []
        for (const each of list) all.push(nextResolutionNumber(each as Numbered, all))
        expect(new Set(all.map(({ number }) => number)).size).toBe(all.length)
        expect(new Set(all.map(({ series, ordinal }) => `${series}|${ordinal}`)).size).toBe(all.length)
      }),
    )
  })
})

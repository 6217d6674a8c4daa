import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyBetween, keysBetween } from '@shared/rules/position.ts'

describe('keyBetween', () => {
  it.each([
    [null, null, 'V'],
    ['V', null, 'W'],
    ['z', null, 'zV'],
    ['zz', null, 'zzV'],
    ['zV', null, 'zW'],
    [null, 'V', 'F'],
    [null, '1', '0V'],
    ['A', 'B', 'AV'],
    ['A', 'A1', 'A0V'],
    ['Az', 'B', 'AzV'],
  ])('between %s and %s is %s', (before, after, expected) => {
    expect(keyBetween(before, after)).toBe(expected)
  })

  it.each([
    ['B', 'A'],
    ['A', 'A'],
    ['A', 'A0'],
    ['é', null],
  ])('refuses %s and %s, which leave no room or are no keys', (before, after) => {
    expect(() => keyBetween(before, after)).toThrow(RangeError)
  })

  it('always finds room, wherever things are put, in an order that plain text keeps', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 300 }), (choices) => {
        const keys: string[] = []
        for (const choice of choices) {
          const at = choice % (keys.length + 1)
          keys.splice(at, 0, keyBetween(keys[at - 1] ?? null, keys[at] ?? null))
        }
        expect(keys).toEqual([...new Set(keys)].toSorted((a, b) => (a < b ? -1 : 1)))
      }),
    )
  })

  it('stays short when things are added at the end, and when they are squeezed into one gap', () => {
    let last: string | null = null
    for (let count = 0; count < 1000; count += 1) last = keyBetween(last, null)
    expect(last?.length).toBeLessThan(40)

    let after = 'W'
    for (let count = 0; count < 100; count += 1) after = keyBetween('V', after)
    expect(after.length).toBeLessThan(60)
  })
})

describe('keysBetween', () => {
  it('gives so many, in order, between the two', () => {
    fc.assert(
      fc.property(
        fc.nat(80),
        fc.constantFrom(null, 'V'),
        fc.constantFrom(null, 'W'),
        (count, before, after) => {
          const keys = keysBetween(before, after, count)
          const all = [before ?? '', ...keys, after ?? '~']
          expect(keys).toHaveLength(count)
          expect(all).toEqual([...new Set(all)].toSorted((a, b) => (a < b ? -1 : 1)))
        },
      ),
    )
  })
})

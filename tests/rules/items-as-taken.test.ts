import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemsAsTaken, outOfOrder } from '@shared/rules/items-as-taken.ts'

const items = (...marks: readonly string[]) =>
  marks.map((mark) => {
    const [id = '', takenPosition = null] = mark.split('@')
    return { id, takenPosition }
  })
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).join('')

describe('itemsAsTaken', () => {
  it.each([
    ['nothing was said', items('a', 'b', 'c'), 'abc'],
    ['c was taken first', items('a@V', 'b@W', 'c@K'), 'cab'],
    ['one added later follows the item before it on the agenda', items('a@V', 'x', 'b@K'), 'bax'],
    ['one added before the first stays first', items('x', 'a@V', 'b@K'), 'xba'],
  ])('where %s', (_what, given, expected) => {
    expect(ids(itemsAsTaken(given))).toBe(expected)
  })
})

describe('outOfOrder', () => {
  it.each([
    ['abc', ''],
    ['cab', 'c'],
    ['acb', 'c'],
    ['bca', 'a'],
    ['dabc', 'd'],
    ['badc', 'bd'],
    ['', ''],
  ])('in %j, of abc…, names %j', (taken, named) => {
    const agenda = taken.split('').toSorted()
    expect([...outOfOrder(taken.split(''), agenda)].join('')).toBe(named)
  })

  it('leaves the others in the order of the agenda, whatever the order taken', () => {
    const agenda = 'abcdefgh'.split('')
    fc.assert(
      fc.property(fc.shuffledSubarray(agenda, { minLength: 8 }), (taken) => {
        const named = outOfOrder(taken, agenda)
        const others = taken.filter((id) => !named.has(id))
        expect(others).toEqual(others.toSorted())
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { standingOf } from '@shared/rules/body-standing.ts'

describe('standingOf', () => {
  it.each([
    ['new', '', 'ab', {}, 0, 2],
    ['name-taken', '', 'ab', { isNameTaken: true }, 0, 2],
    ['same', 'ab', 'ab', { isHere: true }, 0, 0],
    ['behind', 'abc', 'ab', { isHere: true }, 1, 0],
    ['ahead', 'ab', 'abcd', { isHere: true }, 0, 2],
    ['apart', 'abc', 'abd', { isHere: true }, 1, 1],
    ['apart', 'ab', 'ab', { isHere: true, differs: true }, 0, 0],
    ['ahead', 'ab', 'abc', { isHere: true, differs: true }, 0, 1],
  ] as const)('is %s with %j done here and %j there', (standing, here, there, more, onlyHere, onlyThere) => {
    expect(
      standingOf({
        isHere: false,
        isNameTaken: false,
        differs: false,
        here: new Set(here),
        there: new Set(there),
        ...more,
      }),
    ).toEqual({ standing, onlyHere, onlyThere })
  })
})

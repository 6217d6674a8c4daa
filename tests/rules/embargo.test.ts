import { describe, expect, it } from 'vitest'
import { isEmbargoedOn } from '../../shared/rules/embargo.ts'

describe('isEmbargoedOn', () => {
  it.each([
    ['while nothing is said', null, null, true],
    ['the day before publication', '2019-03-12', null, true],
    ['not on the day of publication', '2019-03-11', null, false],
    ['not after it', '2019-03-10', null, false],
    ['not from the day on which it was lifted', null, '2019-03-11', false],
    ['where it is lifted first', '2019-04-01', '2019-03-01', false],
    ['where it is to be lifted on a later day', '2019-04-01', '2019-03-20', true],
  ])('%s', (_, publishedOn, liftedOn, expected) => {
    expect(isEmbargoedOn({ publishedOn, liftedOn }, '2019-03-11')).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { type CopyFor, isEmbargoedOn, mayLeave } from '../../shared/rules/embargo.ts'

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

describe('mayLeave', () => {
  const held = { publishedOn: '2019-03-11', liftedOn: null, list: ['ann', 'ben'] }
  const people = (...ids: string[]): CopyFor => ({ kind: 'people', ids })
  it.each([
    ['for nobody in particular', { kind: 'anybody' } as const, '2019-03-10', false],
    ['for one on the list', people('ann'), '2019-03-10', true],
    ['for all on the list', people('ann', 'ben'), '2019-03-10', true],
    ['for one who is not on it among others', people('ann', 'cem'), '2019-03-10', false],
    ['for a role that nobody holds', people(), '2019-03-10', false],
    ['for anybody once it is public', { kind: 'anybody' } as const, '2019-03-11', true],
    ['for who is not on the list once it is public', people('cem'), '2019-03-11', true],
  ])('%s', (_, to, on, expected) => {
    expect(mayLeave(held, to, on)).toBe(expected)
  })
})

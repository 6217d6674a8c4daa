import { describe, expect, it } from 'vitest'
import { personId } from '@shared/entities/person.ts'
import {
  closedLabel,
  paperCounts,
  spokenRow,
  timeWords,
  underTitle,
} from '../../renderer/features/meeting/agenda/item-words.ts'
import { aListedItem, aListedPaper, aVersion } from './listed.ts'

const hale = {
  personId: personId.parse('018f0000-0000-7000-8000-000000000001'),
  name: 'Mr Hale',
  reason: 'inspects for Ofsted',
}

describe('underTitle', () => {
  it('names who presents and who leaves, with the reason', () => {
    expect(underTitle({ presenter: 'Chair', withdrawing: [hale] })).toBe(
      'Chair · declares and withdraws: Mr Hale (inspects for Ofsted)',
    )
    expect(underTitle({ presenter: '', withdrawing: [{ ...hale, reason: '' }, hale] })).toBe(
      'declare and withdraw: Mr Hale, Mr Hale (inspects for Ofsted)',
    )
  })
})

describe('timeWords', () => {
  it.each([
    [{ level: 1, startsAt: '18:20', minutes: 30 }, '6.20 · 30 min'],
    [{ level: 1, startsAt: '12:00', minutes: null }, '12.00'],
    [{ level: 2, startsAt: '18:20', minutes: 10 }, '10 min'],
    [{ level: 2, startsAt: null, minutes: null }, ''],
  ])('shows %o as %s', (item, words) => {
    expect(timeWords(item)).toBe(words)
  })
})

describe('paperCounts', () => {
  it('tells papers that are here from those awaited and those with a problem', () => {
    const papers = [
      aListedPaper(1),
      aListedPaper(2, { current: null }),
      aListedPaper(3, { current: aVersion({ problem: 'It is damaged.' }) }),
    ]
    expect(paperCounts({ papers })).toEqual({ here: 2, awaited: 1, problems: 1 })
  })
})

describe('spokenRow', () => {
  it('says all that the row shows', () => {
    const item = aListedItem(122, {
      title: 'Inspection debrief',
      isConfidential: true,
      isStarred: true,
      reasonProvision: 'reg 15(3)(b)',
      presenter: 'Chair',
      purpose: 'discussion',
      papers: [aListedPaper(1), aListedPaper(2, { current: null })],
      startsAt: '19:30',
      minutes: 25,
    })
    expect(closedLabel(item)).toBe('Confidential · reg 15(3)(b)')
    expect(spokenRow(item)).toBe(
      '122 Inspection debrief, Confidential · reg 15(3)(b), starred, Chair, for discussion, 1 paper, ' +
        '1 paper awaited, starts 7.30 pm, 25 minutes',
    )
  })
})

import { logColumns, logStyle, type LogRow, usualLogStyle } from '@shared/entities/action-log.ts'
import { finishedMark, inLogOrder, logDetails, logLayout } from '@shared/rules/action-log.ts'
import { describe, expect, it } from 'vitest'

const row = (more: Partial<LogRow> = {}): LogRow => ({
  text: 'Ask for quotes',
  owner: 'Ann Reed',
  due: '4 January 2027',
  dueOn: '2027-01-04',
  standing: 'Not started',
  finished: '',
  priority: 'Normal',
  lastSaid: '',
  raised: '26 November 2026, item 1',
  raisedOn: '2026-11-26',
  isConfidential: false,
  ...more,
})

describe('logStyle', () => {
  it('takes the usual one, and none without the action or with a column twice', () => {
    expect(logStyle.parse(usualLogStyle)).toEqual(usualLogStyle)
    const refused = [['owner'], [], ['action', 'owner', 'owner']]
    for (const columns of refused)
      expect(logStyle.safeParse({ ...usualLogStyle, columns }).success).toBe(false)
  })
})

describe('logLayout', () => {
  it('puts four side by side with the action among them, and the rest below it, in the chosen order', () => {
    expect(logLayout(usualLogStyle.columns, 11)).toEqual({
      beside: ['action', 'owner', 'due', 'standing'],
      below: ['said', 'raised'],
    })
    expect(logLayout(['raised', 'said', 'priority', 'due', 'action'], 11)).toEqual({
      beside: ['raised', 'said', 'priority', 'action'],
      below: ['due'],
    })
    expect(logLayout(usualLogStyle.columns, 14).beside).toEqual(['action', 'owner', 'due'])
    const { beside, below } = logLayout(logColumns, 14)
    expect([...beside, ...below].toSorted()).toEqual([...logColumns].toSorted())
  })
})

describe('logDetails', () => {
  it('says what each is, but not where what was said speaks for itself', () => {
    const said = row({ lastSaid: 'Two have answered.' })
    expect(logDetails(said, ['said', 'raised'])).toEqual([
      'Two have answered.',
      'Raised: 26 November 2026, item 1',
    ])
    expect(logDetails(row({ raised: '' }), ['said', 'raised'])).toEqual([])
  })
})

describe('finishedMark', () => {
  it('says that it is finished where no column does', () => {
    const done = row({ finished: 'Done' })
    expect(finishedMark(done, ['action', 'owner'])).toBe('(done)')
    expect(finishedMark(done, ['action', 'standing'])).toBe('')
    expect(finishedMark(row(), ['action'])).toBe('')
  })
})

describe('inLogOrder', () => {
  const rows = [
    row({ text: 'a', owner: 'Zoe', dueOn: null, raisedOn: '2026-01-01' }),
    row({ text: 'b', owner: '', dueOn: '2027-03-01', raisedOn: null }),
    row({ text: 'c', owner: 'Ann', dueOn: '2027-02-01', finished: 'Done' }),
    row({ text: 'd', owner: 'Ann', dueOn: '2027-01-01', raisedOn: '2026-06-01' }),
  ]
  it.each([
    ['due', 'dcba'],
    ['owner', 'dcab'],
    ['raised', 'adcb'],
    ['standing', 'dbac'],
  ] as const)('puts them by %s, what has none last', (order, expected) => {
    expect(
      inLogOrder(rows, order)
        .map(({ text }) => text)
        .join(''),
    ).toBe(expected)
  })
})

import type { ListedMeeting } from '@shared/contract/meetings.ts'
import { describe, expect, it } from 'vitest'
import { arrangeMeetings, yearLabel } from '../../renderer/features/meetings/meeting-years.ts'
import { usualYear, yearChoices } from '../../renderer/features/meetings/year-plan.ts'

const on = (meetsOn: string): ListedMeeting => ({
  id: meetsOn as ListedMeeting['id'],
  bodyId: 'b' as ListedMeeting['bodyId'],
  title: 'Full governing board',
  kind: 'ordinary',
  meetsOn,
  startsAt: '18:00',
  minutes: 120,
  place: '',
  joining: '',
  status: 'planned',
  urgentNoticeDays: null,
  urgentReason: '',
  firstNumber: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  withdrawnAt: null,
  deadline: { sendBy: null, daysLeft: null },
  itemCount: 0,
  paperCount: 0,
  packState: 'none',
})

describe('arrangeMeetings', () => {
  it('puts what is to come first, the next one at the top, and what has been after it, the latest at the top', () => {
    const all = ['2025-10-02', '2026-07-01', '2026-10-01', '2026-11-26', '2027-02-11', '2027-10-07'].map(on)
    const { coming, past } = arrangeMeetings('maintained-school', all, '2026-11-26')
    const short = (years: typeof coming) =>
      years.map(({ label, meetings }) => [label, ...meetings.map(({ meetsOn }) => meetsOn)])
    expect(short(coming)).toEqual([
      ['2026/27', '2026-11-26', '2027-02-11'],
      ['2027/28', '2027-10-07'],
    ])
    expect(short(past)).toEqual([
      ['2026/27', '2026-10-01'],
      ['2025/26', '2026-07-01', '2025-10-02'],
    ])
  })
})

describe('yearLabel', () => {
  it.each([
    ['maintained-school', '2027-08-31', '2026/27'],
    ['council-committee', '2027-04-30', '2026/27'],
    ['council-committee', '2027-05-01', '2027/28'],
    ['association', '2027-05-01', '2027'],
  ] as const)('of a %s on %s is %s', (kind, day, label) => {
    expect(yearLabel(kind, day)).toBe(label)
  })
})

describe('yearChoices', () => {
  it('offers the year that runs and the next one', () => {
    expect(yearChoices('maintained-school', '2026-11-22')).toEqual([
      { label: '2026/27', from: '2026-09-01', to: '2027-08-31' },
      { label: '2027/28', from: '2027-09-01', to: '2028-08-31' },
    ])
  })
})

describe('usualYear', () => {
  it.each([
    ['2026-11-22', '2026/27'],
    ['2027-06-30', '2027/28'],
  ])('on %s is %s: towards the end of a year the next one is planned', (today, label) => {
    expect(usualYear('maintained-school', today).label).toBe(label)
  })
})

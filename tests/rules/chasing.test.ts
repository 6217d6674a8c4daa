import { describe, expect, it } from 'vitest'
import { type ChaseFacts, chasers, type OwedPaper, personCalled } from '../../shared/rules/chasing.ts'

const owed = (more: Partial<OwedPaper>): OwedPaper => ({
  paperId: 'p',
  title: 'Budget monitoring',
  itemNumber: '9',
  itemTitle: 'Budget',
  awaitedFrom: 'Mrs Okafor',
  dueOn: '2026-11-18',
  daysLate: 0,
  ...more,
})

const facts: ChaseFacts = {
  meetingTitle: 'Full governing board',
  meetsOn: '2026-11-26',
  sendBy: '2026-11-18',
  today: '2026-11-13',
  people: [
    { name: 'Mrs Ada Okafor', email: 'a.okafor@example.org', role: 'member' },
    { name: 'Mr Kit Price', email: 'k.price@example.org', role: 'head' },
    { name: 'Sam Reed', email: '', role: 'clerk' },
  ],
  clerk: 'Sam Reed',
}

describe('chasers', () => {
  it('writes one letter to each who owes something, with all of it', () => {
    const found = chasers(
      [
        owed({ awaitedFrom: 'Ada Okafor', title: 'Budget monitoring', dueOn: '2026-11-10', daysLate: 3 }),
        owed({ awaitedFrom: 'Head teacher', title: 'Report', itemNumber: '5', itemTitle: 'Report' }),
        owed({ awaitedFrom: 'Mrs Ada Okafor', title: 'Reserves', itemTitle: null, itemNumber: '12' }),
        owed({ awaitedFrom: 'mr kit price', title: 'Attendance', dueOn: null }),
        owed({ awaitedFrom: '' }),
      ],
      facts,
    )
    expect(found.map(({ who, email, papers }) => [who, email, papers.length])).toEqual([
      ['Mrs Ada Okafor', 'a.okafor@example.org', 2],
      ['Mr Kit Price', 'k.price@example.org', 2],
    ])
    expect(found[0]?.subject).toBe('2 papers for Thursday 26 November 2026')
    expect(found[0]?.text).toBe(
      [
        'Dear Mrs Okafor,',
        '',
        'I am putting together the papers for the meeting on Thursday 26 November 2026 (Full governing board). I do not yet have these from you:',
        '',
        '- “Budget monitoring” (item 9, Budget): it was due on Tuesday 10 November 2026, 3 days ago',
        '- “Reserves” (item 12): it is due by Wednesday 18 November 2026',
        '',
        'Could you please send them as soon as you can, or tell me when I may expect them? The agenda and papers go out by Wednesday 18 November 2026, so that members have time to read them.',
        '',
        'Thank you for your help.',
        '',
        'Sam Reed',
      ].join('\n'),
    )
    expect(found[1]?.text).toContain('- “Report” (item 5): it is due by')
    expect(found[1]?.text).toContain('- “Attendance” (item 9, Budget)\n')
  })

  it('writes of one paper in the singular, to somebody it does not know', () => {
    const [letter] = chasers([owed({ awaitedFrom: 'Finance office', dueOn: '2026-11-20' })], {
      ...facts,
      today: '2026-11-20',
      clerk: '',
    })
    expect(letter).toMatchObject({ who: 'Finance office', email: '' })
    expect(letter?.subject).toBe('“Budget monitoring” for Thursday 26 November 2026')
    expect(letter?.text).toContain('Dear Finance office,')
    expect(letter?.text).toContain('it is due today')
    expect(letter?.text).toContain('Could you please send it as soon as you can')
    expect(letter?.text).not.toContain('go out by')
    expect(letter?.text.endsWith('Thank you for your help.')).toBe(true)
  })
})

describe('personCalled', () => {
  it.each([
    ['Mrs Okafor', 'Mrs Ada Okafor'],
    ['Mrs Reeve', null],
    ['Okafor, Ada', 'Mrs Ada Okafor'],
    ['the Head', 'Mr Kit Price'],
    ['Clerk', 'Sam Reed'],
    ['Chair', null],
  ])('takes %s for %s', (called, name) => {
    expect(personCalled(called, facts.people)?.name ?? null).toBe(name)
  })

  it('does not choose between two', () => {
    const twins = [...facts.people, { name: 'Ms Jo Lane', email: '', role: 'head' as const }]
    expect(personCalled('Head', twins)).toBeNull()
  })
})

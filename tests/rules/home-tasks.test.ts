import { describe, expect, it } from 'vitest'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { type BoardState, type ComingMeeting, homeTasks } from '@shared/rules/home-tasks.ts'

const aMeeting = (more: Partial<ComingMeeting> = {}): ComingMeeting => ({
  meetingId: 'the-meeting' as MeetingId,
  meetsOn: '2026-11-26',
  sendBy: '2026-11-18',
  because: 'At least 7 clear days.',
  packState: 'none',
  itemCount: 9,
  awaited: [],
  problems: [],
  overBy: 0,
  ...more,
})

const aBoard = (more: Partial<BoardState> = {}): BoardState => ({
  coming: [aMeeting({ packState: 'sent' })],
  frequency: 'At least 3 meetings in each school year.',
  membersInPost: 12,
  termsEnding: [],
  vacancies: [],
  absences: [],
  interests: null,
  trialReviews: [],
  lateActions: { count: 0, most: 0 },
  minutes: [],
  ...more,
})

const said = (board: Partial<BoardState>, today: string) =>
  homeTasks(aBoard(board), today).map(({ urgency, daysLeft, text }) => [urgency, daysLeft, text])

describe('homeTasks', () => {
  it('says nothing where there is nothing to do', () => {
    expect(said({}, '2026-11-10')).toEqual([])
  })

  it.each([
    [
      '2026-10-30',
      'later',
      19,
      'Send the agenda and papers for 26 November 2026 by Wednesday 18 November 2026.',
    ],
    [
      '2026-11-11',
      'soon',
      7,
      'Send the agenda and papers for 26 November 2026 by Wednesday 18 November 2026.',
    ],
    [
      '2026-11-18',
      'soon',
      0,
      'Send the agenda and papers for 26 November 2026 by Wednesday 18 November 2026.',
    ],
    [
      '2026-11-19',
      'late',
      -1,
      'The papers for 26 November 2026 should have gone out by Wednesday 18 November 2026.',
    ],
  ])('on %s the papers are %s', (today, urgency, daysLeft, text) => {
    expect(said({ coming: [aMeeting()] }, today)).toEqual([[urgency, daysLeft, text]])
  })

  it.each([
    ['2026-10-30', 'later'],
    ['2026-11-04', 'soon'],
    ['2026-11-20', 'late'],
  ])('on %s an empty agenda is %s, and its papers are not yet asked for', (today, urgency) => {
    expect(said({ coming: [aMeeting({ itemCount: 0 })] }, today)).toEqual([
      [urgency, expect.any(Number), 'Build the agenda for Thursday 26 November 2026.'],
    ])
  })

  it('counts to the meeting itself where nothing says when papers go out', () => {
    expect(said({ coming: [aMeeting({ sendBy: null })] }, '2026-11-25')).toEqual([
      ['soon', 1, 'Send the agenda and papers for 26 November 2026 by Thursday 26 November 2026.'],
    ])
  })

  it('asks to send what was issued, and to note to whom, until somebody was sent it', () => {
    const kindsOf = (packState: 'none' | 'saved' | 'issued' | 'sent') =>
      homeTasks(aBoard({ coming: [aMeeting({ packState })] }), '2026-11-10').map(({ kind }) => kind)
    expect((['none', 'saved', 'issued', 'sent'] as const).map(kindsOf)).toEqual([
      ['send-papers'],
      ['send-papers'],
      ['note-sending'],
      [],
    ])
  })

  it('names papers that are awaited or cannot go in, and an agenda that is too long', () => {
    const one = { title: 'Accounts', awaitedFrom: 'Ann Reed' }
    const meeting = aMeeting({
      packState: 'sent',
      awaited: [one],
      problems: [{ title: 'Notes', problem: 'It is a Word document. Save it as PDF.' }],
      overBy: 75,
    })
    const tasks = homeTasks(aBoard({ coming: [meeting] }), '2026-11-10')
    expect(tasks.map(({ text, detail }) => [text, detail])).toEqual([
      ['“Notes” cannot go into the pack for 26 November 2026.', 'It is a Word document. Save it as PDF.'],
      ['“Accounts” from Ann Reed is awaited for 26 November 2026.', ''],
      [
        'The agenda for 26 November 2026 is 1 hour 15 minutes longer than the meeting.',
        'Shorten some items, or plan a longer meeting.',
      ],
    ])
    const many = aMeeting({ packState: 'sent', awaited: [one, { title: 'Plan', awaitedFrom: '' }] })
    expect(homeTasks(aBoard({ coming: [many] }), '2026-11-10')).toMatchObject([
      { text: '2 papers are awaited for 26 November 2026.', detail: '“Accounts” from Ann Reed, “Plan”' },
    ])
  })

  it('looks at the next meeting always, and at later ones once their papers come near', () => {
    const later = aMeeting({ meetsOn: '2027-01-21', sendBy: '2027-01-13' })
    expect(said({ coming: [aMeeting(), later] }, '2026-10-01')).toHaveLength(1)
    expect(said({ coming: [aMeeting(), later] }, '2026-12-16')).toHaveLength(2)
  })

  it('asks for a meeting where none is planned, and says why', () => {
    expect(homeTasks(aBoard({ coming: [] }), '2026-11-10')).toMatchObject([
      { kind: 'plan-meeting', urgency: 'soon', detail: 'At least 3 meetings in each school year.' },
    ])
  })

  it('asks for members first where there are none', () => {
    const board = { membersInPost: 0, vacancies: [{ category: 'Parent', vacant: 2 }] }
    expect(said(board, '2026-11-10')).toEqual([['soon', null, 'Add the members of the board.']])
  })

  it.each([
    ['2026-11-09', []],
    ['2026-11-10', [['later', 90]]],
    ['2027-01-09', [['soon', 30]]],
    ['2027-02-08', [['soon', 0]]],
    ['2027-02-09', []],
  ])('on %s a term that ends on 8 February 2027 is %j', (today, expected) => {
    const termsEnding = [{ name: 'Priya Shah', endsOn: '2027-02-08' }]
    expect(
      homeTasks(aBoard({ termsEnding }), today).map(({ urgency, daysLeft }) => [urgency, daysLeft]),
    ).toEqual(expected)
  })

  it('puts terms that end on one day together, and names vacancies', () => {
    const board = {
      termsEnding: ['Ann', 'Ben'].map((name) => ({ name, endsOn: '2026-12-31' })),
      vacancies: [
        { category: 'Parent', vacant: 1 },
        { category: 'Co-opted', vacant: 0 },
      ],
    }
    expect(said(board, '2026-11-10')).toEqual([
      ['later', 51, '2 terms of office end on 31 December 2026.'],
      ['later', null, '1 vacancy: Parent.'],
    ])
  })

  it('puts what is late first, then what is soon, each by its day', () => {
    const board = {
      coming: [
        aMeeting({ sendBy: '2026-11-08', meetsOn: '2026-11-16' }),
        aMeeting({ sendBy: '2026-11-12', meetsOn: '2026-11-20' }),
      ],
      termsEnding: [{ name: 'Ann', endsOn: '2026-11-11' }],
      vacancies: [{ category: 'Parent', vacant: 1 }],
    }
    expect(said(board, '2026-11-10').map(([urgency, daysLeft]) => [urgency, daysLeft])).toEqual([
      ['late', -2],
      ['soon', 1],
      ['soon', 2],
      ['later', null],
    ])
  })

  it.each([
    [
      [{ name: 'Ann Reed', daysLeft: 20 }],
      'later',
      'The yearly declaration of interests of Ann Reed is missing.',
    ],
    [
      [
        { name: 'Ann Reed', daysLeft: 20 },
        { name: 'Ben Moss', daysLeft: 3 },
      ],
      'soon',
      '2 yearly declarations of interests are missing.',
    ],
    [
      [
        { name: 'Ann Reed', daysLeft: -1 },
        { name: 'Ben Moss', daysLeft: -1 },
        { name: 'Cem Ak', daysLeft: 9 },
      ],
      'late',
      '3 yearly declarations of interests are missing.',
    ],
  ] as const)('asks for the yearly declarations that are missing', (missing, urgency, text) => {
    expect(said({ interests: { year: '2026/27', missing } }, '2026-11-10')).toEqual([[urgency, null, text]])
  })

  it('says how many actions are late', () => {
    expect(said({ lateActions: { count: 1, most: 2 } }, '2026-11-10')).toEqual([
      ['late', null, 'One action is late.'],
    ])
    expect(said({ lateActions: { count: 4, most: 12 } }, '2026-11-10')).toEqual([
      ['late', null, '4 actions are late.'],
    ])
  })

  it.each([
    ['warn', '2026-12-12', 'soon', 12],
    ['reached', '2026-11-12', 'late', -18],
  ] as const)('names who has been away without consent: %s', (state, limitOn, urgency, daysLeft) => {
    const absences = [{ sentence: 'Ann Able has been absent.', limitOn, state }]
    expect(said({ absences }, '2026-11-30')).toEqual([[urgency, daysLeft, 'Ann Able has been absent.']])
  })

  it.each([
    [
      'draft',
      '2026-12-01',
      'later',
      null,
      'Write up the minutes of 26 November 2026, and send them to the chair.',
    ],
    [
      'draft',
      '2026-12-20',
      'soon',
      null,
      'Write up the minutes of 26 November 2026, and send them to the chair.',
    ],
    ['with-chair', '2026-12-01', 'later', null, 'The minutes of 26 November 2026 are with the chair.'],
    [
      'circulated',
      '2027-02-01',
      'later',
      3,
      'The minutes of 26 November 2026 await approval by the meeting on 4 February 2027.',
    ],
    [
      'circulated',
      '2027-02-05',
      'soon',
      -1,
      'Note whether the meeting on 4 February 2027 approved the minutes of 26 November 2026.',
    ],
    [
      'approved',
      '2027-02-05',
      'soon',
      null,
      'The minutes of 26 November 2026 await the signature of the chair.',
    ],
  ] as const)('of minutes that are %s on %s: %s', (state, today, urgency, daysLeft, text) => {
    const minutes = [
      {
        meetingId: 'autumn' as MeetingId,
        meetsOn: '2026-11-26',
        state,
        next: { meetingId: 'spring' as MeetingId, meetsOn: '2027-02-04' },
      },
    ]
    expect(
      said(
        { coming: [aMeeting({ packState: 'sent', meetsOn: '2027-06-24', sendBy: '2027-06-16' })], minutes },
        today,
      ),
    ).toEqual([[urgency, daysLeft, text]])
  })
})

import { describe, expect, it } from 'vitest'
import {
  compareMoments,
  type MeetingRecord,
  presenceAt,
  startOf,
  whereaboutsAt,
} from '@shared/rules/presence.ts'
import { after, aMeetingRecord, type Happening, item, key, person } from '../helpers/a-meeting-record.ts'

/** "present of in post, needed" */
const sums = (record: MeetingRecord, moment = startOf(item('a'))): [number, number, number, boolean] => {
  const { present, inPost, quorum, isQuorate } = presenceAt(record, moment)
  return [present, inPost, quorum.needed, isQuorate]
}

const appointments: Happening[] = [
  [null, 'arrived', 13],
  ['b', 'appointed', 13],
  ['b', 'appointed', 14],
]

describe('presenceAt', () => {
  it('needs 6 of 12 in post, and 7 of 14 from the second appointment on (minutes of a real school)', () => {
    const record = aMeetingRecord({ members: 12, present: 6, appointed: 2 }, appointments)
    expect(sums(record, startOf(item('b')))).toEqual([6, 12, 6, true])
    expect(sums(record, after(appointments, 2))).toEqual([7, 13, 7, true])
    expect(sums(record, after(appointments, 3))).toEqual([8, 14, 7, true])
    expect(presenceAt(record, startOf(item('c'))).quorum.explanation).toBe(
      'Half of the 14 members in post: 7.',
    )
  })

  it('finds 5 present of 12 in post inquorate: 6 are needed (minutes of a real school)', () => {
    expect(sums(aMeetingRecord({ members: 12, present: 5 }))).toEqual([5, 12, 6, false])
  })

  const withdrawal: Happening[] = [['b', 'withdrew', 1]]

  it.each<[string, string, [number, number, number, boolean]]>([
    ['before it', 'a', [6, 12, 6, true]],
    ['during it', 'b', [5, 12, 6, false]],
    ['after it', 'c', [6, 12, 6, true]],
  ])(
    'makes one item inquorate when one of six withdraws from it: %s (Welsh twin reg 58; Governors Wales, case study 14)',
    (_when, letter, expected) => {
      const record = aMeetingRecord({ members: 12, present: 6 }, withdrawal)
      expect(sums(record, { itemId: item(letter), position: 'z' })).toEqual(expected)
    },
  )

  it('counts suspended governors neither in post nor as present (reg 14(1))', () => {
    const record = aMeetingRecord({ members: 13, present: 7 }, [], { suspendedIds: [person(1)] })
    const { suspended, voters, quorum } = presenceAt(record, startOf(null))
    expect(sums(record)).toEqual([6, 12, 6, true])
    expect([suspended, voters.length]).toEqual([1, 6])
    expect(quorum.explanation).toBe('Half of the 12 members in post (1 suspended not counted): 6.')
  })

  it('counts who is remote where the body allows it, and not at a council (LA-REMOTE)', () => {
    const remote: Happening[] = [['a', 'went-remote', 1]]
    const at = after(remote, 1)
    const allowed = aMeetingRecord({ members: 6, present: 3 }, remote)
    const council = { ...allowed, remoteCounts: false }
    expect(sums(allowed, at)).toEqual([3, 6, 3, true])
    expect(sums(council, at)).toEqual([2, 6, 3, false])
    expect(presenceAt(council, at).remote).toEqual([{ personId: person(1), name: 'Member 1' }])
  })

  it.each<[string, Happening[], [number, number, number, boolean]]>([
    ['a late arrival counts from then', [['a', 'arrived', 3]], [3, 6, 3, true]],
    ['who left is gone', [['a', 'left', 2]], [2, 6, 3, false]],
    [
      'who left and came back counts',
      [
        ['a', 'left', 2],
        ['a', 'arrived', 2],
      ],
      [3, 6, 3, true],
    ],
    [
      'who withdrew and returned counts',
      [
        ['a', 'withdrew', 2],
        ['a', 'returned', 2],
      ],
      [3, 6, 3, true],
    ],
    ['who ceased to hold office is out of both', [['a', 'ceased', 2]], [2, 5, 3, false]],
    ['a suspension at the meeting counts from then', [['a', 'suspended', 6]], [3, 5, 3, true]],
    ['apologies do not become presence by an arrival', [['a', 'arrived', 6]], [3, 6, 3, true]],
  ])('%s', (_name, happenings, expected) => {
    const record = aMeetingRecord({ members: 6, present: 3 }, happenings)
    expect(sums(record, { itemId: item('a'), position: 'z' })).toEqual(expected)
  })

  it('does not count a late arrival before it', () => {
    const late: Happening[] = [['b', 'arrived', 3]]
    expect(sums(aMeetingRecord({ members: 6, present: 3 }, late))).toEqual([2, 6, 3, false])
  })

  it('keeps to the order in which items were taken, whatever the agenda', () => {
    const record = aMeetingRecord({ members: 6, present: 3 }, [['d', 'left', 1]])
    const order = { ...record, itemOrder: ['d', 'a', 'b', 'c', 'e'].map(item) }
    expect([sums(record)[0], sums(order)[0]]).toEqual([3, 2])
  })

  describe('who withdrew from an item', () => {
    const parts = new Map([[item('c'), item('b')]])
    it.each<[string, Happening[], Record<'b' | 'c' | 'd' | 'e', number>]>([
      [
        'is out for its parts as well, and back after them',
        [['b', 'withdrew', 2]],
        { b: 2, c: 2, d: 3, e: 3 },
      ],
      ['from a part is there for the rest of it', [['c', 'withdrew', 2]], { b: 3, c: 2, d: 3, e: 3 }],
      [
        'and comes back in a part of it is back for the rest',
        [
          ['b', 'withdrew', 2],
          ['c', 'returned', 2],
        ],
        { b: 2, c: 3, d: 3, e: 3 },
      ],
      [
        'and from another is out for both',
        [
          ['b', 'withdrew', 2],
          ['d', 'withdrew', 2],
        ],
        { b: 2, c: 2, d: 2, e: 3 },
      ],
    ])('%s', (_name, happenings, expected) => {
      const record = aMeetingRecord({ members: 6, present: 3 }, happenings, { itemsAbove: parts })
      const present = (letter: 'b' | 'c' | 'd' | 'e') =>
        sums(record, { itemId: item(letter), position: 'z' })[0]
      expect({ b: present('b'), c: present('c'), d: present('d'), e: present('e') }).toEqual(expected)
    })

    it('is out again when the board comes back to it after another', () => {
      const happenings: Happening[] = [
        ['b', 'withdrew', 2],
        ['d', 'withdrew', 2],
      ]
      const record = aMeetingRecord({ members: 6, present: 3 }, happenings, {
        itemOrder: ['a', 'b', 'd', 'c', 'e'].map(item),
        itemsAbove: parts,
      })
      expect(sums(record, { itemId: item('c'), position: 'z' })[0]).toBe(2)
    })
  })

  it('counts a person with two places on the board once', () => {
    const record = aMeetingRecord({ members: 4, present: 2 })
    expect(sums({ ...record, members: [...record.members, ...record.members] })).toEqual([2, 4, 2, true])
  })

  it('counts members with a vote only, and no guest', () => {
    const record = aMeetingRecord({ members: 4, present: 4 })
    const members = record.members.map((member, index) => ({ ...member, hasVote: index < 3 }))
    const guest = {
      ...record.attendances[0]!,
      id: 'guest' as never,
      personId: null,
      capacity: 'observer' as const,
    }
    expect(sums({ ...record, members, attendances: [...record.attendances, guest] })).toEqual([3, 3, 2, true])
  })

  it('takes all seats where the rule counts the whole membership (LGA 1972 Sch 12 para 12)', () => {
    const quorum = {
      value: { formula: 'share', numerator: 1, denominator: 3, of: 'whole-membership', atLeast: 3 } as const,
      source: null,
    }
    expect(sums(aMeetingRecord({ members: 7, present: 3 }, [], { quorum, seats: 12 }))).toEqual([
      3,
      7,
      4,
      false,
    ])
  })

  it('says when the meeting stands adjourned', () => {
    const happenings: Happening[] = [
      ['a', 'adjourned', null],
      ['b', 'resumed', null],
    ]
    const record = aMeetingRecord({ members: 2, present: 2 }, happenings)
    expect(
      [startOf(null), after(happenings, 1), after(happenings, 2)].map(
        (at) => presenceAt(record, at).isAdjourned,
      ),
    ).toEqual([false, true, false])
  })
})

describe('whereaboutsAt', () => {
  it('says of everybody where they are', () => {
    const happenings: Happening[] = [
      ['a', 'withdrew', 1],
      ['a', 'went-remote', 2],
      ['a', 'left', 3],
    ]
    const record = aMeetingRecord({ members: 5, present: 4 }, happenings)
    expect(whereaboutsAt(record, after(happenings, 3)).map(({ where }) => where)).toEqual([
      'withdrawn',
      'remote',
      'away',
      'room',
      'away',
    ])
  })
})

describe('compareMoments', () => {
  it('puts the opening before the first item, and items not in the list last', () => {
    const order = [item('a')]
    const moments = [
      startOf(item('x')),
      { itemId: item('a'), position: key(1) },
      startOf(item('a')),
      startOf(null),
    ]
    expect(moments.toSorted((a, b) => compareMoments(order, a, b))).toEqual(moments.toReversed())
  })
})

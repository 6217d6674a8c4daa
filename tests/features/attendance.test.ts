import { describe, expect, it } from 'vitest'
import type { Input, Parsed } from '@shared/contract.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingEvent } from '@shared/entities/attendance.ts'
import { v7 as uuidv7 } from 'uuid'
import {
  addGuest,
  changeRecord,
  markRest,
  markStatus,
  removeGuest,
  setConsent,
  setRemote,
} from '../../electron/attendance/attendance.service.ts'
import { appointAtMeeting } from '../../electron/attendance/appoint.service.ts'
import { viewAttendance } from '../../electron/attendance/attendance-view.service.ts'
import {
  changeEvent,
  markLate,
  recordEvent,
  takeBackEvent,
} from '../../electron/attendance/movements.service.ts'
import { insertRow } from '../../electron/db/table.ts'
import { minutes } from '../../electron/db/tables.ts'
import { listMembers } from '../../electron/people/people.service.ts'
import { redoLast, undoLast } from '../../electron/undo/undo.service.ts'
import { aBoard } from '../helpers/a-board.ts'
import { aMembership, aPerson } from '../helpers/builders.ts'

/** A board at its meeting, with short ways to mark, to note and to look. */
const atMeeting = (wanted: Parameters<typeof aBoard>[0] & { present?: number } = {}) => {
  const board = aBoard(wanted)
  const { file, meeting, people, items } = board
  const meetingId = meeting.id
  const who = (index: number) => ({ personId: people[index]!.id })
  const itemId = (number: number | null): AgendaItemId | null =>
    number === null ? null : items[number - 1]!.id
  const mark = (status: Parsed<'attendance.mark'>['status'], ...indexes: number[]) =>
    file.command((db) => markStatus(db, { meetingId, people: indexes.map(who), status, mode: null }))
  const note = (
    kind: Parsed<'attendance.record'>['kind'],
    index: number | null,
    item: number | null = null,
    more: Partial<Parsed<'attendance.record'>> = {},
  ) =>
    file.command((db) =>
      recordEvent(db, {
        meetingId,
        kind,
        who: index === null ? null : who(index),
        itemId: itemId(item),
        at: null,
        reasonCode: null,
        reason: '',
        ...more,
      }),
    )
  const appointment = (more: Partial<Input<'attendance.appoint'>> = {}) =>
    file.command((db) =>
      appointAtMeeting(db, {
        meetingId,
        itemId: itemId(2),
        at: null,
        attendanceId: null,
        personId: null,
        person: { name: 'Nia New', email: '' },
        isPresent: true,
        membership: { role: 'member', category: 'Parent', appointingBody: '', termTo: null, hasVote: true },
        ...more,
      } as Parsed<'attendance.appoint'>),
    )
  const openMinutes = () =>
    file.command((db) =>
      insertRow(db, minutes, {
        id: uuidv7() as never,
        meetingId,
        state: 'draft',
        startedAt: '18:02',
        endedAt: '20:10',
        chairId: null,
        clerkName: '',
        remoteCounts: null,
        remoteReason: '',
        approvedAtMeetingId: null,
        approvedOn: null,
        createdAt: db.recorder.at,
        withdrawnAt: null,
      }),
    )
  const view = (item: number | null = null) => viewAttendance(file.read, meetingId, itemId(item))
  const sums = (item: number | null = null): [number, number, boolean] => {
    const { present, needed, isQuorate } = view(item).quorum
    return [present, needed, isQuorate]
  }
  if (wanted.present !== undefined)
    mark('present', ...people.slice(0, wanted.present).map((_, index) => index))
  return { ...board, meetingId, who, itemId, mark, note, appointment, openMinutes, view, sums }
}

describe('markStatus', () => {
  it('marks many at once, and undo takes all of it back', () => {
    const { mark, sums, file, meetingId, view } = atMeeting()
    mark('present', 0, 1, 2)
    expect(sums()).toEqual([3, 2, true])
    file.command((db) => undoLast(db, meetingId))
    expect(sums()).toEqual([0, 2, false])
    file.command((db) => redoLast(db, meetingId))
    expect(view().people.map(({ status }) => status)).toEqual(['present', 'present', 'present', 'unmarked'])
  })

  it('refuses a person who is not in post on the day, and says so', () => {
    const { mark, kept, people, body, file, meetingId } = atMeeting()
    const late = kept.person(aPerson({ name: 'Tom Later', sortName: 'Later, Tom' }))
    kept.membership(aMembership({ bodyId: body.id, personId: late.id, termFrom: '2026-12-01' }))
    expect(() =>
      file.command((db) =>
        markStatus(db, { meetingId, people: [{ personId: late.id }], status: 'present', mode: null }),
      ),
    ).toThrow('Tom Later has no place on this board on 26 November 2026.')
    mark('present', 0)
    expect(people).toHaveLength(4)
  })

  it('refuses to mark as absent whose coming or going is noted', () => {
    const { note, mark } = atMeeting({ present: 3 })
    note('left', 0, 2)
    expect(() => mark('apologies', 0)).toThrow('Take that back first.')
  })
})

describe('markRest', () => {
  it('marks whoever is not marked yet, and leaves every mark as it is', () => {
    const { file, mark, meetingId, who, view } = atMeeting()
    mark('apologies', 1)
    file.command((db) => markRest(db, meetingId))
    const away = view().people.filter(({ status }) => status !== 'present')
    expect(away).toEqual([expect.objectContaining({ status: 'apologies', personId: who(1).personId })])
  })
})

describe('setConsent', () => {
  it('keeps consent apart from apologies, and forgets it for who comes after all', () => {
    const { file, mark, note, meetingId, who, view } = atMeeting()
    mark('apologies', 0)
    file.command((db) => setConsent(db, { meetingId, who: who(0), consent: 'given', reason: 'Jury service' }))
    expect(view().people.find(({ name }) => name === 'A Able')).toMatchObject({
      status: 'apologies',
      consent: 'given',
      code: 'S',
    })
    note('arrived', 0, 2)
    expect(view(2).people.find(({ name }) => name === 'A Able')).toMatchObject({
      status: 'present',
      consent: 'not-asked',
      consentReason: '',
      code: 'L',
      where: 'room',
    })
  })

  it('refuses consent to the absence of somebody who is there', () => {
    const { file, meetingId, who } = atMeeting({ present: 1 })
    expect(() =>
      file.command((db) => setConsent(db, { meetingId, who: who(0), consent: 'given', reason: '' })),
    ).toThrow('A Able is present. Consent is given to an absence')
  })
})

describe('recordEvent', () => {
  it('follows arrivals, withdrawals and departures from item to item', () => {
    const { note, sums, view } = atMeeting({ members: 6, present: 3 })
    note('withdrew', 0, 1, { reasonCode: 'pecuniary', reason: 'Supplier to the school' })
    note('arrived', 3, 2, { at: '18:42' })
    note('left', 1, 3)
    expect([sums(null), sums(1), sums(2), sums(3)]).toEqual([
      [3, 3, true],
      [2, 3, false],
      [4, 3, true],
      [3, 3, true],
    ])
    expect(view().gaps.map(({ sentence }) => sentence)).toEqual([
      'There was no quorum during part of item 1: 2 present, 3 needed.',
    ])
    expect(view().events.map(({ sentence, itemName }) => `${itemName}: ${sentence}`)).toEqual([
      'item 1: A Able withdrew from the meeting for this item: Supplier to the school.',
      'item 2: D Dunn arrived at 6.42 pm.',
      'item 3: B Best left the meeting.',
    ])
  })

  const refusals: [string, (at: ReturnType<typeof atMeeting>) => unknown, string][] = [
    ['arriving twice', ({ note }) => note('arrived', 0, 1), 'A Able is at the meeting already.'],
    [
      'leaving while away',
      ({ note }) => (note('left', 0, 1), note('left', 0, 2)),
      'A Able is not at the meeting at that moment.',
    ],
    ['leaving without having come', ({ note }) => note('left', 3, 1), 'D Dunn is not marked present'],
    [
      'returning without having withdrawn',
      ({ note }) => note('returned', 0, 1),
      'has not withdrawn from this item',
    ],
    [
      'withdrawing twice',
      ({ note }) => (note('withdrew', 0, 1), note('withdrew', 0, 1)),
      'has withdrawn from this item already',
    ],
    [
      'an arrival before one that is noted later',
      ({ note }) => (note('arrived', 3, 3), note('arrived', 3, 1)),
      'D Dunn is at the meeting already.',
    ],
    ['a time before the meeting', ({ note }) => note('left', 0, 1, { at: '17:30' }), '5.30 pm is outside it'],
    [
      'a time after its end',
      ({ note, openMinutes }) => (openMinutes(), note('left', 0, 1, { at: '20:11' })),
      'The meeting ran from 6.02 pm to 8.10 pm, so 8.11 pm is outside it.',
    ],
    ['resuming what was not adjourned', ({ note }) => note('resumed', null, 1), 'is not adjourned'],
    [
      'an item of another meeting',
      ({ note }) => note('left', 0, 1, { itemId: atMeeting().items[0]!.id }),
      'This file has no such agenda item.',
    ],
    ['nobody', ({ note }) => note('left', null, 1), 'Say of whom this is.'],
  ]
  it.each(refusals)('refuses %s with the reason, and keeps nothing of it', (_name, deed, why) => {
    const at = atMeeting({ present: 3 })
    expect(() => deed(at)).toThrow(why)
    expect(at.view().quorum.needed).toBe(2)
  })

  it('keeps nothing of what it refused', () => {
    const { note, view } = atMeeting({ present: 3 })
    expect(() => note('arrived', 0, 1)).toThrow()
    expect(view().events).toEqual([])
  })

  it('says of who was marked present that they came late', () => {
    const { file, meetingId, who, itemId, sums, view } = atMeeting({ present: 2 })
    file.command((db) => markLate(db, { meetingId, who: who(0), itemId: itemId(2), at: '18:30' }))
    expect([sums(1), sums(2)]).toEqual([
      [1, 2, false],
      [2, 2, true],
    ])
    expect(view().people.find(({ name }) => name === 'A Able')?.code).toBe('L')
  })

  it('ends the term of who ceases to be a member, on the day of the meeting', () => {
    const { note, sums, file, body } = atMeeting({ members: 5, present: 4 })
    note('ceased', 4, 2, { reason: 'Resigned at the meeting' })
    expect([sums(1), sums(2)]).toEqual([
      [4, 3, true],
      [4, 2, true],
    ])
    const { members } = listMembers(file.read, { bodyId: body.id, includeEnded: true }, '2026-11-27')
    expect(members.find(({ person }) => person.name === 'E Ely')).toMatchObject({
      endedOn: '2026-11-26',
      endedReason: 'Resigned at the meeting',
    })
  })
})

describe('changeEvent and takeBackEvent', () => {
  it('corrects a time and a reason, and refuses a time outside the meeting', () => {
    const { note, file, view } = atMeeting({ present: 3 })
    const eventId = note('left', 0, 1)
    const change = (at: string) =>
      file.command((db) => changeEvent(db, { eventId, at, reasonCode: null, reason: 'Unwell' }))
    change('19:15')
    expect(view().events[0]?.sentence).toBe('A Able left the meeting at 7.15 pm: Unwell.')
    expect(() => change('12:00')).toThrow('outside it')
  })

  it('takes an arrival back, so that the clerk marks the person again', () => {
    const { note, file, view } = atMeeting()
    const eventId = note('arrived', 0, 1)
    file.command((db) => takeBackEvent(db, eventId))
    expect([view(3).events, view(3).people.map(({ status }) => status)]).toEqual([
      [],
      ['unmarked', 'unmarked', 'unmarked', 'unmarked'],
    ])
  })

  it('refuses to take back what later ones rest on', () => {
    const { note, file } = atMeeting({ present: 3 })
    const first = note('withdrew', 0, 1)
    note('returned', 0, 1)
    expect(() => file.command((db) => takeBackEvent(db, first))).toThrow('has not withdrawn from this item')
  })
})

describe('appointAtMeeting', () => {
  it('takes 12 in post to 14, so that 7 are needed instead of 6, and undo takes membership and all back', () => {
    const { appointment, sums, file, body, meetingId } = atMeeting({ members: 12, present: 6 })
    appointment()
    appointment({ person: { name: 'Oz Other', email: '' } })
    expect([sums(1), sums(2)]).toEqual([
      [6, 6, true],
      [8, 7, true],
    ])
    const names = () =>
      listMembers(file.read, { bodyId: body.id, includeEnded: true }, '2026-11-26').members.map(
        ({ person, termFrom }) => `${person.name} ${termFrom}`,
      )
    expect(names()).toContain('Oz Other 2026-11-26')
    file.command((db) => undoLast(db, meetingId))
    expect([sums(2), names().includes('Oz Other 2026-11-26')]).toEqual([[7, 7, true], false])
  })

  it('makes a member of a guest who is there', () => {
    const { file, meetingId, appointment, view } = atMeeting({ present: 3 })
    const attendanceId = file.command((db) =>
      addGuest(db, { meetingId, personId: null, name: 'Gil Guest', capacity: 'observer', note: 'Parent' }),
    )
    appointment({ attendanceId, person: null })
    expect(view(2).people.find(({ name }) => name === 'Gil Guest')).toMatchObject({
      capacity: 'member',
      counts: true,
      hasVote: true,
    })
    expect(view(1).people.find(({ name }) => name === 'Gil Guest')).toMatchObject({
      where: 'room',
      counts: false,
    })
  })

  it('refuses somebody who is in post', () => {
    const { appointment, people } = atMeeting({ present: 3 })
    expect(() => appointment({ personId: people[0]!.id })).toThrow('A Able is in post already')
  })
})

describe('guests', () => {
  it('are put down once, corrected and taken out', () => {
    const { file, meetingId, view, people } = atMeeting()
    const add = (more: Partial<Parsed<'attendance.addGuest'>> = {}) =>
      file.command((db) =>
        addGuest(db, {
          meetingId,
          personId: null,
          name: 'Gil Guest',
          capacity: 'in-attendance',
          note: '',
          ...more,
        }),
      )
    const id = add()
    file.command((db) => changeRecord(db, { attendanceId: id, name: 'Gil Guest', note: 'For item 2' }))
    expect(view().people.at(-1)).toMatchObject({
      name: 'Gil Guest',
      role: 'For item 2',
      where: 'room',
      counts: false,
    })
    expect(() => add({ personId: people[0]!.id, name: 'A Able' })).toThrow('A Able is on the list already.')
    file.command((db) => removeGuest(db, id))
    expect(view().people).toHaveLength(4)
  })
})

describe('whether those who are remote count', () => {
  const remote = (kind: 'maintained-school' | 'parish-council' | 'academy-trust') => {
    const at = atMeeting({ members: 6, present: 3, body: { kind } })
    at.file.command((db) =>
      markStatus(db, { meetingId: at.meetingId, people: [at.who(0)], status: 'present', mode: 'remote' }),
    )
    return at
  }

  it.each([
    ['maintained-school', 3, 'reg 14(8)'],
    ['parish-council', 2, null],
    ['academy-trust', 3, undefined],
  ] as const)('at a %s: %i of three present count', (kind, present, provision) => {
    const { view } = remote(kind)
    expect([view().quorum.present, view().remote.source?.provision]).toEqual([present, provision])
  })

  it('can be said otherwise for one meeting, with a reason, which is kept', () => {
    const { file, meetingId, openMinutes, view } = remote('parish-council')
    const say = (counts: boolean | null, reason: string) =>
      file.command((db) => setRemote(db, { meetingId, counts, reason }))
    expect(() => say(true, 'Resolved')).toThrow('Open them first')
    openMinutes()
    expect(() => say(true, '')).toThrow('Say why')
    say(true, 'Standing order 3a allows it')
    expect([view().quorum.present, view().remote.ownReason]).toEqual([3, 'Standing order 3a allows it'])
    say(null, '')
    expect([view().quorum.present, view().remote.ownReason]).toEqual([2, null])
  })
})

describe('minutes that others have seen', () => {
  it('keep their attendance', () => {
    const { file, openMinutes, mark, view } = atMeeting({ present: 3 })
    openMinutes()
    file.sql.exec(`UPDATE minutes SET state = 'circulated'`)
    expect(() => mark('absent', 0)).toThrow('These minutes have been circulated')
    expect(view().refusal).toContain('circulated')
  })
})

it('knows the kind of everything that can be noted', () => {
  const { note, view } = atMeeting({ present: 3 })
  const kinds: MeetingEvent['kind'][] = []
  const all = ['went-remote', 'came-into-the-room', 'withdrew', 'returned', 'left', 'arrived'] as const
  for (const kind of all) {
    note(kind, 0, 1)
    kinds.push(kind)
  }
  expect(view(1).events.map(({ kind }) => kind)).toEqual(kinds)
})

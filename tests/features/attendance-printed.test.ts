import { describe, expect, it } from 'vitest'
import type { Attendance, MeetingEvent } from '@shared/entities/attendance.ts'
import { presenceAt, startOf } from '@shared/rules/presence.ts'
import { v7 as uuidv7 } from 'uuid'
import { insertAttendance, insertEvent } from '../../electron/attendance/attendance.repo.ts'
import { readMeetingRecord } from '../../electron/attendance/meeting-record.ts'
import { endOf } from '../../electron/attendance/moments.ts'
import { printedAttendance } from '../../electron/attendance/printed-attendance.ts'
import { aFile } from '../helpers/a-file.ts'
import { aBody, aMeeting, aMembership, anItem, aPerson, keep } from '../helpers/builders.ts'

/** Four members, Ann to Dee, and a meeting with three items; nothing marked. */
const aBoard = () => {
  const file = aFile()
  const kept = keep(file)
  const body = kept.body(aBody())
  const members = ['Ann Able', 'Bo Best', 'Cy Cole', 'Dee Dunn'].map((name, index) => {
    const person = kept.person(aPerson({ name, sortName: name.split(' ').toReversed().join(', ') }))
    kept.membership(
      aMembership({
        bodyId: body.id,
        personId: person.id,
        role: index === 1 ? 'chair' : 'member',
        category: 'Parent',
      }),
    )
    return person
  })
  const meeting = kept.meeting(aMeeting({ bodyId: body.id }))
  const items = ['V', 'W', 'X'].map((position) => kept.item(anItem({ meetingId: meeting.id, position })))
  const mark = (index: number, more: Partial<Attendance>) =>
    file.command((db) =>
      insertAttendance(db, {
        meetingId: meeting.id,
        personId: members[index]?.id ?? null,
        name: members[index]?.name ?? '',
        capacity: 'member',
        note: '',
        status: 'present',
        consent: 'not-asked',
        consentReason: '',
        mode: 'room',
        ...more,
      }),
    )
  const happen = (
    kind: MeetingEvent['kind'],
    attendanceId: Attendance['id'] | null,
    more: Partial<MeetingEvent> = {},
  ) =>
    file.command((db) => {
      const { itemId, position } = endOf(db, meeting.id, more.itemId ?? null)
      return insertEvent(db, {
        meetingId: meeting.id,
        kind,
        attendanceId,
        itemId,
        position,
        at: null,
        reasonCode: null,
        reason: '',
        ...more,
      })
    })
  return { file, body, meeting, members, items, mark, happen }
}

describe('readMeetingRecord', () => {
  it('knows members of whom nothing was marked, and counts none of them', () => {
    const { file, meeting } = aBoard()
    const record = readMeetingRecord(file.read, meeting.id)
    const { present, inPost, quorum } = presenceAt(record, startOf(null))
    expect([record.members.length, inPost, present, quorum.needed]).toEqual([4, 4, 0, 2])
    expect(quorum.source?.provision).toBe('reg 14(1)')
  })
})

describe('printedAttendance', () => {
  it('groups people with their code letters, says the quorum, and tells nothing of why', () => {
    const { file, meeting, items, mark, happen } = aBoard()
    const [first, second] = items
    const ann = mark(0, {})
    const bo = mark(1, { mode: 'remote' })
    mark(2, { status: 'apologies', consent: 'given', consentReason: 'Jury service' })
    mark(9, { personId: null, name: 'Eve Ellis', capacity: 'in-attendance', note: 'School business manager' })
    happen('arrived', ann, { itemId: first!.id, at: '18:42' })
    happen('withdrew', bo, { itemId: second!.id, reason: 'Her own appointment' })
    const printed = printedAttendance(file.read, meeting.id)
    expect(printed.attendance).toEqual([
      {
        group: 'Present',
        people: [
          { name: 'Bo Best', role: 'Chair, Parent', code: 'R', remark: 'remote; withdrew for item 2' },
          { name: 'Ann Able', role: 'Parent', code: 'L', remark: 'arrived during item 1, 6.42 pm' },
        ],
      },
      {
        group: 'Apologies, absence consented to',
        people: [{ name: 'Cy Cole', role: 'Parent', code: 'S', remark: '' }],
      },
      { group: 'Not recorded', people: [{ name: 'Dee Dunn', role: 'Parent', code: '', remark: '' }] },
      {
        group: 'In attendance',
        people: [{ name: 'Eve Ellis', role: 'School business manager', code: '', remark: '' }],
      },
    ])
    expect(printed.codes.map(({ code }) => code)).toEqual(['R', 'L', 'S'])
    expect(printed.quorum).toEqual([
      'Quorum: half of the 4 members in post: 2. 1 member present as the business began.',
      'There was no quorum during part of item 1: 1 present, 2 needed.',
      'There was no quorum during part of item 2: 1 present, 2 needed.',
    ])
    expect([...printed.movements.values()]).toEqual([
      ['Ann Able arrived at 6.42 pm.'],
      ['Bo Best withdrew from the meeting for this item: Her own appointment.'],
    ])
  })

  it('says nothing of the quorum while nobody is marked', () => {
    const { file, meeting } = aBoard()
    expect(printedAttendance(file.read, meeting.id).quorum).toEqual([])
  })
})

describe('endOf', () => {
  it('goes on after what happened in an item, also after what was taken back', () => {
    const { file, meeting, items, happen } = aBoard()
    const itemId = items[0]!.id
    expect(endOf(file.read, meeting.id, itemId).position).toBe('V')
    happen('adjourned', null, { itemId })
    file.sql.exec(`UPDATE meetingEvents SET withdrawnAt = '2026-11-26T19:00:00.000Z'`)
    expect(endOf(file.read, meeting.id, itemId)).toEqual({ itemId, position: 'W' })
    expect(endOf(file.read, meeting.id, null).position).toBe('V')
  })

  it('knows what was moved and voted in it', () => {
    const { file, meeting, items } = aBoard()
    const itemId = items[0]!.id
    file.sql
      .prepare(
        `INSERT INTO motions (id, meetingId, itemId, position, kind, parentId, text, standingText, moverId, seconderId,
           majority, status, isConfidential, createdAt, withdrawnAt)
         VALUES (?, ?, ?, 'k', 'motion', NULL, 'x', 'x', NULL, NULL, 'simple', 'moved', 0, '2026-11-26T19:00:00.000Z', NULL)`,
      )
      .run(uuidv7(), meeting.id, itemId)
    expect(endOf(file.read, meeting.id, itemId).position).toBe('l')
  })
})

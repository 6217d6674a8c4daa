import { describe, expect, it } from 'vitest'
import type { Parsed } from '@shared/contract.ts'
import { listAbsences } from '../../electron/attendance/absences.service.ts'
import { markStatus, setConsent } from '../../electron/attendance/attendance.service.ts'
import { viewAttendance } from '../../electron/attendance/attendance-view.service.ts'
import { endSuspension, suspend, viewSuspensions } from '../../electron/attendance/suspensions.service.ts'
import { suspendAtMeeting } from '../../electron/attendance/suspend-at-meeting.service.ts'
import { undoLast } from '../../electron/undo/undo.service.ts'
import { showHome } from '../../electron/home/home.service.ts'
import { aBoard } from '../helpers/a-board.ts'
import { aMeeting } from '../helpers/builders.ts'

/** A board with meetings on the days given, at which the first member was marked as told. */
const withMarks = (told: readonly (readonly [string, Parsed<'attendance.mark'>['status'], boolean?])[]) => {
  const board = aBoard()
  const { file, kept, body, people } = board
  const who = { personId: people[0]!.id }
  for (const [meetsOn, status, isConsented = false] of told) {
    const { id: meetingId } = kept.meeting(aMeeting({ bodyId: body.id, meetsOn }))
    file.command((db) => markStatus(db, { meetingId, people: [who], status, mode: null }))
    if (isConsented)
      file.command((db) => setConsent(db, { meetingId, who, consent: 'given', reason: 'Illness' }))
  }
  return board
}

describe('listAbsences', () => {
  it('warns at five months of absence without consent, with the rule', () => {
    const { file, body } = withMarks([
      ['2026-01-20', 'present'],
      ['2026-03-20', 'apologies'],
      ['2026-05-20', 'absent'],
    ])
    const { rule, absences } = listAbsences(file.read, body.id, '2026-08-20')
    expect(rule?.title).toBe('Absence without consent')
    expect(absences.map(({ name, since, limitOn, state }) => ({ name, since, limitOn, state }))).toEqual([
      { name: 'A Able', since: '2026-03-20', limitOn: '2026-09-20', state: 'warn' },
    ])
    expect(listAbsences(file.read, body.id, '2026-08-19').absences).toEqual([])
    const { tasks } = showHome(file.read, body.id, '2026-09-20')
    expect(tasks.find(({ kind }) => kind === 'absence')).toMatchObject({ urgency: 'late', daysLeft: 0 })
  })

  it('says nothing of an absence that the board consented to', () => {
    const { file, body } = withMarks([
      ['2026-03-20', 'apologies', true],
      ['2026-05-20', 'apologies', true],
    ])
    expect(listAbsences(file.read, body.id, '2026-12-01').absences).toEqual([])
  })

  it('says nothing of boards for whose kind no rule is known', () => {
    const { file, body } = aBoard({ body: { kind: 'association' } })
    expect(listAbsences(file.read, body.id, '2026-12-01')).toEqual({ rule: null, absences: [] })
  })
})

describe('suspensions', () => {
  const months = { fromOn: '2026-11-01', toOn: '2027-01-31', reason: 'Code of conduct' }

  it('leave a member in post and out of both counts for their time', () => {
    const { file, meeting, terms, people, body } = aBoard({ members: 5 })
    file.command((db) =>
      markStatus(db, {
        meetingId: meeting.id,
        people: people.map(({ id }) => ({ personId: id })),
        status: 'present',
        mode: null,
      }),
    )
    const suspensionId = file.command((db) => suspend(db, { membershipId: terms[0]!.id, ...months }))
    expect(viewAttendance(file.read, meeting.id, null).quorum).toMatchObject({
      inPost: 4,
      suspended: 1,
      present: 4,
      needed: 2,
    })
    expect(viewSuspensions(file.read, body.id, '2026-11-26').suspensions).toMatchObject([{ isRunning: true }])
    file.command((db) => endSuspension(db, { suspensionId, endedOn: '2026-11-20' }))
    expect(viewAttendance(file.read, meeting.id, null).quorum).toMatchObject({
      inPost: 5,
      suspended: 0,
      present: 5,
    })
  })

  it('begin at the meeting from the moment at which the board decides', () => {
    const { file, meeting, items, people, body } = aBoard({ members: 5 })
    const who = people.map(({ id }) => ({ personId: id }))
    const meetingId = meeting.id
    file.command((db) => markStatus(db, { meetingId, people: who, status: 'present', mode: null }))
    const suspendIt = () =>
      file.command((db) =>
        suspendAtMeeting(db, {
          meetingId,
          who: who[0]!,
          itemId: items[1]!.id,
          at: null,
          toOn: '2027-01-31',
          reason: '',
        }),
      )
    suspendIt()
    const [before, after] = [0, 1].map((index) => viewAttendance(file.read, meetingId, items[index]!.id))
    expect(before?.quorum).toMatchObject({ inPost: 5, present: 5, suspended: 0, needed: 3 })
    expect(after?.quorum).toMatchObject({ inPost: 4, present: 4, suspended: 1, needed: 2 })
    expect(after?.people.find(({ isSuspended }) => isSuspended)?.name).toBe('A Able')
    expect(viewSuspensions(file.read, body.id, '2026-11-27').suspensions).toMatchObject([
      { toOn: '2027-01-31' },
    ])
    expect(suspendIt).toThrow('already')
    file.command((db) => undoLast(db, meetingId))
    expect(viewAttendance(file.read, meetingId, null).quorum).toMatchObject({ inPost: 5, suspended: 0 })
  })

  it('last six months at most at a school, and begin while the member is in post', () => {
    const { file, terms, body } = aBoard()
    const [term] = terms
    const asked = (more: Partial<typeof months>) => () =>
      file.command((db) => suspend(db, { membershipId: term!.id, ...months, ...more }))
    expect(asked({ toOn: '2027-05-01' })).toThrow('6 months at most')
    expect(asked({ fromOn: '2024-11-01', toOn: '2024-12-01' })).toThrow(
      'A Able is not in post on 1 November 2024.',
    )
    expect(viewSuspensions(file.read, body.id, '2026-11-26').limit).toMatchObject({ months: 6 })
  })

  it('can be taken back whole, and not ended after their end', () => {
    const { file, terms, body } = aBoard()
    const suspensionId = file.command((db) => suspend(db, { membershipId: terms[0]!.id, ...months }))
    expect(() => file.command((db) => endSuspension(db, { suspensionId, endedOn: '2027-02-01' }))).toThrow(
      'was over',
    )
    file.command((db) => endSuspension(db, { suspensionId, endedOn: '2026-10-31' }))
    expect(viewSuspensions(file.read, body.id, '2026-11-26').suspensions).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { Body } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import {
  cancelMeeting,
  listMeetings,
  planMeeting,
  planMeetings,
  previewDeadline,
  reinstateMeeting,
  showMeeting,
  updateMeeting,
} from '../../electron/meetings/meetings.service.ts'
import { undoLast } from '../../electron/undo/undo.service.ts'
import { aFile } from '../helpers/a-file.ts'
import { aBody, anItem, aPaper, keep } from '../helpers/builders.ts'

const today = '2026-11-01'

const aBoard = (more: Partial<Body> = {}) => {
  const file = aFile()
  const body = keep(file).body(aBody(more))
  const plan = (...days: string[]): MeetingId[] =>
    file.command((db) =>
      planMeetings(
        db,
        body.id,
        days.map((meetsOn) => ({
          title: 'Full governing board',
          kind: 'ordinary',
          meetsOn,
          startsAt: '18:00',
          minutes: 120,
          place: 'Library',
          joining: '',
        })),
      ),
    )
  return { file, body, plan, show: (id: MeetingId) => showMeeting(file.read, id, today) }
}

describe('deadline', () => {
  it.each([
    ['maintained-school', '2026-11-26', '2026-11-18'],
    ['council-committee', '2027-01-05', '2026-12-23'],
    ['parish-council', '2027-04-01', '2027-03-22'],
  ] as const)('of a %s that meets on %s is %s', (kind, meetsOn, sendBy) => {
    const { file, body } = aBoard({ kind })
    const found = previewDeadline(file.read, { bodyId: body.id, meetsOn, urgentNoticeDays: null }, today)
    expect(found.sendBy).toBe(sendBy)
    expect(found.counted).toHaveLength(found.clearDays)
    expect(found.source?.title).toBeTruthy()
  })

  it('says the day in words, how far off it is, and what rests on it', () => {
    const { plan, show } = aBoard()
    const [id = '' as MeetingId] = plan('2026-11-26')
    const { deadline } = show(id)
    expect(deadline.sentence).toBe('Agenda and papers must go out by Wednesday 18 November 2026.')
    expect(deadline.daysLeft).toBe(17)
    expect(deadline.skipped.map(({ on }) => on)).toEqual(['2026-11-18', '2026-11-26'])
  })

  it.each([
    [3, '2026-11-22'],
    [0, '2026-11-26'],
  ])('with %i days allowed by the chair is %s, and says what may not be done on it', (days, sendBy) => {
    const { file, body } = aBoard()
    const found = previewDeadline(
      file.read,
      { bodyId: body.id, meetsOn: '2026-11-26', urgentNoticeDays: days },
      today,
    )
    expect(found).toMatchObject({ sendBy, isUrgent: true })
    expect(found.source?.provision).toContain('13(5)')
    expect(found.cautions.length).toBeGreaterThan(0)
  })
})

describe('shortened notice', () => {
  it('needs a reason, and the refusal names the rule', () => {
    const { file, plan, show } = aBoard()
    const [meetingId = '' as MeetingId] = plan('2026-11-26')
    const change = (changes: Parameters<typeof updateMeeting>[1]['changes']) =>
      file.command((db) => updateMeeting(db, { meetingId, changes }))
    expect(() => change({ urgentNoticeDays: 2 })).toThrow(
      expect.objectContaining({
        code: 'rule',
        details: expect.objectContaining({
          source: expect.objectContaining({ provision: 'reg 13(5)' }) as unknown,
        }) as unknown,
      }),
    )
    change({ urgentNoticeDays: 2, urgentReason: 'The boiler has failed.' })
    expect(show(meetingId).meeting).toMatchObject({
      urgentNoticeDays: 2,
      urgentReason: 'The boiler has failed.',
    })
    change({ urgentNoticeDays: null })
    expect(show(meetingId).meeting).toMatchObject({ urgentNoticeDays: null, urgentReason: '' })
    file.command((db) => undoLast(db, meetingId))
    expect(show(meetingId).meeting.urgentReason).toBe('The boiler has failed.')
  })
})

describe('planMeeting', () => {
  const urgent = {
    title: 'Extraordinary meeting',
    kind: 'extraordinary',
    meetsOn: '2026-11-05',
    startsAt: '18:00',
    minutes: 60,
    place: '',
    joining: '',
    urgentNoticeDays: 2,
  } as const

  it('plans an urgent meeting with its shortened notice and the reason in one step', () => {
    const { file, body, show } = aBoard()
    const draft = { ...urgent, bodyId: body.id, urgentReason: 'The boiler has failed.' }
    const id = file.command((db) => planMeeting(db, draft))
    expect(show(id).deadline).toMatchObject({ isUrgent: true, clearDays: 2 })
  })

  it('refuses one without a reason', () => {
    const { file, body } = aBoard()
    const plan = () => file.command((db) => planMeeting(db, { ...urgent, bodyId: body.id }))
    expect(plan).toThrow(expect.objectContaining({ code: 'rule' }))
    expect(listMeetings(file.read, body.id, today)).toEqual([])
  })
})

describe('showMeeting', () => {
  it('counts planned meetings of the academic year, and finds the ones on either side', () => {
    const { file, plan, show } = aBoard()
    const [july, sept, nov, march, next] = plan(
      '2026-07-01',
      '2026-09-10',
      '2026-11-26',
      '2027-03-01',
      '2027-09-09',
    )
    if (!july || !sept || !nov || !march || !next) throw new Error('five were planned')
    const place = (id: MeetingId) => {
      const { ordinal, ofYear, previousId, nextId } = show(id)
      return [ordinal, ofYear, previousId, nextId]
    }
    expect(place(july)).toEqual([1, 1, null, sept])
    expect(place(nov)).toEqual([2, 3, sept, march])
    file.command((db) => cancelMeeting(db, sept))
    expect(place(nov)).toEqual([1, 2, july, march])
    expect(place(sept)).toEqual([0, 2, july, nov])
    file.command((db) => reinstateMeeting(db, sept))
    expect(place(nov)).toEqual([2, 3, sept, march])
  })
})

describe('listMeetings', () => {
  it('says what stands on each agenda', () => {
    const { file, body, plan } = aBoard()
    const [meetingId = '' as MeetingId] = plan('2026-11-26', '2026-10-01').toSorted()
    const item = keep(file).item(anItem({ meetingId }))
    keep(file).item(anItem({ meetingId, withdrawnAt: '2026-09-01T09:00:00.000Z' }))
    keep(file).paper(aPaper({ itemId: item.id }))
    const found = listMeetings(file.read, body.id, today)
    expect(
      found.map((each) => [each.meetsOn, each.itemCount, each.paperCount, each.packState, each.deadline]),
    ).toEqual([
      ['2026-10-01', 0, 0, 'none', { sendBy: '2026-09-23', daysLeft: -39 }],
      ['2026-11-26', 1, 1, 'none', { sendBy: '2026-11-18', daysLeft: 17 }],
    ])
  })
})

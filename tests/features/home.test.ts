import { describe, expect, it } from 'vitest'
import { atWork } from '../helpers/at-work.ts'
import { showHome } from '../../electron/home/home.service.ts'
import { aFile } from '../helpers/a-file.ts'
import {
  aBody,
  aMeeting,
  aMembership,
  anItem,
  aPaper,
  aPerson,
  aVersion,
  keep,
  keepBlob,
} from '../helpers/builders.ts'

const today = '2026-11-10'

describe('showHome', () => {
  it('tells the clerk of a new board to add members and plan a meeting', () => {
    const file = aFile()
    const body = keep(file).body(aBody())
    const { tasks, next } = showHome(file.read, body.id, today)
    expect(tasks.map(({ kind }) => kind)).toEqual(['plan-meeting', 'add-members'])
    expect(next).toBeNull()
  })

  it('looks at the next meeting, its papers and its members', () => {
    const file = aFile()
    const put = keep(file)
    const body = put.body(aBody())
    const bodyId = body.id
    put.meeting(aMeeting({ bodyId, meetsOn: '2026-11-12', status: 'cancelled' }))
    put.meeting(aMeeting({ bodyId, meetsOn: '2026-11-09' }))
    const meeting = put.meeting(aMeeting({ bodyId, place: 'Library', minutes: 30 }))
    const item = put.item(anItem({ meetingId: meeting.id, minutes: 45 }))
    put.paper(aPaper({ itemId: item.id, title: 'Accounts' }))
    const paper = put.paper(aPaper({ itemId: item.id, title: 'Notes' }))
    const examination = {
      kind: 'other',
      format: 'empty',
      needs: null,
      pageCount: null,
      problem: 'It is empty.',
      isTagged: null,
      hasText: null,
      notes: [],
    } as const
    put.version(
      aVersion({ paperId: paper.id, sha256: keepBlob(file), examination: { ...examination, notes: [] } }),
    )
    const ann = put.person(aPerson())
    const ben = put.person(aPerson({ name: 'Ben Cole', sortName: 'Cole, Ben' }))
    put.membership(aMembership({ bodyId, personId: ann.id, termTo: '2026-12-31' }))
    put.membership(aMembership({ bodyId, personId: ben.id, termTo: '2026-12-31' }))
    put.membership(aMembership({ bodyId, personId: ben.id, termFrom: '2027-01-01' }))

    const { tasks, next } = showHome(file.read, bodyId, today)
    expect(next).toEqual({
      meetingId: meeting.id,
      title: 'Full governing board',
      meetsOn: '2026-11-26',
      startsAt: '18:00',
      place: 'Library',
      inDays: 16,
    })
    expect(tasks.map(({ kind, text }) => [kind, text])).toEqual([
      ['send-papers', 'Send the agenda and papers for 26 November 2026 by Wednesday 18 November 2026.'],
      ['paper-problem', '“Notes” cannot go into the pack for 26 November 2026.'],
      ['paper-awaited', '“Accounts” is awaited for 26 November 2026.'],
      ['over-time', 'The agenda for 26 November 2026 is 15 minutes longer than the meeting.'],
      ['term-ends', 'The term of office of Ann Reed ends on 31 December 2026.'],
    ])
    expect(tasks[0]?.detail).toBe(
      'At least 7 clear days, not counting the day of sending and the day of the meeting. (reg 13(4))',
    )
  })
})

describe('home.get', () => {
  it('answers through the one door', async () => {
    const { app, ask, bodyId } = await atWork()
    expect((await ask('home.get', { bodyId })).today).toBe(app.clock.today())
  })
})

import { describe, expect, it } from 'vitest'
import { getAgenda } from '../../electron/agenda/agenda-view.service.ts'
import { aFile } from '../helpers/a-file.ts'
import { aBody, aMeeting, anItem, aPaper, aPerson, aVersion, keep, keepBlob } from '../helpers/builders.ts'
import { insertRow } from '../../electron/db/table.ts'
import { itemWithdrawals } from '../../electron/db/tables.ts'
import { v7 as uuidv7 } from 'uuid'

const today = '2026-11-01'

const aBoard = (more: Parameters<typeof aBody>[0] = {}) => {
  const file = aFile()
  const body = keep(file).body(aBody(more))
  const meeting = keep(file).meeting(aMeeting({ bodyId: body.id }))
  return { file, body, meeting, keep: keep(file) }
}

describe('getAgenda', () => {
  it('says of an empty agenda that it is empty', () => {
    const { file, meeting } = aBoard()
    expect(getAgenda(file.read, meeting.id, today)).toEqual({
      items: [],
      totals: {
        items: 0,
        papers: 0,
        pages: 0,
        readingMinutes: 0,
        plannedMinutes: 0,
        endsAt: '18:00',
        inHand: 120,
        sentence: 'No items yet',
      },
    })
  })

  it('gives items in reading order with numbers, times and papers', () => {
    const { file, meeting, keep: put } = aBoard()
    const meetingId = meeting.id
    const second = put.item(anItem({ meetingId, position: 'W', title: 'Finance', minutes: 30 }))
    put.item(anItem({ meetingId, position: 'V', title: 'Welcome', minutes: 5 }))
    const budget = put.item(
      anItem({ meetingId, parentId: second.id, position: 'V', title: 'Budget', minutes: 20 }),
    )
    put.item(anItem({ meetingId, parentId: second.id, position: 'W', title: 'Reserves' }))
    const first = put.paper(aPaper({ itemId: budget.id, position: 'V' }))
    put.paper(aPaper({ itemId: budget.id, position: 'W', title: 'Awaited' }))
    const sha256 = keepBlob(file)
    put.version(aVersion({ paperId: first.id, sha256 }))
    put.version(aVersion({ paperId: first.id, sha256, version: 2, fileName: 'v2.pdf' }))

    const { items, totals } = getAgenda(file.read, meetingId, today)
    expect(
      items.map((item) => [
        item.number,
        item.level,
        item.title,
        item.startsAt,
        item.papers.map((p) => p.reference),
      ]),
    ).toEqual([
      ['1', 1, 'Welcome', '18:00', []],
      ['2', 1, 'Finance', '18:05', []],
      ['2.1', 2, 'Budget', '18:05', ['2.1a', '2.1b']],
      ['2.2', 2, 'Reserves', null, []],
    ])
    expect(items[2]?.papers.map((paper) => [paper.current?.fileName ?? null, paper.versionCount])).toEqual([
      ['v2.pdf', 2],
      [null, 0],
    ])
    expect(totals).toMatchObject({
      pages: 4,
      plannedMinutes: 35,
      endsAt: '18:35',
      inHand: 85,
      sentence: '4 items · 2 papers · 4 pages, about 10 minutes to read',
    })
  })

  it('leaves out what was taken off, with all that hung on it', () => {
    const { file, meeting, keep: put } = aBoard()
    const meetingId = meeting.id
    const gone = put.item(anItem({ meetingId, withdrawnAt: '2026-09-02T09:00:00.000Z' }))
    put.item(anItem({ meetingId, parentId: gone.id }))
    expect(getAgenda(file.read, meetingId, today).items).toEqual([])
  })

  it('closes what hangs on a confidential item until its last day, with the ground of the scheme', () => {
    const { file, meeting, keep: put } = aBoard()
    const meetingId = meeting.id
    const staff = put.item(
      anItem({ meetingId, isConfidential: true, reasonCode: '15(3)(a)', confidentialUntil: '2026-12-31' }),
    )
    put.item(anItem({ meetingId, parentId: staff.id, position: 'V', title: 'Pay' }))
    put.item(anItem({ meetingId, position: 'W', title: 'Open' }))
    const seen = (on: string) => getAgenda(file.read, meetingId, on).items.map((item) => item.isClosed)
    expect(seen('2026-12-31')).toEqual([true, true, false])
    expect(seen('2027-01-01')).toEqual([false, false, false])
    const [own, inherited] = getAgenda(file.read, meetingId, today).items
    expect(own?.reasonProvision).toMatch(/15\(3\)\(a\)/)
    expect(inherited?.effectivePublicLine).toBe(own?.effectivePublicLine)
    expect(own?.effectivePublicLine).not.toContain('Budget')
  })

  it('names who must withdraw', () => {
    const { file, meeting, keep: put } = aBoard()
    const item = put.item(anItem({ meetingId: meeting.id }))
    const person = put.person(aPerson())
    file.command((db) =>
      insertRow(
        db,
        itemWithdrawals,
        itemWithdrawals.schema.parse({
          id: uuidv7(),
          itemId: item.id,
          personId: person.id,
          reason: 'Employed by the firm',
          createdAt: db.recorder.at,
          withdrawnAt: null,
        }),
      ),
    )
    expect(getAgenda(file.read, meeting.id, today).items[0]?.withdrawing).toEqual([
      { personId: person.id, name: 'Ann Reed', reason: 'Employed by the firm' },
    ])
  })
})

describe('running numbers', () => {
  it('go on from the planned meetings of the same year, and start again by hand', () => {
    const {
      file,
      body,
      keep: put,
    } = aBoard({
      numbering: { convention: 'code-running-academic', code: 'FGB', startAt: 1, subItems: 'lettered' },
    })
    const year = [
      ['2026-07-01', {}],
      ['2026-09-10', {}],
      ['2026-10-10', { status: 'cancelled' }],
      ['2026-11-10', {}],
      ['2027-01-20', { firstNumber: 98 }],
      ['2027-03-20', {}],
    ] as const
    const firsts = year.map(([meetsOn, more]) => {
      const { id: meetingId } = put.meeting(aMeeting({ bodyId: body.id, meetsOn, ...more }))
      put.item(anItem({ meetingId, position: 'V' }))
      put.item(anItem({ meetingId, position: 'W', ownNumber: 'U1' }))
      const parent = put.item(anItem({ meetingId, position: 'X' }))
      put.item(anItem({ meetingId, parentId: parent.id }))
      return getAgenda(file.read, meetingId, today).items.map((item) => item.citedAs)
    })
    expect(firsts.map((numbers) => numbers[0])).toEqual([
      'FGB 1/2526',
      'FGB 1/2627',
      'FGB 3/2627',
      'FGB 3/2627',
      'FGB 98/2627',
      'FGB 100/2627',
    ])
    expect(firsts.at(-1)).toEqual(['FGB 100/2627', 'U1', 'FGB 101/2627', 'FGB 101a/2627'])
  })
})

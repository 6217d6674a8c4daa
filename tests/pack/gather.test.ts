import type { ItemWithdrawal } from '@shared/entities/agenda-item.ts'
import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { gather } from '../../electron/pack/gather.ts'
import { itemsInOrder } from '../../electron/pack/model.ts'
import { keepBlob } from '../../electron/db/blobs.ts'
import { insertRow } from '../../electron/db/table.ts'
import {
  agendaItems,
  bodies,
  itemWithdrawals,
  meetings,
  memberships,
  papers,
  paperVersions,
  people,
} from '../../electron/db/tables.ts'
import { aFile } from '../helpers/a-file.ts'
import { aBody, aMeeting, aMembership, anItem, aPaper, aPerson, aVersion } from '../helpers/builders.ts'

const TODAY = '2026-11-18'

/** A meeting with an open item and a confidential one, each with a paper; the confidential one has a sub-item. */
function aGatheredMeeting() {
  const file = aFile()
  const body = aBody()
  const meeting = aMeeting({
    bodyId: body.id,
    place: 'School library',
    joining: 'https://meet.example/board',
  })
  const chair = aPerson({ name: 'Dr Miriam Reed' })
  const clerk = aPerson({ name: 'Jo Tanner', email: 'clerk@oakfield.example' })
  const open = anItem({
    meetingId: meeting.id,
    position: 'A',
    title: 'Budget',
    minutes: 20,
    chairNotes: 'Ask Owain.',
  })
  const closed = anItem({
    meetingId: meeting.id,
    position: 'B',
    title: 'Staff dismissal appeal of Mr X',
    presenter: 'Mr X',
    recommendation: 'To hear Mr X',
    isConfidential: true,
    publicLine: 'A staffing matter',
    minutes: 30,
  })
  const below = anItem({
    meetingId: meeting.id,
    parentId: closed.id,
    position: 'A',
    title: 'Statement of Mr X',
  })
  const rows = [open, closed].map((item) => {
    const paper = aPaper({ itemId: item.id, title: `Paper on ${item.title}` })
    return { paper, bytes: Buffer.from(item.title) }
  })
  file.command((db) => {
    insertRow(db, bodies, body)
    for (const person of [chair, clerk]) insertRow(db, people, person)
    insertRow(db, memberships, aMembership({ bodyId: body.id, personId: chair.id, role: 'chair' }))
    insertRow(
      db,
      memberships,
      aMembership({ bodyId: body.id, personId: clerk.id, role: 'clerk', hasVote: false }),
    )
    insertRow(db, meetings, meeting)
    for (const item of [open, closed, below]) insertRow(db, agendaItems, item)
    for (const { paper, bytes } of rows) {
      insertRow(db, papers, paper)
      insertRow(db, paperVersions, aVersion({ paperId: paper.id, sha256: keepBlob(db, bytes) }))
    }
  })
  return { file, meetingId: meeting.id, openId: open.id, chairId: chair.id }
}

describe('gather', () => {
  const request = { document: 'pack', audience: { kind: 'members' }, textSize: 11 } as const

  it('gives members every item with its papers, and says in words what is asked for', () => {
    const { file, meetingId } = aGatheredMeeting()
    const model = gather(file.read, { ...request, meetingId }, TODAY)
    expect(model.meeting).toEqual({
      title: 'Full governing board',
      dateWords: '26 November 2026',
      whenWords: 'Thursday 26 November 2026, 6.00 to 6.50 pm',
      place: 'School library, or join from elsewhere: https://meet.example/board',
      chair: 'Dr Miriam Reed',
      clerk: 'Jo Tanner · clerk@oakfield.example',
      issuedWords: 'Wednesday 18 November 2026',
      endsWords: 'Ends 6.50 pm',
      note: null,
    })
    expect(model.items.map(({ title, papers }) => [title, papers.length])).toEqual([
      ['Budget', 1],
      ['Staff dismissal appeal of Mr X', 1],
    ])
    expect(model.items[1]?.confidentialLine).toBe('Confidential. Public line: “A staffing matter”')
    expect(model.items[0]?.chairNotes).toBeNull()
  })

  it('gives the public nothing of a confidential item but its number, its time and its public line', () => {
    const { file, meetingId } = aGatheredMeeting()
    const model = gather(file.read, { ...request, audience: { kind: 'public' }, meetingId }, TODAY)
    expect(itemsInOrder(model.items).map(({ number, title, clock }) => [number, title, clock])).toEqual([
      ['1', 'Budget', '6.00'],
      ['2', 'A staffing matter', '6.20'],
    ])
    const everything = JSON.stringify(model)
    for (const secret of ['Mr X', 'dismissal', 'Ask Owain', 'meet.example'])
      expect(everything).not.toContain(secret)
  })

  it('gives one member all but what they must withdraw from, says why, and names them across the page', () => {
    const { file, meetingId, openId, chairId } = aGatheredMeeting()
    const withdrawal = {
      id: uuidv7() as ItemWithdrawal['id'],
      itemId: openId,
      personId: chairId,
      reason: 'Her firm bids',
      createdAt: '2026-09-01T09:00:00.000Z',
      withdrawnAt: null,
    }
    file.command((db) => insertRow(db, itemWithdrawals, withdrawal))
    const audience = { kind: 'person', personId: chairId } as const
    const model = gather(file.read, { ...request, audience, meetingId }, TODAY)
    expect(model.watermark).toBe('For Dr Miriam Reed only')
    expect(model.items.map(({ title, papers, leftOut }) => [title, papers.length, leftOut])).toEqual([
      ['Budget', 0, ['Left out of this copy: Dr Miriam Reed must withdraw from this item.']],
      ['Staff dismissal appeal of Mr X', 1, []],
    ])
    expect(JSON.stringify(model)).not.toContain('Paper on Budget')
  })

  it('gives observers no more of a confidential item than the public gets', () => {
    const { file, meetingId } = aGatheredMeeting()
    const audience = { kind: 'role', role: 'observer' } as const
    const model = gather(file.read, { ...request, audience, meetingId }, TODAY)
    expect(model.audience.label).toBe('Observers.')
    expect(JSON.stringify(model)).not.toContain('Mr X')
  })

  it('gives the chair the notes for the chair', () => {
    const { file, meetingId } = aGatheredMeeting()
    const model = gather(file.read, { ...request, document: 'chair-copy', meetingId }, TODAY)
    expect(model.items[0]?.chairNotes).toBe('Ask Owain.')
  })
})

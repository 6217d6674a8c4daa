import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Audience } from '@shared/entities/pack.ts'
import { action } from '@shared/entities/action.ts'
import { attendance } from '@shared/entities/attendance.ts'
import { insertRow, updateRow } from '../../electron/db/table.ts'
import { actions, agendaItems, attendances } from '../../electron/db/tables.ts'
import { type Chain, consolidatedOf, supplementOf } from '../../electron/issue/later-models.ts'
import { approveMinutes, moveMinutes } from '../../electron/minutes-states/steps.service.ts'
import { gather } from '../../electron/pack/gather.ts'
import { chooseLast } from '../../electron/pack/last/last-choices.ts'
import { checkLeaks } from '../../electron/pack/leak/leak-check.ts'
import { leakRulesFor } from '../../electron/pack/leak/leak-rules.ts'
import type { PackModel } from '../../electron/pack/model.ts'
import { aFile } from '../helpers/a-file.ts'
import { aMembership, aPaper, aPerson, aVersion, keep, keepBlob } from '../helpers/builders.ts'
import { aBoardWithMinutes } from '../helpers/minutes-at-work.ts'
import { makeFrom } from './make-a-pack.ts'
import { readBack, wordsOn } from './read-back.ts'
import { allIn, structureOf } from './structure-tree.ts'

const today = '2027-01-25'
const members: Audience = { kind: 'members' }
const everyone: Audience = { kind: 'public' }

/** The board of `aBoardWithMinutes`, with two actions and the attendance of the first meeting. */
const atWork = () => {
  const file = aFile()
  const board = aBoardWithMinutes(file)
  const stored = () => ({ id: uuidv7(), createdAt: '2026-11-26T20:00:00.000Z', withdrawnAt: null })
  const anAction = (itemId: string, text: string) =>
    action.parse({
      ...stored(),
      bodyId: board.bodyId,
      meetingId: board.autumn,
      itemId,
      lineId: null,
      origin: 'minute',
      originId: null,
      text,
      ownerId: null,
      ownerRole: 'Clerk',
      dueOn: '2026-12-18',
      dueWords: '',
      priority: 'normal',
      status: 'open',
      isConfidential: false,
    })
  file.command((db) => {
    insertRow(db, actions, anAction(board.budget, 'Publish the budget on the website of the school'))
    insertRow(db, actions, anAction(board.staffing, 'Write to Mr Grimthorpe about his appeal hearing'))
    insertRow(
      db,
      attendances,
      attendance.parse({
        ...stored(),
        meetingId: board.autumn,
        personId: board.chairId,
        name: 'Ann Reed',
        capacity: 'member',
        note: '',
        status: 'present',
        consent: 'not-asked',
        consentReason: '',
        mode: 'room',
      }),
    )
  })
  const { autumn: meetingId } = board
  const request = (audience: Audience, document: 'pack' | 'papers' = 'pack') =>
    ({ meetingId: board.spring, document, audience, textSize: 11 }) as const
  return {
    file,
    ...board,
    circulate: () => {
      file.command((db) => moveMinutes(db, { meetingId, to: 'with-chair', reason: '' }, today))
      file.command((db) => moveMinutes(db, { meetingId, to: 'circulated', reason: '' }, today))
    },
    approve: () =>
      file.command((db) =>
        approveMinutes(db, { meetingId, atMeetingId: board.spring, agreedIds: [] }, '2027-02-04'),
      ),
    packFor: (audience: Audience) => gather(file.read, request(audience), today),
    request,
    leaks: (audience: Audience) =>
      leakRulesFor(file.read, request(audience), today, () => Promise.reject(new Error('no papers'))),
  }
}

const partsOf = ({ last }: PackModel) =>
  last &&
  Object.entries(last).flatMap(([name, part]) => (part === null || name === 'actionsAs' ? [] : [name]))

describe('what joins the pack from the meeting before', () => {
  it('is nothing of the minutes while only the clerk or the chair has seen them', () => {
    const { packFor } = atWork()
    expect(partsOf(packFor(members))).toEqual(['dateWords', 'actions', 'attendance'])
    expect(partsOf(packFor(everyone))).toBeUndefined()
  })

  it('is all of it for members once they are circulated, and nothing for the public until they are approved', () => {
    const { packFor, circulate, approve } = atWork()
    circulate()
    expect(partsOf(packFor(members))).toEqual([
      'dateWords',
      'minutes',
      'closedMinutes',
      'actions',
      'attendance',
    ])
    expect(partsOf(packFor(everyone))).toBeUndefined()
    approve()
    expect(partsOf(packFor(everyone))).toEqual(['dateWords', 'minutes'])
    expect(JSON.stringify(packFor(everyone))).not.toMatch(/Grimthorpe|caretaker/)
  })

  it('shows the public a draft, marked, where the board says so', () => {
    const { file, bodyId, packFor, circulate } = atWork()
    circulate()
    file.command((db) => chooseLast(db, bodyId, { leaveOut: ['attendance'], isDraftPublic: true }))
    expect(partsOf(packFor(everyone))).toEqual(['dateWords', 'minutes'])
    expect(packFor(everyone).last?.minutes?.draftMark).toBe('DRAFT')
    expect(partsOf(packFor(members))).toEqual(['dateWords', 'minutes', 'closedMinutes', 'actions'])
  })

  it('keeps the confidential part from whoever may not see it, or withdrew from it', () => {
    const { file, bodyId, staffing, chairId, packFor, circulate } = atWork()
    const put = keep(file)
    const observer = put.person(aPerson({ name: 'Olive Observer' }))
    put.membership(aMembership({ bodyId, personId: observer.id, role: 'observer' }))
    circulate()
    expect(partsOf(packFor({ kind: 'person', personId: chairId }))).toContain('closedMinutes')
    expect(partsOf(packFor({ kind: 'person', personId: observer.id }))).not.toContain('closedMinutes')
    file.sql
      .prepare(
        `INSERT INTO itemWithdrawals (id, itemId, personId, reason, createdAt) VALUES (?, ?, ?, 'A relative', '2026-11-01T09:00:00.000Z')`,
      )
      .run(uuidv7(), staffing, chairId)
    expect(partsOf(packFor({ kind: 'person', personId: chairId }))).not.toContain('closedMinutes')
    expect(JSON.stringify(packFor({ kind: 'person', personId: chairId }))).not.toMatch(/Grimthorpe/)
  })

  it('is not put in twice where the clerk has added the minutes as a paper', () => {
    const { file, spring, packFor, circulate } = atWork()
    circulate()
    const put = keep(file)
    const [item] = file.sql.prepare('SELECT id FROM agendaItems WHERE meetingId = ?').all(spring) as {
      id: string
    }[]
    const paper = put.paper(aPaper({ itemId: item?.id as never, title: 'Minutes of 26 November' }))
    put.version(aVersion({ paperId: paper.id, sha256: keepBlob(file) }))
    expect(partsOf(packFor(members))).toEqual(['dateWords', 'actions', 'attendance'])
  })

  it('is in the pack alone: papers by themselves begin with their contents', () => {
    const { file, circulate, request } = atWork()
    circulate()
    expect(gather(file.read, request(members, 'papers'), today).last).toBeUndefined()
  })

  it('shows minutes as they were approved, whatever was renamed since', () => {
    const { file, budget, packFor, circulate, approve } = atWork()
    circulate()
    approve()
    file.command((db) => updateRow(db, agendaItems, budget, { title: 'Money' }))
    expect(packFor(members).last?.minutes?.items.map(({ title }) => title)).toContain('Budget')
  })
})

describe('the pages from the meeting before', () => {
  it('stand between the contents and the items, named in both, each page of a draft marked', async () => {
    const { packFor, circulate } = atWork()
    circulate()
    const made = await makeFrom(packFor(members), new Map())
    expect(made.report.pageMap.map(({ id }) => id)).toEqual([
      'cover',
      'agenda',
      'contents',
      'minutes',
      'closedMinutes',
      'actions',
      'attendance',
    ])
    const pdf = await readBack(made.bytes)
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual([
      'Cover',
      'Agenda',
      'Contents',
      'Draft minutes of 26 November 2026',
      'Draft confidential minutes of 26 November 2026',
      'Action log',
      'Attendance record',
    ])
    expect(await wordsOn(pdf, 3)).toMatch(
      /Draft minutes of 26 November 2026 4 .*Action log 6 Attendance record 7/,
    )
    const minutes = await wordsOn(pdf, 4)
    expect(minutes).toContain('The budget of £4,000 was presented.')
    expect(minutes).toContain('DRAFT')
    expect(minutes).not.toContain('Grimthorpe')
    expect(await wordsOn(pdf, 5)).toContain('Mr Grimthorpe was dismissed')
    expect(await wordsOn(pdf, 6)).toMatch(/Publish the budget .*Clerk .*18 December 2026/)
    const attendancePage = await wordsOn(pdf, 7)
    expect(attendancePage).toMatch(/Ann Reed P 1 of 1/)
    expect(attendancePage).not.toContain('DRAFT')
    const tags = await structureOf(pdf, 4)
    const roles = tags === null ? [] : allIn(tags).map(({ role }) => role)
    expect([roles.filter((role) => role === 'H1').length, roles.includes('H2')]).toEqual([1, true])
  })

  it('come with a supplement when they were circulated after the pack, and stay with a consolidated pack', async () => {
    const { packFor, circulate } = atWork()
    const before = packFor(members)
    const { report } = await makeFrom(before, new Map())
    const chain: Chain = [
      {
        kind: 'pack',
        model: before,
        pageMap: report.pageMap,
        lastPage: report.pageCount,
        issuedOn: '25 January 2027',
      },
    ]
    circulate()
    const stands = () => true
    const supplement = supplementOf(chain, packFor(members), stands)
    expect(supplement.later?.changes.map(({ kind, what }) => `${kind}: ${what}`)).toEqual([
      'new: Draft minutes of 26 November 2026',
      'new: Draft confidential minutes of 26 November 2026',
    ])
    const made = await makeFrom(supplement, new Map())
    expect(made.report.pageMap.map(({ id, labels }) => [id, ...labels])).toEqual([
      ['changes', '6'],
      ['contents', '7'],
      ['minutes', '8'],
      ['closedMinutes', '9'],
    ])
    expect(await wordsOn(await readBack(made.bytes), 1)).toMatch(
      /Draft minutes of 26 November 2026 8 Draft confidential minutes of 26 November 2026 9/,
    )
    const whole = await makeFrom(consolidatedOf(chain, packFor(members), stands), new Map())
    expect(whole.report.pageMap.map(({ id, labels }) => [id, ...labels])).toEqual([
      ['cover', '1'],
      ['changes', '1a'],
      ['agenda', '2'],
      ['contents', '3'],
      ['minutes', '3a'],
      ['closedMinutes', '3b'],
      ['actions', '4'],
      ['attendance', '5'],
    ])
  })

  it('come out the same, byte for byte, from what was frozen', async () => {
    const { packFor, circulate } = atWork()
    circulate()
    const model = packFor(members)
    const frozen = JSON.parse(JSON.stringify(model)) as PackModel
    const same = { seed: '5a'.repeat(32) }
    const [first, again] = [await makeFrom(model, new Map(), same), await makeFrom(frozen, new Map(), same)]
    expect(again.report.sha256).toBe(first.report.sha256)
  })
})

describe('the leak check', () => {
  it.each([
    ['the public, of approved minutes', everyone, true],
    ['the public, of a draft', everyone, false],
  ] as const)("finds members' minutes in a pack for %s", async (_, audience, isApproved) => {
    const { packFor, circulate, approve, leaks } = atWork()
    circulate()
    if (isApproved) approve()
    const whole = await makeFrom(packFor(members), new Map())
    await expect(checkLeaks({ path: whole.path, password: '' }, leaks(audience))).rejects.toThrow(
      /minutes of item \d of the last meeting/,
    )
    const theirs = await makeFrom(packFor(audience), new Map())
    await checkLeaks({ path: theirs.path, password: '' }, leaks(audience))
    await checkLeaks({ path: whole.path, password: '' }, leaks(members))
  })
})

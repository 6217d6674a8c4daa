import { v7 as uuidv7 } from 'uuid'
import type { Parsed } from '@shared/contract.ts'
import { describe, expect, it } from 'vitest'
import { actionLogFor } from '../../electron/actions/action-log.ts'
import { actionsCsv } from '../../electron/actions/actions-csv.ts'
import {
  changeAction,
  raiseAction,
  sayOfAction,
  takeOutAction,
} from '../../electron/actions/actions.service.ts'
import {
  actionChoices,
  actionsOfMeeting,
  listActions,
  showAction,
} from '../../electron/actions/list-actions.service.ts'
import { cancelMeeting, planMeeting, updateMeeting } from '../../electron/meetings/meetings.service.ts'
import { aMeetingOfPeople } from '../helpers/a-meeting-of-people.ts'

const today = '2027-01-15'

/** Whatever the owner, the meeting and so on. */
const anywhere = {
  owner: null,
  meetingId: null,
  origin: null,
  status: null,
  dueFrom: null,
  dueTo: null,
  search: '',
  groupBy: 'none',
} as const

type Draft = Parsed<'actions.raise'>
type Wanted = Parsed<'actions.list'>

const set = () => {
  const made = aMeetingOfPeople()
  const { file, body, meeting, budget, ann } = made
  const draft: Draft = {
    bodyId: body.id,
    meetingId: meeting.id,
    itemId: budget.id,
    lineId: uuidv7(),
    text: 'Ask for three quotes',
    ownerId: ann.id,
    ownerRole: '',
    dueOn: null,
    dueWords: 'before the next meeting',
    priority: 'normal',
    isConfidential: false,
  }
  const list = (more: Partial<Wanted> = {}) =>
    listActions(
      file.read,
      {
        bodyId: body.id,
        filter: 'all',
        ...anywhere,
        limit: 50,
        offset: 0,
        ...more,
      },
      today,
    )
  return {
    ...made,
    list,
    texts: (more: Partial<Wanted> = {}) => list(more).actions.map(({ text }) => text),
    raise: (more: Partial<Draft> = {}) => file.command((db) => raiseAction(db, { ...draft, ...more }, today)),
    show: (actionId: ReturnType<typeof raiseAction>) => showAction(file.read, actionId, today),
    say: (
      actionId: ReturnType<typeof raiseAction>,
      text: string,
      status: Parsed<'actions.say'>['status'] = null,
      dueOn: string | null = null,
      on = today,
    ) =>
      file.command((db) => sayOfAction(db, { actionId, text, status, dueOn }, { today: on, who: 'Tester' })),
  }
}

describe('raiseAction', () => {
  it('keeps the words and the day that they mean at that meeting, and where it was raised', () => {
    const { raise, show } = set()
    expect(show(raise()).action).toMatchObject({
      owner: 'Ann Reed',
      dueOn: '2027-02-03',
      dueWords: 'before the next meeting',
      due: 'before the next meeting (3 February 2027)',
      origin: 'minute',
      status: 'open',
      late: '',
      raised: { meetsOn: '2026-11-26', itemNumber: '1', itemTitle: 'Budget' },
    })
  })

  it('counts “in a fortnight” from the meeting, and from today where none is named', () => {
    const { raise, show } = set()
    expect(show(raise({ dueWords: 'in a fortnight' })).action).toMatchObject({
      dueOn: '2026-12-10',
      late: '36 days late',
    })
    const byHand = raise({ meetingId: null, itemId: null, lineId: null, dueWords: 'in a fortnight' })
    expect(show(byHand).action).toMatchObject({ dueOn: '2027-01-29', origin: 'by-hand', raised: null })
  })

  it('keeps words that mean no day as words', () => {
    const { raise, show } = set()
    expect(show(raise({ dueWords: 'when the builders are gone' })).action).toMatchObject({
      dueOn: null,
      due: 'when the builders are gone',
    })
  })

  it('keeps a date as a day, also one without its year', () => {
    const { raise, show } = set()
    expect(show(raise({ dueWords: 'by 12 January' })).action).toMatchObject({
      dueOn: '2027-01-12',
      dueWords: '',
    })
  })

  it('makes one raised under a confidential item confidential, also below it, and says none of it on a button', () => {
    const { item, file, raise, show } = set()
    const closed = item('Staffing', 'k', { isConfidential: true })
    const below = item('Pay of one', 'V', { parentId: closed.id })
    const actionId = raise({ itemId: below.id, text: 'Write to Mr X' })
    expect(show(actionId).action.isConfidential).toBe(true)
    file.command((db) => changeAction(db, { actionId, changes: { isConfidential: false } }))
    expect(show(actionId).action.isConfidential).toBe(true)
    const labels = file.sql.prepare('SELECT label FROM commands').pluck().all()
    expect(labels).toContain('Raise a confidential action')
    expect(labels.join(' ')).not.toContain('Mr X')
  })

  it("refuses an item of another meeting, and another body's meeting", () => {
    const { next, raise } = set()
    expect(() => raise({ meetingId: next.id })).toThrow('not one of this board’s')
    expect(() => raise({ itemId: null })).toThrow('not one of this board’s')
  })

  it('has a person or a role for an owner, not both', () => {
    const { raise, show } = set()
    expect(show(raise({ ownerRole: 'Clerk' })).action).toMatchObject({ owner: 'Ann Reed', ownerRole: '' })
    expect(show(raise({ ownerId: null, ownerRole: 'Clerk' })).action.owner).toBe('Clerk')
  })
})

describe('changeAction', () => {
  it('leaves the words of one in circulated minutes, and lets its owner and day change', () => {
    const { file, ben, meeting, raise, show } = set()
    const actionId = raise()
    file.sql.exec(
      `INSERT INTO minutes (id, createdAt, meetingId, state, clerkName, remoteReason)
       VALUES ('m', '2026-11-26T18:00:00.000Z', '${meeting.id}', 'circulated', '', '')`,
    )
    const change = (changes: Parsed<'actions.update'>['changes']) =>
      file.command((db) => changeAction(db, { actionId, changes }))
    expect(() => change({ text: 'Ask for two quotes' })).toThrow('These minutes have been circulated')
    expect(() => file.command((db) => takeOutAction(db, actionId))).toThrow('have been circulated')
    expect(() => raise({ text: 'Another' })).toThrow('have been circulated')
    change({ ownerId: ben.id, dueOn: '2027-01-20' })
    expect(show(actionId).action).toMatchObject({ owner: 'Ben Moss', dueOn: '2027-01-20', dueWords: '' })
  })
})

describe('due words and meetings that move', () => {
  it('“before the next meeting” follows when it is moved, cancelled or planned', () => {
    const { body, next, file, raise, show } = set()
    const actionId = raise()
    const dueOn = () => show(actionId).action.dueOn
    file.command((db) => updateMeeting(db, { meetingId: next.id, changes: { meetsOn: '2027-02-11' } }))
    expect(dueOn()).toBe('2027-02-10')
    file.command((db) => cancelMeeting(db, next.id))
    expect(dueOn()).toBeNull()
    const { title, kind, startsAt, minutes, place, joining } = next
    const draft = { bodyId: body.id, title, kind, startsAt, minutes, place, joining, meetsOn: '2027-03-18' }
    file.command((db) => planMeeting(db, draft))
    expect(dueOn()).toBe('2027-03-17')
  })

  it('leaves a day that was given, or set later by an update', () => {
    const { next, file, raise, show, say } = set()
    const fixed = raise({ dueOn: '2027-01-20' })
    const later = raise()
    say(later, '', null, '2027-01-25')
    file.command((db) => updateMeeting(db, { meetingId: next.id, changes: { meetsOn: '2027-02-11' } }))
    expect([show(fixed).action.due, show(later).action.due]).toEqual(['20 January 2027', '25 January 2027'])
  })
})

describe('sayOfAction', () => {
  it('adds to what was said and never edits it', () => {
    const { raise, show, say, file } = set()
    const actionId = raise()
    say(actionId, 'Two quotes are here.', 'in-progress')
    say(actionId, 'All here.', 'done')
    const { action, updates } = show(actionId)
    expect(action).toMatchObject({ status: 'done', lastSaid: 'All here.', updateCount: 2 })
    expect(updates.map(({ text, who, status }) => [text, who, status])).toEqual([
      ['Two quotes are here.', 'Tester', 'in-progress'],
      ['All here.', 'Tester', 'done'],
    ])
    expect(() => file.sql.exec(`UPDATE actionUpdates SET text = 'Nothing' `)).toThrow('never edited')
    expect(() => say(actionId, '', 'done')).toThrow('Say how it stands')
  })
})

describe('listActions', () => {
  it('has what presses most first, and counts each sort', () => {
    const { raise, say, list, texts } = set()
    raise({ text: 'Whenever', dueWords: '' })
    raise({ text: 'Late', dueOn: '2027-01-10' })
    raise({ text: 'Before the meeting' })
    raise({ text: 'Far', dueOn: '2027-06-01' })
    say(raise({ text: 'Done' }), '', 'done')
    expect(texts()).toEqual(['Late', 'Before the meeting', 'Far', 'Whenever', 'Done'])
    expect(list().counts).toEqual({ open: 4, late: 1, nextMeeting: 2, done: 1, all: 5 })
    expect(texts({ filter: 'next-meeting' })).toEqual(['Late', 'Before the meeting'])
    expect(texts({ filter: 'late' })).toEqual(['Late'])
    expect(texts({ filter: 'done' })).toEqual(['Done'])
    expect(list({ filter: 'open', limit: 1, offset: 1 })).toMatchObject({
      total: 4,
      actions: [{ text: 'Before the meeting' }],
    })
  })

  it('finds by owner, by meeting and by words, whatever signs they hold', () => {
    const { ann, meeting, next, raise, texts } = set()
    raise({ text: 'Ask 50% of the parents' })
    raise({ text: 'Write the policy', ownerId: null, ownerRole: 'Clerk' })
    raise({ text: 'Nobody’s', ownerId: null, meetingId: null, itemId: null, lineId: null })
    expect(texts({ owner: ann.id })).toEqual(['Ask 50% of the parents'])
    expect(texts({ owner: 'role:Clerk' })).toEqual(['Write the policy'])
    expect(texts({ owner: 'none' })).toEqual(['Nobody’s'])
    expect(texts({ meetingId: meeting.id })).toHaveLength(2)
    expect(texts({ meetingId: next.id })).toEqual([])
    expect(texts({ search: 'PARENTS ask' })).toEqual(['Ask 50% of the parents'])
    expect(texts({ search: '0%' })).toEqual(['Ask 50% of the parents'])
    expect(texts({ search: '_' })).toEqual([])
  })

  it('leaves out what was taken out', () => {
    const { file, meeting, raise, texts } = set()
    const actionId = raise()
    file.command((db) => takeOutAction(db, actionId))
    expect(texts()).toEqual([])
    expect(actionsOfMeeting(file.read, meeting.id, today)).toEqual([])
  })
})

describe('actionChoices', () => {
  it('offers people in post and the roles of its kind of board, and who owns some', () => {
    const { file, body, meeting, raise } = set()
    raise()
    raise({ ownerId: null, ownerRole: 'Clerk' })
    expect(actionChoices(file.read, { bodyId: body.id, isEveryBody: false }, today)).toMatchObject({
      people: [{ name: 'Cem Ak' }, { name: 'Ben Moss' }, { name: 'Ann Reed' }],
      roles: ['Chair', 'Vice-chair', 'Head', 'Clerk', 'All governors'],
      owners: [
        { key: 'role:Clerk', name: 'Clerk', open: 1 },
        { name: 'Ann Reed', open: 1 },
      ],
      meetings: [{ meetingId: meeting.id, meetsOn: '2026-11-26' }],
    })
  })
})

describe('actionLogFor', () => {
  it('has what is open and what was finished since the last meeting, not what this meeting raises', () => {
    const { file, next, raise, say } = set()
    raise({ text: 'Open', dueOn: '2027-01-10' })
    say(raise({ text: 'Done since' }), 'Sent.', 'done')
    say(raise({ text: 'Done long ago' }), '', 'done', null, '2026-11-20')
    raise({ text: 'Raised then', meetingId: next.id, itemId: null, lineId: null })
    expect(actionLogFor(file.read, next.id, today)).toMatchObject([
      {
        text: 'Open',
        owner: 'Ann Reed',
        due: '10 January 2027',
        standing: 'Not started, 5 days late',
        raised: '26 November 2026, item 1',
      },
      { text: 'Done since', standing: 'Done', lastSaid: 'Sent.' },
    ])
  })
})

describe('actionsCsv', () => {
  it('has a row for each that answers to the filter', () => {
    const { file, body, raise } = set()
    raise({ text: 'Late', dueOn: '2027-01-10' })
    raise({ text: 'Far', dueOn: '2027-06-01' })
    const wanted = { bodyId: body.id, filter: 'late', ...anywhere } as const
    expect(actionsCsv(file.read, wanted, today).split('\r\n')[1]).toBe(
      'Late,Ann Reed,10 January 2027,Not started,5 days late,Normal,26 November 2026,1 Budget,,',
    )
  })
})

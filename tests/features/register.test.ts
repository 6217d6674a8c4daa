import type { Parsed } from '@shared/contract.ts'
import type { ActionId } from '@shared/entities/action.ts'
import { describe, expect, it } from 'vitest'
import { raiseAction } from '../../electron/actions/actions.service.ts'
import { changeMany } from '../../electron/actions/change-many.service.ts'
import { listActions, showAction, showRows } from '../../electron/actions/list-actions.service.ts'
import { showProgress } from '../../electron/actions/progress.service.ts'
import { showBoard, showDays } from '../../electron/actions/register-layouts.service.ts'
import { idsOf, wantedRows } from '../../electron/actions/register-rows.service.ts'
import { registerScope } from '../../electron/actions/register-scope.ts'
import { keepView, listViews, takeOutView } from '../../electron/actions/views.service.ts'
import { redoLast, undoLast, undoState } from '../../electron/undo/undo.service.ts'
import { aLongRegister, longRegister } from '../helpers/a-long-register.ts'
import { aMeetingOfPeople } from '../helpers/a-meeting-of-people.ts'
import { aBody, aMeeting } from '../helpers/builders.ts'

const today = '2027-01-15'
const by = { today, who: 'Tester' }

type Draft = Parsed<'actions.raise'>
type Wanted = Omit<Parsed<'actions.list'>, 'limit' | 'offset'>

const set = (made: ReturnType<typeof aMeetingOfPeople> = aMeetingOfPeople()) => {
  const { file, body } = made
  const draft: Draft = {
    bodyId: body.id,
    meetingId: null,
    itemId: null,
    lineId: null,
    text: 'Ask for three quotes',
    ownerId: null,
    ownerRole: 'Clerk',
    dueOn: null,
    dueWords: '',
    priority: 'normal',
    isConfidential: false,
  }
  const question = (more: Partial<Wanted> = {}): Wanted => ({
    bodyId: body.id,
    filter: 'all',
    owner: null,
    meetingId: null,
    origin: null,
    status: null,
    dueFrom: null,
    dueTo: null,
    search: '',
    groupBy: 'none',
    ...more,
  })
  return {
    ...made,
    question,
    raise: (more: Partial<Draft> = {}) => file.command((db) => raiseAction(db, { ...draft, ...more }, today)),
    list: (more: Partial<Wanted> = {}) =>
      listActions(file.read, { ...question(more), limit: 1000, offset: 0 }, today),
    rows: (more: Partial<Wanted>, offset: number, limit: number) =>
      showRows(file.read, { ...question(more), offset, limit }, today).actions.map(({ text }) => text),
    show: (actionId: ActionId) => showAction(file.read, actionId, today),
    change: (actionIds: ActionId[], changes: Parsed<'register.change'>['changes'], text = '') =>
      file.command((db) => changeMany(db, { actionIds, changes, text }, by)),
    undo: () => file.command((db) => undoLast(db, registerScope)),
  }
}

describe('the register, grouped', () => {
  it('stands under headings in their own order, and each page goes on where the last ended', () => {
    const { ann, body, kept, meeting, raise, list, rows } = set()
    raise({ text: 'Nobody’s', ownerRole: '' })
    raise({ text: 'Ann’s', ownerId: ann.id, ownerRole: '', dueOn: '2027-01-10', meetingId: meeting.id })
    raise({ text: 'The clerk’s', dueOn: '2027-02-01' })
    raise({ text: 'The clerk’s second', dueOn: '2027-06-01' })
    expect(list({ groupBy: 'owner' }).groups).toMatchObject([
      { label: 'Clerk', count: 2 },
      { label: 'Ann Reed', count: 1 },
      { label: 'Nobody yet', count: 1 },
    ])
    const all = ['The clerk’s', 'The clerk’s second', 'Ann’s', 'Nobody’s']
    expect(rows({ groupBy: 'owner' }, 0, 200)).toEqual(all)
    expect([0, 1, 2, 3].flatMap((offset) => rows({ groupBy: 'owner' }, offset, 1))).toEqual(all)
    expect(list({ groupBy: 'due' }).groups.map(({ label, count }) => [label, count])).toEqual([
      ['Late', 1],
      ['Due by the next meeting', 1],
      ['Due later', 1],
      ['No day', 1],
    ])
    expect(list({ groupBy: 'meeting' }).groups.map(({ label }) => label)).toEqual([
      '26 November 2026, Full governing board',
      'Not raised at a meeting',
    ])
    expect(list({ groupBy: 'origin' }).groups.map(({ label, count }) => [label, count])).toEqual([
      ['A minute', 1],
      ['Entered by hand', 3],
    ])
    const other = kept.body(aBody({ name: 'Finance committee' }))
    kept.meeting(aMeeting({ bodyId: other.id, meetsOn: '2027-01-20' }))
    raise({ bodyId: other.id, text: 'The committee’s', dueOn: '2027-01-19' })
    raise({ bodyId: other.id, text: 'Its later one', dueOn: '2027-02-01' })
    expect(list({ bodyId: null, groupBy: 'body' }).groups.map(({ label, count }) => [label, count])).toEqual([
      ['Finance committee', 2],
      [body.name, 4],
    ])
    // Each by the next meeting of its own board.
    expect(list({ bodyId: null, filter: 'next-meeting' }).actions.map(({ text }) => text)).toEqual([
      'Ann’s',
      'The committee’s',
      'The clerk’s',
    ])
  })

  it('is narrowed by where they came from, by one status and by days', () => {
    const { meeting, raise, change, list } = set()
    raise({ text: 'From a minute', meetingId: meeting.id })
    const done = raise({ text: 'Done', dueOn: '2027-03-01' })
    change([done], { status: 'checked' })
    const texts = (more: Partial<Wanted>) => list(more).actions.map(({ text }) => text)
    expect(texts({ origin: 'minute' })).toEqual(['From a minute'])
    expect(texts({ status: 'checked' })).toEqual(['Done'])
    expect(texts({ dueFrom: '2027-03-01', dueTo: '2027-03-31' })).toEqual(['Done'])
    expect(texts({ dueTo: '2027-02-28' })).toEqual([])
  })
})

describe('changeMany', () => {
  it('changes all in one step, says each new status, and is undone and done again as one', () => {
    const { file, ann, raise, show, change, undo } = set()
    const [first, second] = [raise(), raise({ text: 'Order the signs', priority: 'high' })]
    const changes = {
      owner: { ownerId: ann.id, ownerRole: 'ignored' },
      due: 'before the next meeting',
      priority: 'high',
      status: 'done',
    } as const
    expect(change([first, second, first], changes, 'All at the fair.')).toBe(2)
    for (const id of [first, second])
      expect(show(id)).toMatchObject({
        action: { owner: 'Ann Reed', ownerRole: '', dueOn: '2027-02-03', priority: 'high', status: 'done' },
        updates: [
          { text: 'All at the fair.', status: 'done', dueOn: '2027-02-03', saidOn: today, who: 'Tester' },
        ],
      })
    expect(undoState(file.read, registerScope).undo).toBe('Change 2 actions')
    undo()
    expect(show(first)).toMatchObject({
      action: { owner: 'Clerk', dueOn: null, status: 'open' },
      updates: [],
    })
    expect(show(second).action.priority).toBe('high')
    file.command((db) => redoLast(db, registerScope))
    expect(show(first)).toMatchObject({ action: { status: 'done' }, updates: [{ status: 'done' }] })
  })

  it('leaves out what is so already, and takes a day away', () => {
    const { raise, show, change } = set()
    const [dated, plain] = [raise({ dueOn: '2027-03-01' }), raise()]
    expect(change([dated, plain], { due: '' })).toBe(1)
    expect(show(dated)).toMatchObject({ action: { dueOn: null, due: '' }, updates: [] })
    expect(change([dated, plain], { priority: 'normal' })).toBe(0)
  })

  it('changes none where one was taken out meanwhile, or nothing is said', () => {
    const { file, raise, show, change } = set()
    const [first, second] = [raise(), raise()]
    file.sql.prepare(`UPDATE actions SET withdrawnAt = '2027-01-15T00:00:00.000Z' WHERE id = ?`).run(second)
    expect(() => change([first, second], { status: 'done' })).toThrow('taken out of the register meanwhile')
    expect(show(first).action.status).toBe('open')
    expect(() => change([first], {})).toThrow('Choose what to change')
  })
})

describe('the register, laid out otherwise', () => {
  it('stands in columns by status, as many of each as are wanted', () => {
    const { file, raise, change, question } = set()
    raise({ text: 'First', dueOn: '2027-01-20' })
    raise({ text: 'Second', dueOn: '2027-02-20' })
    change([raise({ text: 'Finished' })], { status: 'done' })
    const board = showBoard(file.read, { ...question(), limit: 1 }, today)
    expect(
      board.columns.map(({ status, total, actions }) => [status, total, ...actions.map(({ text }) => text)]),
    ).toEqual([
      ['open', 2, 'First'],
      ['in-progress', 0],
      ['done', 1, 'Finished'],
      ['checked', 0],
      ['no-longer-needed', 0],
    ])
  })

  it('says what is due on which day, and when the board meets', () => {
    const { file, raise, change, question } = set()
    for (const text of ['A', 'B', 'C', 'D']) raise({ text, dueOn: '2027-01-10' })
    change([raise({ text: 'Done', dueOn: '2027-01-11' })], { status: 'done' })
    raise({ text: 'Beyond', dueOn: '2027-03-01' })
    const days = showDays(file.read, { ...question(), dueFrom: '2027-01-01', dueTo: '2027-02-28' }, today)
    expect(days).toMatchObject({
      today,
      days: [
        { on: '2027-01-10', total: 4, late: 4, first: [{ text: 'D' }, { text: 'C' }, { text: 'B' }] },
        { on: '2027-01-11', total: 1, late: 0, first: [{ text: 'Done', status: 'done' }] },
      ],
      meetings: [{ meetsOn: '2027-02-04', title: 'Full governing board' }],
    })
  })

  it('goes on over time by what was said, and no longer counts what was undone', () => {
    const { file, meeting, raise, change, undo, question } = set()
    const id = raise({ meetingId: meeting.id })
    change([id], { status: 'done' })
    const months = () =>
      showProgress(file.read, question(), today).months.map(({ month, raised, finished, open }) => [
        month,
        raised,
        finished,
        open,
      ])
    expect(months()).toEqual([
      ['2026-11', 1, 0, 1],
      ['2026-12', 0, 0, 1],
      ['2027-01', 0, 1, 0],
    ])
    undo()
    expect(months().at(-1)).toEqual(['2027-01', 0, 0, 1])
  })
})

describe('views', () => {
  const shown = {
    filter: 'late',
    owner: 'role:Clerk',
    meetingId: null,
    origin: null,
    status: null,
    search: 'fence',
    isEveryBody: false,
    groupBy: 'due',
    layout: 'list',
  } as const

  it('are kept by name, one of each, and come back by undo', () => {
    const { file, body, undo } = set()
    const keep = (name: string) =>
      file.command((db) => keepView(db, { viewId: null, bodyId: body.id, name, shown }))
    const viewId = keep('What the clerk owes')
    expect(() => keep('what the CLERK owes')).toThrow('There is a view')
    keep('Before the meeting')
    const names = () => listViews(file.read, body.id).map(({ name }) => name)
    expect(names()).toEqual(['Before the meeting', 'What the clerk owes'])
    expect(listViews(file.read, body.id)[1]).toMatchObject({ shown })
    file.command((db) => takeOutView(db, viewId))
    expect(names()).toEqual(['Before the meeting'])
    expect(undo()).toEqual({ label: 'Take out the view “What the clerk owes”' })
    expect(names()).toEqual(['Before the meeting', 'What the clerk owes'])
  })
})

describe('a register of 20,000', () => {
  it('has each action once and in order, whatever the page, grouped or not', () => {
    const { file, list, question, rows } = set(aLongRegister())
    expect(list().counts).toEqual({
      open: 13_334,
      late: 1_668,
      nextMeeting: 2_368,
      done: 6_666,
      all: longRegister,
    })
    for (const groupBy of ['none', 'owner', 'due'] as const) {
      const asked = wantedRows(file.read, question({ groupBy }), today)
      const ids = idsOf(file.read, asked, { limit: 25_000, offset: 0 })
      expect([ids.length, new Set(ids).size]).toEqual([longRegister, longRegister])
      expect(idsOf(file.read, asked, { limit: 50, offset: 13_310 })).toEqual(ids.slice(13_310, 13_360))
      expect(rows({ groupBy }, longRegister - 2, 50)).toHaveLength(2)
    }
    const due = idsOf(file.read, wantedRows(file.read, question({ filter: 'open' }), today), {
      limit: -1,
      offset: 0,
    })
    const days = new Map(
      (file.sql.prepare('SELECT id, dueOn FROM actions').all() as { id: string; dueOn: string }[]).map(
        ({ id, dueOn }) => [id, dueOn],
      ),
    )
    const inOrder = due.map((id) => days.get(id) ?? '')
    expect(inOrder).toEqual(inOrder.toSorted())
  })

  it('finds its rows by the index, without putting them in order each time', () => {
    const { file, body } = aLongRegister()
    const plan = file.sql
      .prepare(
        `EXPLAIN QUERY PLAN SELECT * FROM actions WHERE withdrawnAt IS NULL AND bodyId = ? AND status IN ('open', 'in-progress')
         ORDER BY (status IN ('open', 'in-progress')) DESC,
           (CASE WHEN status IN ('open', 'in-progress') THEN coalesce(dueOn, '9999') ELSE '' END), id DESC LIMIT 50`,
      )
      .all(body.id) as { detail: string }[]
    expect(plan.map(({ detail }) => detail).join()).toMatch(/actionsInOrder/)
    expect(plan.map(({ detail }) => detail).join()).not.toMatch(/TEMP B-TREE/)
  })

  it('changes them all in one step', () => {
    const { file, question, change, list, undo } = set(aLongRegister())
    const ids = idsOf(file.read, wantedRows(file.read, question(), today), { limit: -1, offset: 0 })
    expect(change(ids, { status: 'checked' })).toBe(longRegister)
    expect(list().counts).toMatchObject({ open: 0, done: longRegister })
    undo()
    expect(list().counts).toMatchObject({ open: 13_334, done: 6_666 })
  }, 60_000)
})

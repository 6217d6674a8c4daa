import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { getAgenda } from '../../electron/agenda/agenda-view.service.ts'
import {
  addItem,
  moveItem,
  setWithdrawals,
  updateItem,
  withdrawItem,
} from '../../electron/agenda/agenda.service.ts'
import { carryForward, copyAgenda } from '../../electron/agenda/copying.service.ts'
import { addFromLibrary } from '../../electron/agenda/library.service.ts'
import { applyTemplate } from '../../electron/agenda/templates.service.ts'
import { redoLast, undoLast, undoState } from '../../electron/undo/undo.service.ts'
import { aFile, reopened } from '../helpers/a-file.ts'
import { aBody, aMeeting, anItem, aPaper, aPerson, keep, type TestFile } from '../helpers/builders.ts'

/** A board with an agenda of three items, the second with one below it. */
const anAgenda = () => {
  const file = aFile()
  const body = keep(file).body(aBody())
  const meeting = keep(file).meeting(aMeeting({ bodyId: body.id }))
  const add = (title: string, parentId: AgendaItemId | null = null) =>
    file.command((db) => addItem(db, meeting.id, { parentId, beforeId: null }, { title }))
  const [a, b, c] = [add('A'), add('B'), add('C')]
  const b1 = add('B1', b)
  const view = () => getAgenda(file.read, meeting.id, '2026-11-01')
  return {
    file,
    meeting,
    add,
    ids: { a, b, c, b1 },
    view,
    titles: () => view().items.map((item) => `${item.number} ${item.title}`),
    move: (itemId: AgendaItemId, parentId: AgendaItemId | null, beforeId: AgendaItemId | null) =>
      file.command((db) => moveItem(db, itemId, { parentId, beforeId })),
  }
}

describe('addItem', () => {
  it('refuses a meeting that is not in the file', () => {
    const { file, ids } = anAgenda()
    const nowhere = ids.a as unknown as MeetingId
    const place = { parentId: null, beforeId: null }
    expect(() => file.command((db) => addItem(db, nowhere, place, { title: 'X' }))).toThrow(/no such meeting/)
  })
})

describe('moveItem', () => {
  it('moves an item with all below it', () => {
    const { ids, move, titles } = anAgenda()
    move(ids.b, null, ids.a)
    expect(titles()).toEqual(['1 B', '1.1 B1', '2 A', '3 C'])
    move(ids.b, ids.c, null)
    expect(titles()).toEqual(['1 A', '2 C', '2.1 B', '2.1.1 B1'])
  })

  it('refuses to put an item into itself or below itself, or on another agenda', () => {
    const { file, ids, move, titles } = anAgenda()
    const other = anAgenda()
    const before = titles()
    expect(() => move(ids.b, ids.b, null)).toThrow(/cannot become a part of itself/)
    expect(() => move(ids.b, ids.b1, null)).toThrow(/cannot become a part of itself/)
    expect(() => move(ids.a, null, ids.b1)).toThrow(/not there any more/)
    expect(() => move(ids.a, other.ids.a, null)).toThrow(/no such agenda item/)
    const elsewhere = keep(file).meeting(aMeeting({ bodyId: keep(file).body(aBody()).id }))
    const there = file.command((db) =>
      addItem(db, elsewhere.id, { parentId: null, beforeId: null }, { title: 'X' }),
    )
    expect(() => move(ids.a, there, null)).toThrow(/not there any more/)
    expect(titles()).toEqual(before)
  })

  it('changes nothing, and leaves nothing to undo, where the item already stands', () => {
    const { file, meeting, ids, move } = anAgenda()
    move(ids.b, null, ids.b)
    expect(undoState(file.read, meeting.id).undo).toBe('Add “B1”')
  })

  it('keeps one whole tree in the order asked for, whatever is moved where', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 25 }), (moves) => {
        const { file, ids, add, view, move } = anAgenda()
        const all = [...Object.values(ids), add('D'), add('E')]
        for (const [what, where, which] of moves) {
          const itemId = all[what % all.length] ?? ids.a
          const parentId = [null, ...all][where % (all.length + 1)] ?? null
          const siblings = view().items.filter((item) => item.parentId === parentId && item.id !== itemId)
          const beforeId = siblings[which % (siblings.length + 1)]?.id ?? null
          try {
            move(itemId, parentId, beforeId)
          } catch (cause) {
            expect(String(cause)).toMatch(/part of itself/)
            continue
          }
          const now = view()
            .items.filter((item) => item.parentId === parentId)
            .map(({ id }) => id)
          expect(now[now.indexOf(itemId) + 1] ?? null).toBe(beforeId)
          expect(new Set(view().items.map(({ id }) => id))).toEqual(new Set(all))
        }
        file.sql.close()
      }),
      { numRuns: 15 },
    )
  })
})

describe('updateItem', () => {
  it('takes only a ground of the board’s own scheme, and lets go of it when the item is opened', () => {
    const { file, ids, view } = anAgenda()
    const change = (changes: Parameters<typeof updateItem>[2]) =>
      file.command((db) => updateItem(db, ids.a, changes))
    expect(() => change({ isConfidential: true, reasonCode: 'para-3' })).toThrow(/no such ground/)
    change({ isConfidential: true, reasonCode: '15(3)(b)', publicLine: 'A pupil matter' })
    expect(view().items[0]).toMatchObject({ isClosed: true, effectivePublicLine: 'A pupil matter' })
    change({ isConfidential: false })
    expect(view().items[0]).toMatchObject({
      isClosed: false,
      reasonCode: null,
      publicLine: '',
      reasonProvision: '',
    })
  })

  it('refuses an item that was taken off', () => {
    const { file, ids } = anAgenda()
    file.command((db) => withdrawItem(db, ids.b))
    expect(() => file.command((db) => updateItem(db, ids.b1, { title: 'New' }))).toThrow(
      /no longer on the agenda/,
    )
  })
})

/** The agenda of another board's meeting, with one item that has a paper. */
const anotherAgenda = (file: TestFile) => {
  const put = keep(file)
  const meeting = put.meeting(aMeeting({ bodyId: put.body(aBody()).id }))
  const item = put.item(anItem({ meetingId: meeting.id }))
  put.paper(aPaper({ itemId: item.id }))
  return { meeting, item }
}

describe('undo and redo', () => {
  it('work across a restart', () => {
    const { file, meeting, ids } = anAgenda()
    file.command((db) => withdrawItem(db, ids.b))
    file.sql.close()
    const again = reopened(file.path)
    expect(undoState(again.read, meeting.id)).toEqual({ undo: 'Remove “B”', redo: null })
    again.command((db) => undoLast(db, meeting.id))
    const now = getAgenda(again.read, meeting.id, '2026-11-01').items.map(({ title }) => title)
    expect(now).toEqual(['A', 'B', 'B1', 'C'])
  })

  it('bring back exactly what stood before and after each command', () => {
    const { file, meeting, ids, add, move, view } = anAgenda()
    const ann = keep(file).person(aPerson())
    const ben = keep(file).person(aPerson({ name: 'Ben Cole', sortName: 'Cole, Ben' }))
    const other = anotherAgenda(file)
    const top = { parentId: null, beforeId: null }
    const withdrawing = (people: Parameters<typeof setWithdrawals>[2]) =>
      file.command((db) => setWithdrawals(db, ids.a, people))
    const steps = [
      () => add('New', ids.c),
      () => move(ids.b, ids.c, null),
      () =>
        file.command((db) => updateItem(db, ids.a, { title: 'Apologies', minutes: 5, options: ['note'] })),
      () => withdrawing([{ personId: ann.id, reason: 'Her own pay' }]),
      () =>
        withdrawing([
          { personId: ben.id, reason: 'Tenders' },
          { personId: ann.id, reason: 'Other' },
        ]),
      () => withdrawing([]),
      () => withdrawing([{ personId: ann.id, reason: 'Again' }]),
      () => file.command((db) => addFromLibrary(db, meeting.id, top, ['campaign-briefing', 'minutes'])),
      () => file.command((db) => applyTemplate(db, meeting.id, 'school-autumn-1')),
      () => file.command((db) => copyAgenda(db, meeting.id, other.meeting.id, 'all')),
      () => file.command((db) => carryForward(db, other.item.id, meeting.id, true)),
      () => file.command((db) => withdrawItem(db, ids.c)),
      () => move(ids.a, null, null),
    ]
    const states = [view()]
    for (const step of steps) {
      step()
      states.push(view())
    }
    for (const expected of states.slice(0, -1).toReversed()) {
      file.command((db) => undoLast(db, meeting.id))
      expect(view()).toEqual(expected)
    }
    for (const expected of states.slice(1)) {
      file.command((db) => redoLast(db, meeting.id))
      expect(view()).toEqual(expected)
    }
    expect(undoState(file.read, meeting.id).redo).toBeNull()
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { MinutesPart } from '@shared/entities/minutes.ts'
import { wordsOfText } from '@shared/rules/minute-text.ts'
import { addItem } from '../../electron/agenda/agenda.service.ts'
import { addItemAtMeeting, setItem, takeAfter, takeItem } from '../../electron/minutes/items.service.ts'
import { getMinutesView } from '../../electron/minutes/minutes-view.service.ts'
import { findMinuteItem, textOf } from '../../electron/minutes/minutes.repo.ts'
import {
  finishMeeting,
  openMinutes,
  startMeeting,
  updateMinutes,
} from '../../electron/minutes/minutes.service.ts'
import { keepDraft, stampOf, writeDrafts } from '../../electron/minutes/writing.service.ts'
import { redoLast, undoLast, undoState } from '../../electron/undo/undo.service.ts'
import { aFile } from '../helpers/a-file.ts'
import { aBody, aMembership, aMeeting, aPerson, keep, type TestFile } from '../helpers/builders.ts'
import { aText } from '../helpers/texts.ts'

/** A meeting with five items, the second with one below it and the last confidential, its minutes open. */
const aMeetingUnderWay = (file: TestFile) => {
  const put = keep(file)
  const body = put.body(aBody())
  const meeting = put.meeting(aMeeting({ bodyId: body.id }))
  const add = (title: string, more: { parentId?: AgendaItemId; isConfidential?: boolean } = {}) =>
    file.command((db) =>
      addItem(
        db,
        meeting.id,
        { parentId: more.parentId ?? null, beforeId: null },
        { title, ...(more.isConfidential === undefined ? {} : { isConfidential: more.isConfidential }) },
      ),
    )
  const a = add('A')
  const b = add('B')
  const ids = { a, b, b1: add('B1', { parentId: b }), c: add('C'), d: add('D', { isConfidential: true }) }
  file.command((db) => openMinutes(db, meeting.id))
  return { body, meetingId: meeting.id, ids }
}

let file: TestFile
let meetingId: MeetingId
let ids: ReturnType<typeof aMeetingUnderWay>['ids']
beforeEach(() => {
  file = aFile()
  ;({ meetingId, ids } = aMeetingUnderWay(file))
})

const view = () => getMinutesView(file.read, meetingId, '2026-11-26')
const titles = () => view().items.map(({ number, title }) => `${number} ${title}`)
const itemOf = (id: AgendaItemId) => view().items.find(({ itemId }) => itemId === id)
const type = (itemId: AgendaItemId, words: string, part: MinutesPart = 'open', was?: string) => {
  const now = stampOf(textOf(file.read, { id: itemId, meetingId }, part))
  return file.command((db) => keepDraft(db, { itemId, part, text: aText(words) }, was ?? now))
}
const logged = () => Number(file.sql.prepare('SELECT count(*) FROM commands').pluck().get())

describe('openMinutes', () => {
  it('begins them once, and names the clerk in post', () => {
    const put = keep(file)
    const other = put.meeting(aMeeting({ bodyId: put.body(aBody()).id }))
    const clerk = put.person(aPerson({ name: 'Jo Tanner', sortName: 'Tanner, Jo' }))
    put.membership(aMembership({ bodyId: other.bodyId, personId: clerk.id, role: 'clerk' }))
    const first = file.command((db) => openMinutes(db, other.id))
    expect(file.command((db) => openMinutes(db, other.id))).toBe(first)
    expect(getMinutesView(file.read, other.id, '2026-11-26').minutes).toMatchObject({
      state: 'draft',
      clerkName: 'Jo Tanner',
      startedAt: null,
    })
  })

  it('is no step of undo, which would take back all that was written since', () => {
    expect(undoState(file.read, meetingId).undo).toBe('Add “D”')
  })

  it('refuses a cancelled meeting', () => {
    const put = keep(file)
    const off = put.meeting(aMeeting({ bodyId: put.body(aBody()).id, status: 'cancelled' }))
    expect(() => file.command((db) => openMinutes(db, off.id))).toThrow(/cancelled/)
  })
})

describe('keepDraft and writeDrafts', () => {
  it('keep what is typed without a word in the log, and put it into the record in one change', () => {
    const before = logged()
    type(ids.a, 'The m')
    type(ids.a, 'The meeting was quorate.')
    expect(logged()).toBe(before)
    expect(wordsOfText(itemOf(ids.a)?.text ?? aText(''))).toBe('The meeting was quorate.')
    expect(view().draftIds).toEqual([ids.a])
    file.command((db) => writeDrafts(db, meetingId, ids.a))
    expect(logged()).toBe(before + 1)
    expect(view().draftIds).toEqual([])
    expect(wordsOfText(findMinuteItem(file.read, ids.a)?.text ?? aText(''))).toBe('The meeting was quorate.')
    expect(undoState(file.read, meetingId).undo).toBe('Add “D”')
  })

  it('refuse to write over what another window wrote, and lose neither', () => {
    const was = itemOf(ids.a)?.stamp ?? ''
    type(ids.a, 'From the first window')
    expect(() => type(ids.a, 'From the second', 'open', was)).toThrow(/another window/)
    expect(wordsOfText(itemOf(ids.a)?.text ?? aText(''))).toBe('From the first window')
    const now = itemOf(ids.a)?.stamp ?? ''
    type(ids.a, 'From the second', 'open', now)
    expect(wordsOfText(itemOf(ids.a)?.text ?? aText(''))).toBe('From the second')
  })

  it('keep the open and the confidential text of an item apart, and two meetings', () => {
    const other = aMeetingUnderWay(file)
    type(ids.a, 'For all')
    type(ids.a, 'For some', 'confidential')
    file.command((db) =>
      keepDraft(
        db,
        { itemId: other.ids.a, part: 'open', text: aText('Elsewhere') },
        stampOf(textOf(file.read, { id: other.ids.a, meetingId: other.meetingId }, 'open')),
      ),
    )
    file.command((db) => writeDrafts(db, meetingId, null))
    const row = findMinuteItem(file.read, ids.a)
    expect([row?.text, row?.closedText].map((text) => wordsOfText(text ?? aText('')))).toEqual([
      'For all',
      'For some',
    ])
    expect(getMinutesView(file.read, other.meetingId, '2026-11-26').draftIds).toEqual([other.ids.a])
  })

  it('refuse where the minutes are not open, or others have seen them', () => {
    const put = keep(file)
    const closed = put.meeting(aMeeting({ bodyId: put.body(aBody()).id }))
    const item = file.command((db) =>
      addItem(db, closed.id, { parentId: null, beforeId: null }, { title: 'X' }),
    )
    const text = aText('Too early')
    expect(() => file.command((db) => keepDraft(db, { itemId: item, part: 'open', text }, ''))).toThrow(
      /not open yet/,
    )
    file.sql.prepare("UPDATE minutes SET state = 'circulated'").run()
    expect(() => type(ids.a, 'Too late')).toThrow(/circulated/)
    expect(() => file.command((db) => setItem(db, ids.a, { status: 'deferred' }))).toThrow(/circulated/)
  })

  it('are not undone with what else was done to the item', () => {
    type(ids.a, 'Kept')
    file.command((db) => setItem(db, ids.a, { status: 'deferred' }))
    file.command((db) => writeDrafts(db, meetingId, null))
    file.command((db) => undoLast(db, meetingId))
    expect(itemOf(ids.a)).toMatchObject({ status: 'to-take', text: aText('Kept') })
  })
})

describe('an item that comes onto the agenda while the minutes are open', () => {
  it('keeps its text whatever is undone', () => {
    const late = file.command((db) =>
      addItem(db, meetingId, { parentId: null, beforeId: null }, { title: 'Late' }),
    )
    file.command((db) => setItem(db, late, { status: 'taken' }))
    type(late, 'Said')
    file.command((db) => writeDrafts(db, meetingId, null))
    expect(undoState(file.read, meetingId).undo).toBe('Add “Late”')
    file.command((db) => undoLast(db, meetingId))
    file.command((db) => redoLast(db, meetingId))
    expect(wordsOfText(itemOf(late)?.text ?? aText(''))).toBe('Said')
  })
})

describe('takeItem', () => {
  it('ends what is under way and goes on', () => {
    file.command((db) => startMeeting(db, meetingId, '18:02'))
    file.command((db) => takeItem(db, ids.a, '18:03'))
    file.command((db) => takeItem(db, ids.b, '18:11'))
    expect([itemOf(ids.a), itemOf(ids.b)]).toMatchObject([
      { status: 'taken', startedAt: '18:03', endedAt: '18:11' },
      { status: 'taken', startedAt: '18:11', endedAt: null },
    ])
    file.command((db) => finishMeeting(db, meetingId, '19:58', 'not-reached'))
    expect(view().minutes?.endedAt).toBe('19:58')
    expect(view().items.map(({ status, endedAt }) => `${status} ${endedAt}`)).toEqual([
      'taken 18:11',
      'taken 19:58',
      'not-reached null',
      'not-reached null',
      'not-reached null',
    ])
  })

  it('refuses to end a thing before it began, though it may end after midnight', () => {
    file.command((db) => startMeeting(db, meetingId, '23:30'))
    expect(() => file.command((db) => updateMinutes(db, meetingId, { endedAt: '23:10' }))).toThrow(
      /began at 11.30 pm, so it cannot have ended at 11.10 pm/,
    )
    file.command((db) => updateMinutes(db, meetingId, { endedAt: '00:20' }))
    expect(() =>
      file.command((db) => setItem(db, ids.a, { status: 'taken', startedAt: '18:10', endedAt: '18:00' })),
    ).toThrow(/“A” began at 6.10 pm/)
  })
})

describe('takeAfter', () => {
  it('takes an item with all below it at another place; numbers stay, and it can be undone', () => {
    file.command((db) => takeAfter(db, ids.b, ids.c))
    expect(titles()).toEqual(['1 A', '3 C', '2 B', '2.1 B1', '4 D'])
    expect(
      view()
        .items.filter(({ isOutOfOrder }) => isOutOfOrder)
        .map(({ title }) => title),
    ).toEqual(['C'])
    file.command((db) => takeAfter(db, ids.d, null))
    expect(titles()).toEqual(['4 D', '1 A', '3 C', '2 B', '2.1 B1'])
    file.command((db) => undoLast(db, meetingId))
    file.command((db) => undoLast(db, meetingId))
    expect(titles()).toEqual(['1 A', '2 B', '2.1 B1', '3 C', '4 D'])
  })

  it('puts an item back to its turn', () => {
    file.command((db) => takeAfter(db, ids.a, ids.c))
    file.command((db) => takeAfter(db, ids.a, null))
    expect(titles()).toEqual(['1 A', '2 B', '2.1 B1', '3 C', '4 D'])
    expect(view().items.some(({ isOutOfOrder }) => isOutOfOrder)).toBe(false)
  })

  it('refuses to take an item after a part of itself', () => {
    expect(() => file.command((db) => takeAfter(db, ids.b, ids.b1))).toThrow(/after itself/)
  })
})

describe('addItemAtMeeting', () => {
  it('gives it a number that moves no other, behind the whole of the item before it', () => {
    const add = (title: string, after: AgendaItemId) =>
      file.command((db) => addItemAtMeeting(db, meetingId, title, after))
    add('Flooding', ids.b1)
    const last = add('Thanks', ids.d)
    add('More thanks', last)
    expect(titles()).toEqual([
      '1 A',
      '2 B',
      '2.1 B1',
      '2a Flooding',
      '3 C',
      '4 D',
      '4a Thanks',
      '4b More thanks',
    ])
    file.command((db) => undoLast(db, meetingId))
    expect(titles()).not.toContain('4b More thanks')
    expect(itemOf(last)).toMatchObject({ isAdded: true, status: 'to-take' })
  })
})

describe('getMinutesView', () => {
  it('says which items are minuted apart: those that were confidential on the day of the meeting', () => {
    const apart = () =>
      view()
        .items.filter(({ isClosed }) => isClosed)
        .map(({ title }) => title)
    expect(apart()).toEqual(['D'])
    file.sql.prepare("UPDATE agendaItems SET confidentialUntil = '2026-12-31' WHERE title = 'D'").run()
    expect(
      getMinutesView(file.read, meetingId, '2027-02-01').items.find(({ title }) => title === 'D'),
    ).toMatchObject({ isClosed: true })
  })
})

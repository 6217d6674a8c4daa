import { describe, expect, it } from 'vitest'
import type { Body } from '@shared/entities/body.ts'
import type { AgendaItem } from '@shared/entities/agenda-item.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import { getAgenda } from '../../electron/agenda/agenda-view.service.ts'
import { carryForward, copyAgenda } from '../../electron/agenda/copying.service.ts'
import { addFromLibrary, listLibrary } from '../../electron/agenda/library.service.ts'
import { applyTemplate, listTemplates, saveAsTemplate } from '../../electron/agenda/templates.service.ts'
import { updateItem } from '../../electron/agenda/agenda.service.ts'
import { cancelMeeting } from '../../electron/meetings/meetings.service.ts'
import { redoLast, undoLast, undoState } from '../../electron/undo/undo.service.ts'
import { aFile } from '../helpers/a-file.ts'
import { aBody, aMeeting, anItem, aPaper, aVersion, keep, keepBlob } from '../helpers/builders.ts'

/** Two meetings of one board; the first has an agenda with a standing item under one that is not. */
const twoMeetings = (more: Partial<Body> = {}) => {
  const file = aFile()
  const put = keep(file)
  const body = put.body(aBody(more))
  const first = put.meeting(aMeeting({ bodyId: body.id, meetsOn: '2026-09-10' }))
  const second = put.meeting(aMeeting({ bodyId: body.id, meetsOn: '2026-11-26' }))
  const item = (title: string, over: Partial<AgendaItem> = {}) =>
    put.item(anItem({ meetingId: first.id, title, ...over }))
  const view = (of: Meeting) => getAgenda(file.read, of.id, '2026-09-01').items
  return {
    file,
    put,
    body,
    first,
    second,
    item,
    view,
    titles: (of: Meeting) => view(of).map(({ number, title }) => `${number} ${title}`),
  }
}

const withAgenda = () => {
  const board = twoMeetings()
  const { item } = board
  item('Welcome', { position: 'A', isStanding: true, chairNotes: 'Fire exits' })
  const finance = item('Finance', { position: 'B', ownNumber: 'F1' })
  const budget = item('Budget', {
    parentId: finance.id,
    isStanding: true,
    isConfidential: true,
    reasonCode: '15(3)(c)',
    publicLine: 'A staffing matter',
    confidentialUntil: '2026-10-01',
  })
  item('Close', { position: 'C', isStanding: true })
  return { ...board, finance, budget }
}

describe('copyAgenda', () => {
  it('keeps the tree and what is confidential, and numbers afresh', () => {
    const { file, first, second, titles, view, budget } = withAgenda()
    file.command((db) => copyAgenda(db, second.id, first.id, 'all'))
    expect(titles(second)).toEqual(['1 Welcome', '2 Finance', '2.1 Budget', '3 Close'])
    const copied = view(second)[2]
    expect(copied).toMatchObject({
      isConfidential: true,
      reasonCode: '15(3)(c)',
      publicLine: 'A staffing matter',
      confidentialUntil: null,
      carriedFromId: null,
    })
    expect(copied?.id).not.toBe(budget.id)
    expect(view(second)[0]?.chairNotes).toBe('Fire exits')
  })

  it('takes standing items only, each under the nearest standing item above it', () => {
    const { file, first, second, titles } = withAgenda()
    file.command((db) => copyAgenda(db, second.id, first.id, 'standing'))
    expect(titles(second)).toEqual(['1 Welcome', '2 Budget', '3 Close'])
  })

  it('goes to the end of what is there, and is undone as one', () => {
    const { file, put, first, second, titles } = withAgenda()
    put.item(anItem({ meetingId: second.id, title: 'Already here' }))
    file.command((db) => copyAgenda(db, second.id, first.id, 'standing'))
    expect(titles(second)).toEqual(['1 Already here', '2 Welcome', '3 Budget', '4 Close'])
    file.command((db) => undoLast(db, second.id))
    expect(titles(second)).toEqual(['1 Already here'])
    file.command((db) => redoLast(db, second.id))
    expect(titles(second)).toHaveLength(4)
  })

  it('refuses an empty agenda and itself', () => {
    const { file, first, second } = twoMeetings()
    expect(() => file.command((db) => copyAgenda(db, second.id, first.id, 'all'))).toThrow(/is empty/)
    expect(() => file.command((db) => copyAgenda(db, first.id, first.id, 'all'))).toThrow(/onto itself/)
  })

  it('drops a ground that another kind of board does not know, and keeps the item closed', () => {
    const { file, put, first } = withAgenda()
    const council = put.body(aBody({ kind: 'council-committee' }))
    const there = put.meeting(aMeeting({ bodyId: council.id }))
    file.command((db) => copyAgenda(db, there.id, first.id, 'all'))
    expect(getAgenda(file.read, there.id, '2026-09-01').items[2]).toMatchObject({
      isClosed: true,
      reasonCode: null,
    })
  })
})

describe('carryForward', () => {
  it('takes all below with it, linked, and with papers when asked', () => {
    const { file, put, second, view, finance, budget, first } = withAgenda()
    const paper = put.paper(aPaper({ itemId: budget.id, ownReference: 'FIN/7' }))
    put.version(aVersion({ paperId: paper.id, sha256: keepBlob(file) }))
    file.command((db) => carryForward(db, finance.id, second.id, true))
    const [parent, child] = view(second)
    expect([parent?.carriedFromId, child?.carriedFromId]).toEqual([finance.id, budget.id])
    expect(child).toMatchObject({
      isConfidential: true,
      confidentialUntil: '2026-10-01',
      parentId: parent?.id,
    })
    expect(
      child?.papers.map(({ title, reference, versionCount }) => [title, reference, versionCount]),
    ).toEqual([['Budget monitoring', '1.1a', 1]])
    expect(view(first)).toHaveLength(4)
    expect(undoState(file.read, second.id).undo).toBe('Carry “Finance” forward from 10 September 2026')
    file.command((db) => undoLast(db, second.id))
    expect(view(second)).toEqual([])
  })

  it('refuses twice, to its own meeting, and to a cancelled one', () => {
    const { file, first, second, finance } = withAgenda()
    const carry = (to: MeetingId) => file.command((db) => carryForward(db, finance.id, to, false))
    carry(second.id)
    expect(() => carry(second.id)).toThrow(/already/)
    expect(() => carry(first.id)).toThrow(/on this agenda already/)
    file.command((db) => cancelMeeting(db, second.id))
    expect(() => carry(second.id)).toThrow(/is cancelled/)
  })
})

describe('the library', () => {
  it('gives its facts as fields of the item, which are the clerk’s own from then on', () => {
    const { file, second, view } = twoMeetings()
    const find = () => listLibrary(file.read, second.id).find(({ id }) => id === 'campaign-motion-review')
    expect(find()).toMatchObject({ group: 'Campaigns', isOnAgenda: false })
    const [itemId] = file.command((db) =>
      addFromLibrary(db, second.id, { parentId: null, beforeId: null }, ['campaign-motion-review']),
    )
    expect(find()?.isOnAgenda).toBe(true)
    const item = view(second)[0]
    expect(item?.options).toEqual(expect.arrayContaining(['decline', 'note']))
    expect(item?.briefing?.claims.every(({ source }) => source.address.startsWith('http'))).toBe(true)
    if (!itemId || !item?.briefing) throw new Error('it was added with its briefing')
    const briefing = { ...item.briefing, whoAsks: 'Our own staff' }
    file.command((db) => updateItem(db, itemId, { briefing }))
    expect(view(second)[0]?.briefing?.whoAsks).toBe('Our own staff')
    expect(find()?.briefing?.whoAsks).not.toBe('Our own staff')
  })

  it('offers and adds only what is for this kind of board', () => {
    const { file, second } = twoMeetings({ kind: 'parish-council' })
    const add = (id: string) =>
      file.command((db) => addFromLibrary(db, second.id, { parentId: null, beforeId: null }, [id]))
    expect(listLibrary(file.read, second.id).map(({ id }) => id)).not.toContain('apologies-school')
    expect(() => add('apologies-school')).toThrow(/not for this kind of board/)
    expect(() => add('no-such')).toThrow(/no agenda item/)
  })
})

describe('templates', () => {
  it('offers those of the time of year first, and puts one on the agenda', () => {
    const { file, second, view } = twoMeetings()
    const offered = listTemplates(file.read, second.id)
    expect(offered[0]).toMatchObject({ name: 'Autumn, second half', isOwn: false })
    file.command((db) => applyTemplate(db, second.id, offered[0]?.id ?? ''))
    expect(view(second).map(({ title }) => title)).toEqual(offered[0]?.itemTitles)
    expect(undoState(file.read, second.id).undo).toBe('Start from “Autumn, second half”')
  })

  it('keeps a clerk’s own, with the tree, and replaces one of the same name', () => {
    const { file, first, second, titles } = withAgenda()
    file.command((db) => saveAsTemplate(db, first.id, 'Usual'))
    const id = file.command((db) => saveAsTemplate(db, first.id, 'usual'))
    const own = listTemplates(file.read, second.id).filter(({ isOwn }) => isOwn)
    expect(own).toEqual([
      {
        id,
        name: 'usual',
        when: 'Saved 1 September 2026',
        itemTitles: ['Welcome', 'Finance', 'Close'],
        isOwn: true,
      },
    ])
    file.command((db) => applyTemplate(db, second.id, id))
    expect(titles(second)).toEqual(['1 Welcome', '2 Finance', '2.1 Budget', '3 Close'])
  })

  it('refuses to keep an empty agenda, and knows none of a wrong id', () => {
    const { file, second } = twoMeetings()
    expect(() => file.command((db) => saveAsTemplate(db, second.id, 'None'))).toThrow(/is empty/)
    expect(() => file.command((db) => applyTemplate(db, second.id, 'no-such'))).toThrow(/no agenda template/)
  })
})

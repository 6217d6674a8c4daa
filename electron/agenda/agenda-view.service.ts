import type { AgendaView, ListedItem, ListedPaper } from '@shared/contract/agenda.ts'
import type { AgendaItem } from '@shared/entities/agenda-item.ts'
import type { Body } from '@shared/entities/body.ts'
import type { ConfidentialityScheme } from '@shared/entities/confidentiality.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import type { Paper } from '@shared/entities/paper.ts'
import { agendaTree, type Branch, readingOrder } from '@shared/rules/agenda-tree.ts'
import { confidentialItems, isConfidentialOn } from '@shared/rules/confidentiality.ts'
import { firstNumberOf } from '@shared/rules/first-number.ts'
import {
  type ItemNumber,
  type NumberedNode,
  numberingYear,
  numberItems,
  paperReference,
} from '@shared/rules/numbering.ts'
import { type TimedNode, type Timings, timings } from '@shared/rules/timings.ts'
import { type PaperDates, type PaperStatus, paperStatus } from '@shared/rules/paper-status.ts'
import { readingMinutes } from '@shared/rules/reading-time.ts'
import { agendaSentence } from '@shared/words/reading.ts'
import { localDayOf } from '../app/clock.ts'
import type { ReadDb } from '../db/handles.ts'
import { getRow } from '../db/table.ts'
import { bodies } from '../db/tables.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { deadlinesOf } from '../meetings/deadline.service.ts'
import { findWentOutAt, listPapersOfMeeting, type Newest, newestVersions } from '../papers/papers.repo.ts'
import { countTexts } from '../papers/paper-texts.repo.ts'
import { confidentialityFor } from '../resources/load-resources.ts'
import { listEarlierMeetings, listItems, listWithdrawing } from './agenda.repo.ts'

/** A meeting's agenda in reading order: numbered, timed, with papers, and who withdraws. One read of the file. */
export const getAgenda = (db: ReadDb, meetingId: MeetingId, today: string): AgendaView => {
  const meeting = getMeeting(db, meetingId)
  const body = getRow(db, bodies, meeting.bodyId)
  const all = listItems(db, meetingId)
  const tree = agendaTree(all)
  const times = timings(meeting.startsAt, tree.map(timed), meeting.minutes)
  const numbers = numbersOf(db, body, meeting, tree)
  const withdrawing = withdrawingByItem(db, meetingId)
  const closed = confidentialItems(all, today)
  const scheme = confidentialityFor(body.kind)
  const dates = {
    sendBy: deadlinesOf(db, body, today)(meeting).sendBy,
    wentOutAt: findWentOutAt(db, meetingId),
    today,
  }
  const papersOf = papersByItem(db, meetingId, numbers, dates, (paper) => ({
    isClosed: closed.has(paper.itemId) || isConfidentialOn(paper, today),
    ...closedWords(paper, scheme, 'Confidential paper'),
  }))
  const items = readingOrder(tree).map(({ item, level }) => {
    const number = numbers.get(item.id)
    return {
      ...item,
      number: number?.short ?? '',
      citedAs: number?.full ?? '',
      level,
      startsAt: level === 1 || item.minutes !== null ? (times.items.get(item.id)?.startsAt ?? null) : null,
      papers: papersOf.get(item.id) ?? [],
      withdrawing: withdrawing.get(item.id) ?? [],
      isClosed: closed.has(item.id),
      ...closedWords(closed.get(item.id) ?? item, scheme, 'Confidential item'),
    }
  })
  return { items, totals: totalsOf(items, times) }
}

/** Numbers of a meeting's items by id, in the body's convention and running on from its earlier meetings. */
export const numbersOf = (
  db: ReadDb,
  body: Body,
  meeting: Meeting,
  tree: readonly Branch<AgendaItem>[],
): ReadonlyMap<string, ItemNumber> => {
  const { numbering } = body
  const isRunning = numbering.convention !== 'restart' && meeting.firstNumber === null
  const firstNumber = firstNumberOf(numbering, meeting, isRunning ? listEarlierMeetings(db, meeting) : [])
  const year = numberingYear(numbering, meeting.meetsOn)
  return numberItems(tree.map(numbered), { numbering, firstNumber, year }).numbers
}

const numbered = ({ item, children }: Branch<AgendaItem>): NumberedNode => ({
  id: item.id,
  ownNumber: item.ownNumber,
  children: children.map(numbered),
})

const timed = ({ item, children }: Branch<AgendaItem>): TimedNode => ({
  id: item.id,
  minutes: item.minutes,
  children: children.map(timed),
})

const withdrawingByItem = (
  db: ReadDb,
  meetingId: MeetingId,
): ReadonlyMap<string, ListedItem['withdrawing']> => {
  const byItem = new Map<string, ListedItem['withdrawing']>()
  for (const { itemId, ...who } of listWithdrawing(db, meetingId))
    byItem.set(itemId, [...(byItem.get(itemId) ?? []), who])
  return byItem
}

/** What the public agenda says in place of an item or a paper, and on which ground. The ground is empty while it is open. */
const closedWords = (
  {
    isConfidential,
    reasonCode,
    publicLine,
  }: Pick<AgendaItem, 'isConfidential' | 'reasonCode' | 'publicLine'>,
  scheme: ConfidentialityScheme,
  otherwise: string,
): Pick<ListedItem, 'effectivePublicLine' | 'reasonProvision'> => {
  const reason = isConfidential ? scheme.reasons.find(({ code }) => code === reasonCode) : undefined
  return {
    effectivePublicLine: publicLine || (reason?.defaultPublicLine ?? otherwise),
    reasonProvision: reason?.provision ?? '',
  }
}

const papersByItem = (
  db: ReadDb,
  meetingId: MeetingId,
  numbers: ReadonlyMap<string, ItemNumber>,
  dates: PaperDates,
  closedness: (paper: Paper) => Pick<ListedPaper, 'isClosed' | 'effectivePublicLine' | 'reasonProvision'>,
): ReadonlyMap<string, ListedPaper[]> => {
  const newest = newestVersions(db, meetingId)
  const texts = countTexts(db, meetingId)
  const byItem = new Map<string, ListedPaper[]>()
  for (const paper of listPapersOfMeeting(db, meetingId)) {
    const before = byItem.get(paper.itemId) ?? []
    const number = numbers.get(paper.itemId)
    const computed = number === undefined ? '' : paperReference(number, before.length + 1)
    const found = newest.get(paper.id)
    const current = found?.current ?? null
    const text = texts.get(current?.rendition?.sha256 ?? current?.sha256 ?? '') ?? null
    const listed = {
      ...paper,
      ...closedness(paper),
      reference: paper.ownReference || computed,
      current,
      versionCount: found?.versionCount ?? 0,
      status: statusOf(paper, found, dates),
      text,
      readingMinutes: readingMinutes({ pages: pagesOf(current), text }),
    }
    byItem.set(paper.itemId, [...before, listed])
  }
  return byItem
}

const statusOf = (paper: Paper, found: Newest | undefined, dates: PaperDates): PaperStatus =>
  paperStatus(
    {
      isTabled: paper.isTabled,
      awaitedBy: paper.awaitedBy,
      arrived: found === undefined ? null : { on: localDayOf(found.firstCameAt), at: found.firstCameAt },
      // What comes with its file is put on the list in the same instant.
      wasAwaited: found !== undefined && paper.createdAt < found.firstCameAt,
    },
    dates,
  )

/** Pages that can be read; 0 while it is awaited or cannot be opened. */
const pagesOf = (current: ListedPaper['current']): number =>
  current === null || current.examination.problem !== null ? 0 : (current.examination.pageCount ?? 0)

const totalsOf = (items: readonly ListedItem[], times: Timings): AgendaView['totals'] => {
  const papers = items.flatMap((item) => item.papers)
  const inPack = papers.filter((paper) => !paper.isTabled)
  const count = {
    items: items.length,
    papers: papers.length,
    pages: inPack.reduce((sum, { current }) => sum + pagesOf(current), 0),
    readingMinutes: inPack.reduce((sum, paper) => sum + paper.readingMinutes, 0),
  }
  return {
    ...count,
    plannedMinutes: times.total,
    endsAt: times.endsAt,
    inHand: times.inHand ?? 0,
    sentence: agendaSentence(count),
  }
}

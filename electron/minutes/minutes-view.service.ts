import type { MinutedItem, MinutesView } from '@shared/contract/minutes.ts'
import type { ListedItem } from '@shared/contract/agenda.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import type { MinuteItem } from '@shared/entities/minutes.ts'
import { confidentialItems } from '@shared/rules/confidentiality.ts'
import { itemsAsTaken, outOfOrder } from '@shared/rules/items-as-taken.ts'
import { noText } from '@shared/rules/minute-text.ts'
import { listItems } from '../agenda/agenda.repo.ts'
import { getAgenda } from '../agenda/agenda-view.service.ts'
import type { ReadDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { draftsOf } from './drafts.repo.ts'
import { findMinutes, listMinuteItems, type Texts, textsOf } from './minutes.repo.ts'
import { stampOf } from './writing.service.ts'

/** All that the minutes' screen shows: the items as taken, each with what is written under it. */
export const getMinutesView = (db: ReadDb, meetingId: MeetingId, today: string): MinutesView => {
  const meeting = getMeeting(db, meetingId)
  const rows = new Map<string, MinuteItem>(listMinuteItems(db, meetingId).map((row) => [row.itemId, row]))
  const texts = textsOf(db, meetingId)
  const closed = closedAtMeeting(db, meeting)
  const agenda = getAgenda(db, meetingId, today).items
  const items = itemsAsTaken(
    agenda.map((item) => toMinuted(item, rows.get(item.id), texts.get(item.id), closed.has(item.id))),
  )
  const late = outOfOrder(
    items.map(({ itemId }) => itemId),
    agenda.map(({ id }) => id),
  )
  return {
    minutes: findMinutes(db, meetingId),
    items: items.map((item) => ({ ...item, isOutOfOrder: late.has(item.itemId) })),
    draftIds: [...new Set(draftsOf(db, meetingId).map(({ itemId }) => itemId))],
  }
}

/** The items that were kept from the public on the day of the meeting: all that is said of them is minuted apart. */
export const closedAtMeeting = (db: ReadDb, meeting: Meeting): ReadonlySet<AgendaItemId> =>
  new Set(confidentialItems(listItems(db, meeting.id), meeting.meetsOn).keys() as Iterable<AgendaItemId>)

const toMinuted = (
  item: ListedItem,
  row: MinuteItem | undefined,
  texts: Texts | undefined,
  isClosed: boolean,
): MinutedItem => {
  const text = texts?.open ?? noText
  const closedText = texts?.confidential ?? noText
  return {
    itemId: item.id,
    parentId: item.parentId,
    level: item.level,
    number: item.number,
    citedAs: item.citedAs,
    title: item.title,
    purpose: item.purpose,
    presenter: item.presenter,
    recommendation: item.recommendation,
    isAdded: item.isAdded,
    isClosed,
    publicLine: isClosed ? item.effectivePublicLine : '',
    reasonProvision: isClosed ? item.reasonProvision : '',
    plannedAt: item.startsAt,
    plannedMinutes: item.minutes,
    status: row?.status ?? 'to-take',
    takenPosition: row?.takenPosition ?? null,
    isOutOfOrder: false,
    startedAt: row?.startedAt ?? null,
    endedAt: row?.endedAt ?? null,
    text,
    closedText,
    stamp: stampOf(text),
    closedStamp: stampOf(closedText),
  }
}

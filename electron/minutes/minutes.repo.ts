import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { MinuteText } from '@shared/entities/minute-text.ts'
import type { MinuteItem, Minutes, MinutesPart } from '@shared/entities/minutes.ts'
import { AppError } from '@shared/errors.ts'
import { noText } from '@shared/rules/minute-text.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { insertRow, listRows } from '../db/table.ts'
import { minuteItems, minutes } from '../db/tables.ts'
import { draftsOf } from './drafts.repo.ts'

/** The minutes of a meeting, or null while nobody has opened them. */
export const findMinutes = (db: ReadDb, meetingId: MeetingId): Minutes | null =>
  listRows(db, minutes, 'WHERE meetingId = ? AND withdrawnAt IS NULL', [meetingId])[0] ?? null

/** Throws `conflict` while they are not open: nothing is minuted of a meeting whose minutes nobody began. */
export const getMinutes = (db: ReadDb, meetingId: MeetingId): Minutes => {
  const found = findMinutes(db, meetingId)
  if (found === null)
    throw new AppError(
      'conflict',
      'The minutes of this meeting are not open yet. Open them first. Nothing was changed.',
    )
  return found
}

/** What was minuted under each item of a meeting, in no order. What is only being typed is not in it: see `textsOf`. */
export const listMinuteItems = (db: ReadDb, meetingId: MeetingId): MinuteItem[] =>
  listRows(db, minuteItems, 'WHERE meetingId = ? AND withdrawnAt IS NULL', [meetingId])

/** The minute of an item, or null where there is none yet. */
export const findMinuteItem = (db: ReadDb, itemId: AgendaItemId): MinuteItem | null =>
  listRows(db, minuteItems, 'WHERE itemId = ? AND withdrawnAt IS NULL', [itemId])[0] ?? null

/** Begins the minute of an item. */
export const insertMinuteItem = (
  db: WriteDb,
  known: Pick<MinuteItem, 'meetingId' | 'itemId'> & Partial<MinuteItem>,
): MinuteItem => {
  const row = minuteItems.schema.parse({
    text: noText,
    closedText: noText,
    status: 'to-take',
    takenPosition: null,
    startedAt: null,
    endedAt: null,
    ...known,
    id: uuidv7(),
    createdAt: db.recorder.at,
    withdrawnAt: null,
  })
  insertRow(db, minuteItems, row)
  return row
}

/** Both texts of an item. */
export type Texts = Readonly<Record<MinutesPart, MinuteText>>

const nothing: Texts = { open: noText, confidential: noText }

/** The texts of each item of a meeting by its id: what is being typed before what is in the record. */
export const textsOf = (db: ReadDb, meetingId: MeetingId): ReadonlyMap<string, Texts> => {
  const texts = new Map<string, Texts>(
    listMinuteItems(db, meetingId).map((row) => [
      row.itemId,
      { open: row.text, confidential: row.closedText },
    ]),
  )
  for (const { itemId, part, text } of draftsOf(db, meetingId))
    texts.set(itemId, { ...(texts.get(itemId) ?? nothing), [part]: text })
  return texts
}

/** One text of one item, as it is on the clerk's screen: what is being typed before what is in the record. */
export const textOf = (
  db: ReadDb,
  item: { readonly id: AgendaItemId; readonly meetingId: MeetingId },
  part: MinutesPart,
): MinuteText => (textsOf(db, item.meetingId).get(item.id) ?? nothing)[part]

import type { ListedItem } from '@shared/contract/agenda.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { MinuteText } from '@shared/entities/minute-text.ts'
import type { MinutesModel, PrintedItem } from '@shared/entities/minutes-model.ts'
import type { MinutesPart } from '@shared/entities/minutes.ts'
import { formatDate, formatDay, formatTime, formatTimeRange } from '@shared/words/dates.ts'
import { itemOrderOf } from '../attendance/meeting-record.ts'
import { printedAttendance } from '../attendance/printed-attendance.ts'
import { minuteStyleOf } from '../bodies/minute-style.ts'
import type { ReadDb } from '../db/handles.ts'
import { type Parts, partsOf } from './parts.ts'
import { printedAction } from './printed/actions.ts'
import { agreedCorrections, placed, printedCorrections } from './printed/corrections.ts'
import { printedDecisions, printedResolution } from './printed/decisions.ts'
import { printedDeclarations } from './printed/declarations.ts'
import { draftMark, draftNote, printedSignature } from './printed/signature.ts'
import { type MinutesRecord, readMinutes } from './read-minutes.ts'
import { ACCENTS } from '../pack/accents.ts'

/**
 * The minutes of a meeting, one part, from everything that was written of it. The only way from the record to a model:
 * PDF, Word, web page, versions and the next pack are made of what this answers, so what is confidential is kept apart
 * here and nowhere else (`partsOf`). Confidential items stand in the open part by their number and public line.
 *
 * @param today `YYYY-MM-DD`
 * @throws AppError `not_found` when there is no such meeting
 */
export const gatherMinutes = (
  db: ReadDb,
  meetingId: MeetingId,
  part: MinutesPart,
  today: string,
): MinutesModel => {
  const record = readMinutes(db, meetingId, today)
  const parts = partsOf(record, part)
  const { attendance, codes, quorum, movements } = printedAttendance(db, meetingId)
  const items = printedItems(record, { part, parts, movements, order: itemOrderOf(db, meetingId) })
  const { body, meeting, minutes } = record
  const state = minutes?.state ?? 'draft'
  return {
    part,
    state,
    draftMark: draftMark(state),
    draftNote: draftNote(db, record),
    body: {
      name: body.name,
      organisation: body.organisation,
      accent: ACCENTS[body.accent],
      logoSha256: body.logoSha256,
    },
    title: meeting.title,
    dateWords: formatDate(meeting.meetsOn),
    when: whenWords(record),
    place: meeting.place,
    chair: record.people.get(minutes?.chairId ?? '')?.name ?? '',
    clerk: minutes?.clerkName ?? '',
    attendance,
    codes,
    quorum,
    declarations: printedDeclarations(
      record.declarations.filter((each) => each.itemId === null && parts.has(each)),
      record,
    ),
    items,
    resolutions: items.flatMap((item) => item.resolutions),
    actions: items.flatMap((item) => item.actions),
    lists: minuteStyleOf(record.body).lists,
    corrections: agreedCorrections(record, parts),
    signature: printedSignature(db, record, part),
  }
}

/** Which part is made, and what is the same for all of its items. */
interface Making {
  readonly part: MinutesPart
  readonly parts: Parts
  readonly movements: ReturnType<typeof printedAttendance>['movements']
  /** As they were taken. */
  readonly order: readonly AgendaItemId[]
}

/** Whether a meeting has anything for its confidential part: else there is none to make, keep or sign. */
export const hasConfidentialPart = (db: ReadDb, meetingId: MeetingId, today: string): boolean => {
  const record = readMinutes(db, meetingId, today)
  const of = { part: 'confidential', parts: partsOf(record, 'confidential') } as const
  const { movements } = printedAttendance(db, meetingId)
  return printedItems(record, { ...of, movements, order: itemOrderOf(db, meetingId) }).length > 0
}

const whenWords = ({ meeting, minutes }: MinutesRecord): string => {
  const from = minutes?.startedAt ?? meeting.startsAt
  const to = minutes?.endedAt ?? null
  return `${formatDay(meeting.meetsOn)}, ${to === null ? formatTime(from) : formatTimeRange(from, to)}`
}

/**
 * Items as they were taken. The open part names all; the confidential one those with something in it, and what they hang
 * on, so that they can be found.
 */
const printedItems = (record: MinutesRecord, of: Making): PrintedItem[] => {
  const { part, order } = of
  const byId = new Map(record.agenda.map((item) => [item.id, item]))
  const inOrder = order.flatMap((id) => byId.get(id) ?? [])
  const printed = inOrder.flatMap((item) => printedItem(item, record, of) ?? [])
  if (part === 'open') return printed
  const parents = new Map(inOrder.map(({ id, parentId }) => [id as string, parentId]))
  const wanted = new Set<string>()
  for (const item of printed) {
    if (isBare(item) && item.ground === null) continue
    for (let id: string | null = item.itemId; id !== null; id = parents.get(id) ?? null) wanted.add(id)
  }
  return printed.filter(({ itemId }) => wanted.has(itemId))
}

const isBare = ({
  text,
  movements,
  declarations,
  decisions,
  resolutions,
  actions,
  corrections,
}: PrintedItem) =>
  text.content.length + movements.length + declarations.length + decisions.length === 0 &&
  resolutions.length + actions.length + corrections.length === 0

/** Null where an item is named by the line of what it hangs on. */
const printedItem = (item: ListedItem, record: MinutesRecord, of: Making): PrintedItem | null => {
  const { part, parts } = of
  const closer = parts.closerOf(item.id)
  const written = record.written.get(item.id)
  const head = {
    itemId: item.id,
    level: item.level - 1,
    number: item.number,
    status: written?.status ?? ('to-take' as const),
    isAdded: item.isAdded,
  }
  if (part === 'open' && closer !== null)
    return closer.id === item.id
      ? { ...head, ...NOTHING, title: closer.effectivePublicLine, isElsewhere: true }
      : null
  // Where the item itself is confidential, nothing that was written of it is open, wherever it was typed.
  const open = closer === null ? [written?.text] : []
  const closed = closer === null ? [written?.closedText] : [written?.text, written?.closedText]
  return {
    ...head,
    title: item.title,
    isElsewhere: false,
    isPartlyElsewhere: part === 'open' && hasConfidential(item, record),
    ground: closer === null ? null : groundOf(closer),
    text: joined(part === 'open' ? open : closed),
    ...whatHappened(item, record, of),
  }
}

const NOTHING = {
  isPartlyElsewhere: false,
  ground: null,
  text: { type: 'doc' as const, content: [] },
  movements: [],
  declarations: [],
  decisions: [],
  resolutions: [],
  actions: [],
  corrections: [],
}

const groundOf = ({ reasonProvision }: ListedItem): string =>
  reasonProvision ? `Confidential: ${reasonProvision}.` : 'Confidential.'

const hasConfidential = (item: ListedItem, record: MinutesRecord): boolean => {
  const closed = record.written.get(item.id)?.closedText
  const isOf = (each: { readonly itemId: string | null; readonly isConfidential: boolean }): boolean =>
    each.itemId === item.id && each.isConfidential
  return (
    (closed !== undefined && joined([closed]).content.length > 0) ||
    [...record.motions, ...record.resolutions, ...record.actions].some(isOf)
  )
}

/** One text out of several, without the empty lines at their ends. */
const joined = (texts: readonly (MinuteText | undefined)[]): MinuteText => {
  const content = texts.flatMap((text) => {
    const blocks = text?.content ?? []
    const isEmpty = (block: (typeof blocks)[number]): boolean =>
      block.type === 'paragraph' && (block.content ?? []).length === 0
    const first = blocks.findIndex((block) => !isEmpty(block))
    const last = blocks.findLastIndex((block) => !isEmpty(block))
    return first < 0 ? [] : blocks.slice(first, last + 1)
  })
  return { type: 'doc', content }
}

const whatHappened = (
  { id, number }: ListedItem,
  record: MinutesRecord,
  { parts, movements }: Making,
): Pick<
  PrintedItem,
  'movements' | 'declarations' | 'decisions' | 'resolutions' | 'actions' | 'corrections'
> => {
  const here = <Row extends { readonly itemId: string | null; readonly isConfidential?: boolean }>(
    rows: readonly Row[],
  ): Row[] => rows.filter((row) => row.itemId === id && parts.has(row))
  return {
    movements: parts.has({ itemId: id }) ? [...(movements.get(id) ?? [])] : [],
    declarations: printedDeclarations(here(record.declarations), record),
    decisions: printedDecisions(here(record.motions), record),
    resolutions: here(record.resolutions).map((each) => printedResolution(each, number)),
    actions: here(record.actions).map((each) => printedAction(each, record.people, number)),
    corrections: printedCorrections(
      record.corrections.filter((each) => each.itemId === id && parts.has(placed(each))),
      record,
    ),
  }
}

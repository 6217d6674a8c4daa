import type { ListedItem, ListedPaper } from '@shared/contract/agenda.ts'
import type { Body } from '@shared/entities/body.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import type { Audience } from '@shared/entities/pack.ts'
import { AppError } from '@shared/errors.ts'
import { isWatermarkUsual } from '@shared/rules/watermark.ts'
import { audienceWords } from '@shared/words/audience.ts'
import { formatDate, formatDay, formatTime, formatTimeRange } from '@shared/words/dates.ts'
import { upperFirst } from '@shared/words/upper-first.ts'
import { getAgenda } from '../agenda/agenda-view.service.ts'
import type { ReadDb } from '../db/handles.ts'
import { getRow } from '../db/table.ts'
import { bodies } from '../db/tables.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { whatMaySee, type Reader, type Seen } from './audience.ts'
import { type Asked, packCoverSheet } from './gather-cover-sheet.ts'
import { officersOn } from './gather-officers.ts'
import { gatherLast } from './last/gather-last.ts'
import type { SheetLayout } from './print/impose.ts'
import { coverSheetFieldsOf, coverSheetResource } from '../resources/load-cover-sheet.ts'
import { readerOf } from './reader.ts'
import {
  itemsInOrder,
  type LastInPack,
  type PackItem,
  type PackKind,
  type PackMeeting,
  type PackModel,
  type PackPaper,
} from './model.ts'
import { ACCENTS } from './accents.ts'

/** Which PDF is wanted. */
export interface PackRequest {
  readonly meetingId: MeetingId
  readonly document: PackKind
  readonly audience: Audience
  /** Points, 11 to 14. */
  readonly textSize: number
  /** Which item, where `document` is `item`. */
  readonly itemId?: string | null
  /** How pages stand on paper. */
  readonly sheets?: 'pages' | SheetLayout
  /** Whether scans and photographs are brought down to a size for mailing. */
  readonly isShrunk?: boolean
  /** Whether words across each page say for whom it is; null or left out: for one person only. */
  readonly hasWatermark?: boolean | null
}

/**
 * Reads everything a PDF needs from the file, for one audience. What that audience may not see is left out here and
 * nowhere else (`whatMaySee`): later steps cannot leak what they never had.
 *
 * @param today `YYYY-MM-DD`: the day of issue, and the day on which confidentiality is judged
 * @throws AppError `not_found` when there is no such meeting, or no such item in what this audience may see
 */
export function gather(db: ReadDb, request: PackRequest, today: string): PackModel {
  const meeting = getMeeting(db, request.meetingId)
  const body = getRow(db, bodies, meeting.bodyId)
  const agenda = getAgenda(db, request.meetingId, today)
  const reader = readerOf(db, request, meeting)
  // What the meeting itself put on stands in its minutes: it was never on the agenda that went out.
  const onAgenda = agenda.items.filter(({ isAdded }) => !isAdded)
  const seen = whatMaySee(onAgenda, reader, today)
  const last = request.document === 'pack' ? gatherLast(db, meeting, onAgenda, reader, today) : null
  return {
    kind: request.document,
    textSize: request.textSize,
    body: {
      organisation: body.organisation,
      name: body.name,
      accent: ACCENTS[body.accent],
      address: body.address || null,
      logo: body.logoSha256 ? { sha256: body.logoSha256 } : null,
    },
    meeting: {
      ...meetingWords(meeting, agenda.totals.endsAt, today, reader),
      ...officersOn(db, body.id, meeting.meetsOn),
      note: seen.some(({ item }) => item.isStarred) ? starNote(body) : null,
    },
    audience: { id: reader.kind, label: audienceLabel(request.audience, reader, seen, last) },
    watermark: watermarkFor(request, reader),
    items: askedFor(request, treeOf(seen.map((each) => packItem(each, reader, sheetsFor(body, reader))))),
    ...(last && { last }),
  }
}

function watermarkFor({ audience, hasWatermark }: PackRequest, reader: Reader): string | null {
  if (!(hasWatermark ?? isWatermarkUsual(reader.kind)) || reader.kind === 'chair') return null
  if (reader.kind === 'public') return 'Public copy'
  return `For ${audienceWords(audience, reader.name)} only`
}

function askedFor({ document, itemId }: PackRequest, items: readonly PackItem[]): readonly PackItem[] {
  if (document !== 'item') return items
  const asked = itemsInOrder(items).find(({ id }) => id === itemId)
  if (asked) return [asked]
  throw new AppError('not_found', 'This item is not in the PDF for these readers. Choose another item.')
}

/** Who may not see what is kept from the public reads no field of a cover sheet that is not for the public. */
function sheetsFor(body: Body, reader: Reader): Asked {
  const fields = coverSheetFieldsOf(body).filter(({ isPublic }) => isPublic || reader.maySee(null))
  return { fields, verbs: coverSheetResource().verbs }
}

function meetingWords(
  meeting: Meeting,
  endsAt: string,
  today: string,
  reader: Reader,
): Omit<PackMeeting, 'chair' | 'clerk' | 'note'> {
  const joining = reader.kind === 'public' ? '' : meeting.joining // often a link that lets anyone in
  const place = [meeting.place, joining && `or join from elsewhere: ${joining}`]
  return {
    title: meeting.title,
    dateWords: formatDate(meeting.meetsOn),
    whenWords: `${formatDay(meeting.meetsOn)}, ${formatTimeRange(meeting.startsAt, endsAt)}`,
    place: place.filter(Boolean).join(', ') || null,
    issuedWords: formatDay(today),
    endsWords: `Ends ${formatTime(endsAt)}`,
  }
}

/** Bodies disagree about what a star means: some discuss only starred items, some only those without. */
function starNote(body: Body): string {
  return body.starMeans === 'for-discussion'
    ? 'Items marked * are for discussion. The others are taken without discussion unless you ask the clerk before the meeting.'
    : 'Items marked * are taken without discussion unless you ask the clerk before the meeting.'
}

function audienceLabel(
  audience: Audience,
  reader: Reader,
  seen: readonly Seen[],
  last: LastInPack | null,
): string {
  if (reader.kind === 'chair') return "The chair only. Contains the chair's notes: please do not pass on."
  const whose = reader.kind === 'members' ? 'Members of the board' : audienceWords(audience, reader.name)
  const hasClosedLast =
    (last?.closedMinutes ?? null) !== null ||
    (last?.actions?.some(({ isConfidential }) => isConfidential) ?? false)
  const hasClosed =
    hasClosedLast ||
    seen.some(
      ({ item, isHidden }) => !isHidden && (item.isClosed || item.papers.some((paper) => paper.isClosed)),
    )
  const only = reader.kind === 'person' ? ' only' : ''
  return `${upperFirst(whose)}${only}.${hasClosed ? ' Contains confidential items: please do not pass on.' : ''}`
}

/** An item with its place in the tree. */
interface Placed {
  readonly parentId: string | null
  readonly item: PackItem
}

/** Items come in reading order; those whose parent is not shown are not shown either. */
function treeOf(placed: readonly Placed[], parentId: string | null = null): PackItem[] {
  return placed.flatMap((entry) =>
    entry.parentId === parentId ? [{ ...entry.item, children: treeOf(placed, entry.item.id) }] : [],
  )
}

function packItem({ item, isHidden, leftOut }: Seen, reader: Reader, asked: Asked): Placed {
  return {
    parentId: item.parentId,
    item: {
      id: item.id,
      number: item.number,
      title: item.title,
      purpose: upperFirst(item.purpose),
      lead: item.presenter || null,
      clock: item.startsAt && formatTime(item.startsAt).replace(/ (am|pm|noon|midnight)$/, ''),
      minutes: item.minutes,
      recommendation: item.recommendation || null,
      options: item.options,
      isStarred: item.isStarred,
      isConfidential: item.isClosed,
      confidentialLine: isHidden || !item.isClosed ? null : confidentialLine(item),
      chairNotes: reader.kind === 'chair' ? chairNotes(item) : null,
      leftOut,
      children: [],
      papers: item.papers.map((paper) => packPaper(paper, item, asked)),
    },
  }
}

function confidentialLine({
  reasonProvision,
  effectivePublicLine,
}: Pick<ListedItem, 'reasonProvision' | 'effectivePublicLine'>): string {
  const ground = reasonProvision ? `Confidential: ${reasonProvision}.` : 'Confidential.'
  return `${ground} Public line: “${effectivePublicLine}”`
}

function chairNotes(item: ListedItem): string | null {
  const withdrawing = item.withdrawing.map(({ name, reason }) => (reason ? `${name} (${reason})` : name))
  const lines = [withdrawing.length > 0 ? `Must withdraw: ${withdrawing.join('; ')}.` : '', item.chairNotes]
  return lines.filter(Boolean).join('\n') || null
}

/** Of a paper that is tabled only its name goes into the model: its file stays where it is. */
function packPaper(paper: ListedPaper, item: ListedItem, asked: Asked): PackPaper {
  const { isTabled } = paper
  const current = isTabled ? null : paper.current
  return {
    id: paper.id,
    reference: paper.reference,
    title: paper.title,
    author: paper.author || null,
    confidentialLine: paper.isClosed && !item.isClosed ? confidentialLine(paper) : null,
    versionId: current?.id ?? null,
    sha256: current?.rendition?.sha256 ?? current?.sha256 ?? null,
    expectedPages: current?.rendition?.pageCount ?? current?.examination.pageCount ?? null,
    mediaType: current?.rendition ? 'application/pdf' : (current?.mediaType ?? ''),
    fileName: current?.fileName ?? '',
    isTabled,
    isTooHard: current?.examination.isTooHard ?? false,
    text: current === null ? null : paper.text,
    coverSheet: isTabled ? null : packCoverSheet(paper.coverSheet, asked),
  }
}

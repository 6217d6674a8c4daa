import type { AgendaItem } from '@shared/entities/agenda-item.ts'
import type { Issue } from '@shared/entities/issue.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import type { Audience } from '@shared/entities/pack.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { isConfidentialOn } from '@shared/rules/confidentiality.ts'
import { isSameAudience } from '@shared/rules/same-audience.ts'
import { isInPost } from '@shared/rules/terms.ts'
import { formatDate } from '@shared/words/dates.ts'
import type { ReadDb } from '../../db/handles.ts'
import { findRow, listRows } from '../../db/table.ts'
import { actions, agendaItems, itemWithdrawals, papers } from '../../db/tables.ts'
import { contentOf } from '../../issue/compare-models.ts'
import { listIssues } from '../../issue/issues.repo.ts'
import { frozenModel } from '../../issue/what-is-due.ts'
import { whatMaySeeOfLast, type Reader } from '../../pack/audience.ts'
import { findLastMeeting } from '../../pack/last/last-meeting.ts'
import { lastChoicesOf } from '../../pack/last/last-choices.ts'
import { itemsInOrder, type PackItem, type PackModel } from '../../pack/model.ts'
import { readerOf } from '../../pack/reader.ts'
import { listMemberships } from '../../people/people.repo.ts'
import { sightsOfActions } from './actions-for.ts'

/** The pack of one meeting as it was issued to readers of whom this person is one, with what followed it. */
export interface PacksFor {
  readonly audience: Audience
  /** The pack first. */
  readonly issues: readonly [Issue, ...Issue[]]
}

/** A sentence that says why there is none. */
export interface NoPack {
  readonly reason: string
}

/**
 * Which pack a person's review copy holds: the one issued for them; else the members', else that of their role, where
 * there is nothing in it that they may not see. What an issue held is judged as the record stands today.
 */
export const packsFor = (
  db: ReadDb,
  meeting: Meeting,
  personId: PersonId,
  today: string,
  issued: readonly Issue[] = listIssues(db, meeting.id),
): PacksFor | NoPack => {
  const reader = readerFor(db, meeting, personId)
  const on = formatDate(meeting.meetsOn)
  let reason = `No pack of ${on} was issued to readers of whom ${reader.name} is one.`
  for (const audience of audiencesOf(db, meeting, personId)) {
    const [first, ...rest] = issued.filter((issue) => isSameAudience(issue.audience, audience))
    if (first === undefined) continue
    const packs = { audience, issues: [first, ...rest] } as const
    if (audience.kind === 'person') return packs
    const kept = whatIsKept(db, meeting, packs, reader, today)
    if (kept === null) return packs
    reason = `${reader.name} may not see all of the pack of ${on}: ${kept}. Issue a pack for ${reader.name}, and make the copy after that.`
  }
  return { reason }
}

/** The person as a reader of packs. */
export const readerFor = (db: ReadDb, meeting: Meeting, personId: PersonId): Reader =>
  readerOf(db, { document: 'pack', audience: { kind: 'person', personId } }, meeting)

/** In the order in which they are looked for. Who is not in post on the day gets what was issued to them by name alone. */
const audiencesOf = (db: ReadDb, { bodyId, meetsOn }: Meeting, personId: PersonId): Audience[] => {
  const places = listMemberships(db, bodyId).filter(
    (place) => place.personId === personId && isInPost(place, meetsOn),
  )
  const own: Audience = { kind: 'person', personId }
  if (places.length === 0) return [own]
  return [own, { kind: 'members' }, ...places.map(({ role }) => ({ kind: 'role', role }) as const)]
}

/** What of it this person may not see, in words that give nothing away; null: nothing. */
const whatIsKept = (
  db: ReadDb,
  meeting: Meeting,
  { issues }: PacksFor,
  reader: Reader,
  today: string,
): string | null => {
  for (const { model } of issues) {
    const frozen = frozenModel(model)
    const kept = keptItem(db, frozen, reader, today) ?? keptFromLast(db, meeting, frozen, reader, today)
    if (kept !== null) return kept
  }
  return null
}

const keptItem = (db: ReadDb, model: PackModel, reader: Reader, today: string): string | null => {
  const items = itemsInOrder([...contentOf(model).items, ...model.items])
  for (const shown of items) {
    const item = findRow(db, agendaItems, shown.id)
    if (item === null) return `item ${shown.number} is not in this file`
    if (isWithdrawing(db, item, reader)) return `${reader.name} withdraws from item ${shown.number}`
    if (isKeptItem(shown, item, reader, today)) return `item ${shown.number} is confidential`
    if (shown.papers.some((paper) => isKeptPaper(db, paper, reader, today)))
      return `a paper of item ${shown.number} is confidential`
  }
  return null
}

const isWithdrawing = (db: ReadDb, { id }: AgendaItem, { personId }: Reader): boolean =>
  listRows(db, itemWithdrawals, 'WHERE itemId = ? AND personId = ? AND withdrawnAt IS NULL', [id, personId])
    .length > 0

/** Of an item that was hidden when it went out only the public line is there. */
const isKeptItem = (shown: PackItem, item: AgendaItem, { maySee }: Reader, today: string): boolean => {
  if (shown.isConfidential && shown.confidentialLine === null) return false
  const isClosed = shown.confidentialLine !== null || isConfidentialOn(item, today)
  return isClosed && !maySee(item.reasonCode)
}

/** The public reads no field of a cover sheet that is not for it, and nor does who sees nothing confidential. */
const isKeptPaper = (
  db: ReadDb,
  shown: PackItem['papers'][number],
  { maySee }: Reader,
  today: string,
): boolean => {
  if (shown.coverSheet !== null && !maySee(null)) return true
  const paper = findRow(db, papers, shown.id)
  if (paper === null) return true
  const isClosed = shown.confidentialLine !== null || isConfidentialOn(paper, today)
  return isClosed && !maySee(paper.reasonCode)
}

/** What joined it from the meeting before: confidential minutes, and actions raised in confidential business. */
const keptFromLast = (
  db: ReadDb,
  meeting: Meeting,
  { last }: PackModel,
  reader: Reader,
  today: string,
): string | null => {
  if (!last) return null
  if (last.closedMinutes !== null && isKeptMinutes(db, meeting, reader, today))
    return 'confidential minutes are in it'
  const hasClosed = last.actions?.some(({ isConfidential }) => isConfidential) ?? false
  return hasClosed && !maySeeAllClosed(db, meeting, reader, today)
    ? 'actions from confidential business are in it'
    : null
}

const isKeptMinutes = (db: ReadDb, meeting: Meeting, reader: Reader, today: string): boolean => {
  const last = findLastMeeting(db, meeting, today)
  if (last === null) return true
  const { isDraftPublic } = lastChoicesOf(db, meeting.bodyId)
  return whatMaySeeOfLast({ ...last, isDraftPublic }, reader).secret.includes('confidential')
}

const maySeeAllClosed = (db: ReadDb, { bodyId }: Meeting, { personId }: Reader, today: string): boolean =>
  personId !== null &&
  listRows(db, actions, 'WHERE bodyId = ? AND isConfidential = 1 AND withdrawnAt IS NULL', [bodyId]).every(
    sightsOfActions(db, today)(personId),
  )

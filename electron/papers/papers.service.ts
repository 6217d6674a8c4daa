import type { Parsed } from '@shared/contract.ts'
import type { AgendaItem, AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { Paper, PaperId } from '@shared/entities/paper.ts'
import { AppError } from '@shared/errors.ts'
import { keysAmong } from '@shared/rules/position.ts'
import { plural } from '@shared/words/dates.ts'
import { getStandingItem } from '../agenda/agenda.repo.ts'
import { given } from '../db/given.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import {
  getStandingPaper,
  insertPaper,
  listPaperPositions,
  updatePaper as writePaper,
  withdrawPaper as takeOff,
} from './papers.repo.ts'

/** Keys for so many papers with an item, before another of its papers (null: last). Throws `conflict` when that has gone. */
export const positionsWith = (
  db: ReadDb,
  itemId: AgendaItemId,
  beforeId: PaperId | null,
  count: number,
): string[] => {
  const keys = keysAmong(listPaperPositions(db, itemId), beforeId, count)
  if (keys !== null) return keys
  throw new AppError('conflict', 'That paper is not there any more. Nothing was changed. Try again.')
}

/** A paper that is known of and awaited. */
export const expectPaper = (db: WriteDb, expected: Parsed<'papers.expect'>): PaperId => {
  const { itemId, title, author, awaitedFrom = author, awaitedBy = null } = expected
  const item = getStandingItem(db, itemId)
  const [position = ''] = positionsWith(db, itemId, null, 1)
  const { purpose } = item
  const id = insertPaper(db, { itemId, position, title, author, purpose, awaitedFrom, awaitedBy })
  db.recorder.describe({ label: `Await “${title}”`, scope: item.meetingId })
  return id
}

/** Several at once, in the order given. Throws `conflict` when they are for more than one meeting. */
export const expectPapers = (db: WriteDb, { papers }: Parsed<'papers.expectMany'>): PaperId[] => {
  const meetings = new Set(papers.map(({ itemId }) => getStandingItem(db, itemId).meetingId))
  const [meetingId = null] = meetings
  if (meetings.size > 1)
    throw new AppError('conflict', 'These papers are for different meetings. Nothing was added.')
  const ids = papers.map((paper) => expectPaper(db, { ...paper, author: '' }))
  db.recorder.describe({ label: `Await ${plural(papers.length, 'paper')}`, scope: meetingId })
  return ids
}

/** To be handed out at the meeting, or not after all. */
export const tablePaper = (db: WriteDb, { paperId, isTabled }: Parsed<'papers.table'>): void => {
  const { paper, item } = withItem(db, paperId)
  writePaper(db, paperId, { isTabled })
  const label = isTabled ? `Table “${paper.title}”` : `Put “${paper.title}” back in the pack`
  db.recorder.describe({ label, scope: item.meetingId })
}

/** Changes what is given. */
export const updatePaper = (db: WriteDb, { paperId, changes }: Parsed<'papers.update'>): void => {
  const { paper, item } = withItem(db, paperId)
  writePaper(db, paperId, given(changes))
  const isCoverSheet = Object.keys(given(changes)).join() === 'coverSheet'
  const label = isCoverSheet ? `Cover sheet of “${paper.title}”` : `Change “${paper.title}”`
  db.recorder.describe({ label, scope: item.meetingId })
}

/** Moves a paper to an item of the same agenda. Throws `conflict` across agendas: an item is carried forward for that. */
export const movePaper = (db: WriteDb, { paperId, itemId, beforeId }: Parsed<'papers.move'>): void => {
  const { paper, item } = withItem(db, paperId)
  if (beforeId === paperId) return
  if (getStandingItem(db, itemId).meetingId !== item.meetingId)
    throw new AppError(
      'conflict',
      `“${paper.title}” belongs to another meeting. Carry its item forward to bring it here.`,
    )
  const [position = ''] = positionsWith(db, itemId, beforeId, 1)
  writePaper(db, paperId, { itemId, position })
  db.recorder.describe({ label: `Move “${paper.title}”`, scope: item.meetingId })
}

/** Takes a paper off the agenda. It stays in the file, and undo brings it back. */
export const withdrawPaper = (db: WriteDb, paperId: PaperId): void => {
  const { paper, item } = withItem(db, paperId)
  takeOff(db, paperId)
  db.recorder.describe({ label: `Remove “${paper.title}”`, scope: item.meetingId })
}

const withItem = (db: ReadDb, paperId: PaperId): { readonly paper: Paper; readonly item: AgendaItem } => {
  const paper = getStandingPaper(db, paperId)
  return { paper, item: getStandingItem(db, paper.itemId) }
}

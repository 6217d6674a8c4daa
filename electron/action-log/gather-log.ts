import type { LogColumn, LogReaders, LogRow, LogStyle } from '@shared/entities/action-log.ts'
import type { BodyId } from '@shared/entities/body.ts'
import { columnsFor, inLogOrder, rowsFor } from '@shared/rules/action-log.ts'
import { logLine } from '@shared/words/action-log-words.ts'
import { formatDate } from '@shared/words/dates.ts'
import { actionLog } from '../actions/action-log.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { withoutEmbargoed } from '../inspections/embargo/embargoed-words.ts'
import { membersAsReaders } from '../inspections/embargo/embargoes.ts'
import { ACCENTS } from '../pack/accents.ts'
import { logStyleOf } from './log-style.ts'

/** A body's action log as one group of readers may have it: PDF, Word and table are made of this. */
export interface LogModel {
  readonly readers: LogReaders
  readonly body: { readonly name: string; readonly organisation: string; readonly accent: string }
  /** Of the day on which it stands so: "15 January 2027". */
  readonly dateWords: string
  /** What it holds, in a sentence. */
  readonly line: string
  readonly columns: readonly LogColumn[]
  readonly rows: readonly LogRow[]
  readonly hasConfidential: boolean
  /** How many these readers do not get. */
  readonly leftOut: number
}

/**
 * The one place where it is decided what a log of its own may hold: for everyone, nothing that is confidential by itself
 * or was raised in confidential business, and nothing that was said of an action; for nobody, what is embargoed.
 *
 * @param style left out: as the body has it
 * @throws AppError `not_found` where there is no such body
 */
export const gatherLog = (
  db: ReadDb,
  { bodyId, readers }: { readonly bodyId: BodyId; readonly readers: LogReaders },
  today: string,
  style: LogStyle = logStyleOf(db, bodyId),
): LogModel => {
  const { name, organisation, accent } = getBody(db, bodyId)
  const all = actionLog(db, bodyId, { before: null, finished: style.finished }, today)
  const to = readers === 'public' ? ({ kind: 'anybody' } as const) : membersAsReaders(db, bodyId, today)
  const mayLeave = withoutEmbargoed(db, to, today)
  const known = all.filter(({ text, lastSaid }) => mayLeave(text, lastSaid))
  const rows = inLogOrder(rowsFor(known, readers), style.order)
  const columns = columnsFor(style.columns, readers)
  return {
    readers,
    body: { name, organisation, accent: ACCENTS[accent] },
    dateWords: formatDate(today),
    line: logLine(style.finished),
    columns,
    rows: rows.map((row) => (columns.includes('said') ? row : { ...row, lastSaid: '' })),
    hasConfidential: rows.some(({ isConfidential }) => isConfidential),
    leftOut: all.length - rows.length,
  }
}

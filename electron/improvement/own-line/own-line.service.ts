import type { Output, Parsed } from '@shared/contract.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { OwnLine, OwnLineId } from '@shared/entities/own-line.ts'
import { AppError } from '@shared/errors.ts'
import { type OfficialPoint, ownLineSentence } from '@shared/rules/own-line.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import { listInspections } from '../../inspections/record/inspections.repo.ts'
import {
  getJudgement,
  getLine,
  insertJudgement,
  insertLine,
  listJudgements,
  listLines,
  withdrawJudgement,
  withdrawLine,
} from './own-line.repo.ts'

/** The board's own judgements over time, and what was published meanwhile. Throws `not_found` for an unknown board. */
export const listOwnLines = (db: ReadDb, bodyId: BodyId, today: string): Output<'ownLine.list'> => {
  const official = officialPoints(db, getBody(db, bodyId).id, today)
  return {
    today,
    lines: listLines(db, bodyId).map((line) => {
      const judgements = listJudgements(db, line.id)
      return { ...line, judgements, official, sentence: ownLineSentence(line, judgements, official) }
    }),
  }
}

/** Reports that are public by a day, the earliest first. */
const officialPoints = (db: ReadDb, bodyId: BodyId, today: string): OfficialPoint[] =>
  listInspections(db, bodyId)
    .flatMap(({ publishedOn, title }) =>
      publishedOn === null || publishedOn > today ? [] : [{ on: publishedOn, title }],
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))

export const addLine = (db: WriteDb, draft: Parsed<'ownLine.add'>): OwnLineId => {
  getBody(db, draft.bodyId)
  const lineId = insertLine(db, draft)
  db.recorder.describe({ label: `Judge “${draft.area}” ourselves`, scope: null })
  return lineId
}

export const takeOutLine = (db: WriteDb, lineId: OwnLineId): void => {
  const { area } = getStanding(db, lineId)
  withdrawLine(db, lineId)
  db.recorder.describe({ label: `Take out “${area}”`, scope: null })
}

/** Throws `invalid_input` for a day to come, and for what is not on the line's scale. */
export const judge = (
  db: WriteDb,
  draft: Parsed<'ownLine.judge'>,
  { today, who }: { readonly today: string; readonly who: string },
): void => {
  const { area, scale } = getStanding(db, draft.lineId)
  if (draft.judgedOn > today) throw refused('judgedOn', 'Give a day up to today.')
  if (draft.place >= scale.length) throw refused('place', 'Choose a word of the scale.')
  insertJudgement(db, { ...draft, who })
  db.recorder.describe({ label: `Judge “${area}”`, scope: null })
}

export const takeOutJudgement = (db: WriteDb, { judgementId }: Parsed<'ownLine.takeOutJudgement'>): void => {
  const { area } = getStanding(db, getJudgement(db, judgementId).lineId)
  withdrawJudgement(db, judgementId)
  db.recorder.describe({ label: `Take out a judgement of “${area}”`, scope: null })
}

/** Throws `conflict` where it was taken out meanwhile. */
const getStanding = (db: ReadDb, lineId: OwnLineId): OwnLine => {
  const line = getLine(db, lineId)
  if (line.withdrawnAt === null) return line
  throw new AppError('conflict', 'This area was taken out. Nothing was changed.', { lineId })
}

const refused = (field: string, message: string): AppError =>
  new AppError('invalid_input', `${message} Nothing was changed.`, { fields: [{ field, message }] })

import type { Parsed } from '@shared/contract.ts'
import type { ListedInspection } from '@shared/contract/inspections.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { Inspection, InspectionId } from '@shared/entities/inspection.ts'
import { AppError } from '@shared/errors.ts'
import { isEmbargoedOn } from '@shared/rules/embargo.ts'
import { formatDate } from '@shared/words/dates.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import { given } from '../../db/given.ts'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import { frameworkAsIs } from '../frameworks/read-frameworks.ts'
import {
  getInspection,
  insertInspection,
  listInspections,
  updateInspection,
  withdrawInspectionRow,
} from './inspections.repo.ts'

/** The inspections of a body, each with whether it is embargoed today. */
export const readInspections = (db: ReadDb, bodyId: BodyId, today: string): ListedInspection[] => {
  getBody(db, bodyId)
  return listInspections(db, bodyId).map((each) => asListed(each, today))
}

/** Throws `not_found`, also where it was taken out. */
export const readInspection = (db: ReadDb, id: InspectionId, today: string): ListedInspection =>
  asListed(getStandingInspection(db, id), today)

export const addInspection = (
  db: WriteDb,
  { bodyId, inspection }: Parsed<'inspections.add'>,
): InspectionId => {
  getBody(db, bodyId)
  checkDays(inspection)
  expectFramework(db, bodyId, inspection.frameworkId)
  const id = insertInspection(db, { bodyId, ...inspection, liftedOn: null, liftedWhy: '' })
  db.recorder.describe({ label: 'Record an inspection', scope: null })
  return id
}

export const changeInspection = (
  db: WriteDb,
  { inspectionId, changes }: Parsed<'inspections.update'>,
): void => {
  const now = getStandingInspection(db, inspectionId)
  checkDays({ ...now, ...given(changes) })
  expectFramework(db, now.bodyId, changes.frameworkId ?? null)
  updateInspection(db, inspectionId, given(changes))
  db.recorder.describe({ label: 'Change the inspection', scope: inspectionId })
}

/** Takes out what was entered by mistake; it stays in the record of changes. */
export const takeOutInspection = (db: WriteDb, id: InspectionId): void => {
  getStandingInspection(db, id)
  withdrawInspectionRow(db, id)
  db.recorder.describe({ label: 'Take out an inspection', scope: null })
}

/** Throws `not_found` where there is none, or where it was taken out. */
export const getStandingInspection = (db: ReadDb, id: InspectionId): Inspection => {
  const found = getInspection(db, id)
  if (found.withdrawnAt === null) return found
  throw new AppError('not_found', 'This inspection was taken out of the file. Nothing was changed.')
}

const asListed = (inspection: Inspection, today: string): ListedInspection => ({
  ...inspection,
  isEmbargoed: isEmbargoedOn(inspection, today),
})

/** Throws `not_found` where the board has no such framework. */
const expectFramework = (db: ReadDb, bodyId: BodyId, frameworkId: string | null): void => {
  if (frameworkId !== null) frameworkAsIs(db, bodyId, frameworkId)
}

type Days = Pick<Inspection, 'noticeOn' | 'startsOn' | 'endsOn' | 'publishedOn'>

const checkDays = ({ noticeOn, startsOn, endsOn, publishedOn }: Days): void => {
  expectOrder(noticeOn, startsOn, 'startsOn', 'It cannot begin before its notice on')
  expectOrder(startsOn, endsOn, 'endsOn', 'It cannot end before it began on')
  expectOrder(endsOn ?? startsOn, publishedOn, 'publishedOn', 'A report cannot be published before')
}

const expectOrder = (first: string | null, second: string | null, field: string, what: string): void => {
  if (first === null || second === null || first <= second) return
  const message = `${what} ${formatDate(first)}.`
  throw new AppError('invalid_input', `${message} Nothing was changed.`, { fields: [{ field, message }] })
}

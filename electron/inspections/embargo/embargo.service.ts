import type { Parsed } from '@shared/contract.ts'
import type { EmbargoPerson, EmbargoPersonId, InspectionMinuting } from '@shared/entities/embargo.ts'
import { AppError } from '@shared/errors.ts'
import { isEmbargoedOn } from '@shared/rules/embargo.ts'
import { formatDate } from '@shared/words/dates.ts'
import type { WriteDb } from '../../db/handles.ts'
import { getPerson } from '../../people/people.repo.ts'
import { updateInspection } from '../record/inspections.repo.ts'
import { getStandingInspection } from '../record/inspections.service.ts'
import {
  getEmbargoPerson,
  getMinuting,
  insertEmbargoPerson,
  insertTelling,
  listEmbargoPeople,
  updateEmbargoPerson,
  updateMinuting,
  withdrawEmbargoPerson,
} from './embargo.repo.ts'
import { membersAsReaders } from './embargoes.ts'

/** Puts somebody on the list of those who may know. */
export const allow = (db: WriteDb, { inspectionId, person }: Parsed<'embargo.allow'>): EmbargoPersonId => {
  getStandingInspection(db, inspectionId)
  expectNew(db, inspectionId, person)
  const id = insertEmbargoPerson(db, { inspectionId, isOnList: true, ...person })
  db.recorder.describe({ label: `Put ${person.name} on the list`, scope: inspectionId })
  return id
}

/** Puts everyone on the list who is in post on a day and gets what goes to the members. */
export const allowBoard = (
  db: WriteDb,
  { inspectionId, why }: Parsed<'embargo.allowBoard'>,
  today: string,
): number => {
  const { bodyId } = getStandingInspection(db, inspectionId)
  const readers = membersAsReaders(db, bodyId, today)
  const known = new Map(listEmbargoPeople(db, inspectionId).map((each) => [each.personId as string, each]))
  const missing = (readers.kind === 'people' ? readers.ids : []).filter(
    (id) => known.get(id)?.isOnList !== true,
  )
  for (const id of missing) {
    const there = known.get(id)
    const person = getPerson(db, id as NonNullable<EmbargoPerson['personId']>)
    if (there !== undefined) updateEmbargoPerson(db, there.id, { isOnList: true, why })
    else
      insertEmbargoPerson(db, {
        inspectionId,
        personId: person.id,
        name: person.name,
        capacity: 'Member of the board',
        why,
        isOnList: true,
        wasInRoom: false,
      })
  }
  if (missing.length > 0) db.recorder.describe({ label: 'Put the board on the list', scope: inspectionId })
  return missing.length
}

/** Notes who was in the room: they know, and are on the list. */
export const markInRoom = (
  db: WriteDb,
  { embargoPersonId, wasInRoom }: Parsed<'embargo.markInRoom'>,
): void => {
  const { inspectionId, name } = getStandingPerson(db, embargoPersonId)
  updateEmbargoPerson(db, embargoPersonId, { wasInRoom })
  db.recorder.describe({ label: `Note who was in the room: ${name}`, scope: inspectionId })
}

/** Takes somebody off the list. That they were told stays noted. */
export const strike = (db: WriteDb, embargoPersonId: EmbargoPersonId): void => {
  const { inspectionId, name } = getStandingPerson(db, embargoPersonId)
  withdrawEmbargoPerson(db, embargoPersonId)
  db.recorder.describe({ label: `Take ${name} off the list`, scope: inspectionId })
}

/** Notes that somebody was told; who was not known yet is entered, as somebody who is not on the list. */
export const tell = (
  db: WriteDb,
  { inspectionId, who, what, toldOn, toldBy }: Parsed<'embargo.tell'>,
  today: string,
): void => {
  getStandingInspection(db, inspectionId)
  if (toldOn > today)
    throw fault('toldOn', 'Nobody can have been told on a day to come. Give today or earlier.')
  const personId =
    who.kind === 'known'
      ? getStandingPerson(db, who.embargoPersonId).id
      : insertEmbargoPerson(db, {
          inspectionId,
          personId: who.personId,
          name: who.name,
          capacity: who.capacity,
          why: '',
          isOnList: false,
          wasInRoom: false,
        })
  insertTelling(db, { embargoPersonId: personId, what, toldOn, toldBy })
  const { name } = getEmbargoPerson(db, personId)
  db.recorder.describe({ label: `Note that ${name} was told`, scope: inspectionId })
}

/** Lifts it before publication, for a reason that is kept. */
export const lift = (
  db: WriteDb,
  { inspectionId, liftedOn, liftedWhy }: Parsed<'embargo.lift'>,
  today: string,
): void => {
  const inspection = getStandingInspection(db, inspectionId)
  if (!isEmbargoedOn(inspection, today))
    throw new AppError('conflict', 'It is not embargoed any more. Nothing was changed.')
  if (liftedOn > today)
    throw fault(
      'liftedOn',
      `It is lifted by publication, or on a day that has come. Today is ${formatDate(today)}.`,
    )
  updateInspection(db, inspectionId, { liftedOn, liftedWhy })
  db.recorder.describe({ label: 'Lift the embargo', scope: inspectionId })
}

/** Notes that what was minuted in confidence was released, or that it was not after all. */
export const noteRelease = (
  db: WriteDb,
  { minutingId, releasedOn }: Parsed<'embargo.noteRelease'>,
  today: string,
): void => {
  const { inspectionId } = getMinuting(db, minutingId as InspectionMinuting['id'])
  if (releasedOn !== null && isEmbargoedOn(getStandingInspection(db, inspectionId), today))
    throw new AppError('conflict', 'It is still embargoed, so it cannot be released. Nothing was changed.')
  updateMinuting(db, minutingId, { releasedOn })
  db.recorder.describe({ label: 'Note what was released', scope: inspectionId })
}

const expectNew = (
  db: WriteDb,
  inspectionId: EmbargoPerson['inspectionId'],
  { personId, name }: Pick<EmbargoPerson, 'personId' | 'name'>,
): void => {
  const same = listEmbargoPeople(db, inspectionId).find(
    (each) => each.isOnList && (personId === null ? each.name === name : each.personId === personId),
  )
  if (same !== undefined) throw fault('name', `${same.name} is on the list already.`)
}

/** Throws `conflict` where they were taken off the list meanwhile. */
const getStandingPerson = (db: WriteDb, id: EmbargoPersonId): EmbargoPerson => {
  const found = getEmbargoPerson(db, id)
  if (found.withdrawnAt === null) return found
  throw new AppError('conflict', `${found.name} was taken off the list. Nothing was changed.`)
}

const fault = (field: string, message: string): AppError =>
  new AppError('invalid_input', `${message} Nothing was changed.`, { fields: [{ field, message }] })

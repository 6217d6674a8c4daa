import { bankHolidays } from '../resources/load-resources.ts'
import type { Output, Parsed } from '@shared/contract.ts'
import type { Holiday } from '@shared/entities/holiday.ts'
import { AppError } from '@shared/errors.ts'
import { formatDate } from '@shared/words/dates.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { findHolidayEdit, insertHolidayEdit, listHolidayEdits, withdrawHolidayEdit } from './bodies.repo.ts'

type ListedHoliday = Output<'holidays.list'>[number]

/** Every bank holiday that counts in this file: the shipped ones with the clerk's changes, earliest first. */
export const holidaysOf = (db: ReadDb): readonly Holiday[] =>
  allHolidays(db)
    .filter(({ isRemoved }) => !isRemoved)
    .map(({ dayOn, name }) => ({ on: dayOn, name }))

/** The bank holidays of a year, with what was added and taken out. */
export const listHolidays = (db: ReadDb, year: number): ListedHoliday[] =>
  allHolidays(db).filter(({ dayOn }) => dayOn.startsWith(`${year}-`))

const allHolidays = (db: ReadDb): ListedHoliday[] => {
  const edits = listHolidayEdits(db)
  const removed = new Map(
    edits.filter(({ change }) => change === 'removed').map((edit) => [edit.dayOn, edit.id]),
  )
  const shipped = bankHolidays().map(({ on, name, source }) => ({
    dayOn: on,
    name,
    source: source.title,
    editId: removed.get(on) ?? null,
    isRemoved: removed.has(on),
  }))
  const added = edits
    .filter(({ change }) => change === 'added')
    .map(({ id, dayOn, name, reason }) => ({ dayOn, name, source: reason, editId: id, isRemoved: false }))
  return [...shipped, ...added].toSorted((a, b) => a.dayOn.localeCompare(b.dayOn))
}

/** Adds a day, or takes a shipped one out. Throws `conflict` where there is nothing to do. */
export const editHoliday = (db: WriteDb, edit: Parsed<'holidays.edit'>): void => {
  const isHoliday = holidaysOf(db).some(({ on }) => on === edit.dayOn)
  const on = formatDate(edit.dayOn)
  if (edit.change === 'added' && isHoliday)
    throw new AppError('conflict', `${on} is a bank holiday already. Nothing was changed.`)
  if (edit.change === 'removed' && !isHoliday)
    throw new AppError('conflict', `${on} is no bank holiday here, so there is nothing to take out.`)
  const ownDay = listHolidayEdits(db).find(({ change, dayOn }) => change === 'added' && dayOn === edit.dayOn)
  if (edit.change === 'removed' && ownDay !== undefined) withdrawHolidayEdit(db, ownDay.id)
  else insertHolidayEdit(db, edit)
  const deed = edit.change === 'added' ? 'Add the holiday of' : 'Take out the holiday of'
  db.recorder.describe({ label: `${deed} ${on}`, scope: null })
}

/** Takes a change back: an added day goes, a day taken out comes back. Throws `not_found`. */
export const undoHolidayEdit = (db: WriteDb, { editId }: Parsed<'holidays.undoEdit'>): void => {
  const edit = findHolidayEdit(db, editId)
  if (edit === null || edit.withdrawnAt !== null)
    throw new AppError('not_found', 'This change to the bank holidays was taken back already.')
  withdrawHolidayEdit(db, editId)
  db.recorder.describe({ label: `Take back the change to ${formatDate(edit.dayOn)}`, scope: null })
}

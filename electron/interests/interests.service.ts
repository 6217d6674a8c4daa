import type { Parsed } from '@shared/contract.ts'
import type { Interest, InterestId, InterestReturn } from '@shared/entities/interest.ts'
import { AppError } from '@shared/errors.ts'
import { interestYear, isInterestOn, returnStanding } from '@shared/rules/interest-year.ts'
import { formatDate } from '@shared/words/dates.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { given } from '../db/given.ts'
import type { WriteDb } from '../db/handles.ts'
import { getPerson } from '../people/people.repo.ts'
import { termsOf } from '../people/people.service.ts'
import {
  getInterest,
  getReturn,
  insertInterest,
  insertReturn,
  listInterestsOf,
  listReturnsOfBody,
  updateInterest,
  withdrawInterest,
  withdrawReturnRow,
} from './interests.repo.ts'

/** Enters an interest into a person's register. */
export const addInterest = (db: WriteDb, { personId, interest }: Parsed<'interests.add'>): InterestId => {
  const { name } = getPerson(db, personId)
  checkDays(interest)
  const interestId = insertInterest(db, { personId, ...interest })
  db.recorder.describe({ label: `Enter an interest of ${name}`, scope: null })
  return interestId
}

export const changeInterest = (db: WriteDb, { interestId, changes }: Parsed<'interests.update'>): void => {
  const now = getStanding(db, interestId)
  checkDays({ ...now, ...given(changes) })
  updateInterest(db, interestId, given(changes))
  describe(db, now, 'Change')
}

/** It holds up to `toOn` and stays in the register. */
export const endInterest = (db: WriteDb, { interestId, toOn }: Parsed<'interests.end'>): void => {
  const now = getStanding(db, interestId)
  checkDays({ ...now, toOn })
  updateInterest(db, interestId, { toOn })
  describe(db, now, 'End')
}

/** Takes out what was entered by mistake; it stays in the log. */
export const takeOutInterest = (db: WriteDb, { interestId }: Parsed<'interests.withdraw'>): void => {
  const now = getStanding(db, interestId)
  withdrawInterest(db, interestId)
  describe(db, now, 'Take out')
}

/** Notes that a person confirmed the register for the body's year, or said that they have nothing to declare. */
export const confirmRegister = (
  db: WriteDb,
  { bodyId, personId, returnedOn, isNil }: Parsed<'interests.confirm'>,
  today: string,
): InterestReturn['id'] => {
  const { name } = getPerson(db, personId)
  const year = interestYear(getBody(db, bodyId).kind, today)
  const [term] = termsOf(db, bodyId, personId)
  if (term === undefined)
    throw new AppError('conflict', `${name} has no place on this board, so nothing is to be confirmed here.`)
  if (returnedOn > today)
    throw dayFault('returnedOn', `${name} cannot have confirmed on a day to come. Give today or earlier.`)
  expectNil(db, { personId, isNil, returnedOn, name })
  const mine = listReturnsOfBody(db, bodyId).filter((each) => each.personId === personId)
  const { kind, return: already } = returnStanding(mine, { year, today, inPostFrom: term.termFrom })
  if (kind === 'confirmed' && already !== null)
    throw new AppError(
      'conflict',
      `${name} confirmed the register for this year on ${formatDate(already.returnedOn)}. Nothing was changed.`,
    )
  const returnId = insertReturn(db, { personId, yearFrom: year.startsOn, returnedOn, isNil })
  db.recorder.describe({ label: `Note that ${name} confirmed their interests`, scope: null })
  return returnId
}

/** Takes back a return that was noted by mistake. */
export const takeBackReturn = (db: WriteDb, { returnId }: Parsed<'interests.withdrawReturn'>): void => {
  const { personId } = getReturn(db, returnId)
  withdrawReturnRow(db, returnId)
  db.recorder.describe({
    label: `Take back the yearly return of ${getPerson(db, personId).name}`,
    scope: null,
  })
}

/** A nil return says that there is nothing: refused while there is something. */
const expectNil = (
  db: WriteDb,
  {
    personId,
    isNil,
    returnedOn,
    name,
  }: Pick<Parsed<'interests.confirm'>, 'personId' | 'isNil' | 'returnedOn'> & { readonly name: string },
): void => {
  const held = isNil
    ? listInterestsOf(db, personId).find((each) => isInterestOn(each, returnedOn))
    : undefined
  if (held === undefined) return
  throw new AppError(
    'conflict',
    `${name} has “${held.organisation}” in the register, so this is not a nil return. Nothing was changed. End that interest first, or confirm the register as it is.`,
  )
}

/** Throws `conflict` where it was taken out meanwhile. */
const getStanding = (db: WriteDb, interestId: InterestId): Interest => {
  const found = getInterest(db, interestId)
  if (found.withdrawnAt === null) return found
  throw new AppError(
    'conflict',
    `“${found.organisation}” was taken out of the register. Nothing was changed.`,
  )
}

const checkDays = ({ fromOn, toOn }: Pick<Interest, 'fromOn' | 'toOn'>): void => {
  if (fromOn === null || toOn === null || fromOn <= toOn) return
  throw dayFault('toOn', `It cannot end before it began on ${formatDate(fromOn)}.`)
}

const dayFault = (field: string, message: string): AppError =>
  new AppError('invalid_input', `${message} Nothing was changed.`, { fields: [{ field, message }] })

const describe = (db: WriteDb, { personId }: Interest, verb: string): void =>
  db.recorder.describe({ label: `${verb} an interest of ${getPerson(db, personId).name}`, scope: null })

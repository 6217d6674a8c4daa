import { addDays } from '@shared/rules/calendar.ts'
import { addInterest, confirmRegister } from '../interests/interests.service.ts'
import { readRegister } from '../interests/register.service.ts'
import type { MadeBoard } from './make-board.ts'
import type { Making } from './making.ts'
import type { SampleBoard } from './sample-data.ts'

/** Days into the year on which the declarations came in, where that day has been. */
const declaredAfter = 13

/** Fills the register of interests, and has everybody declare for this year. */
export const makeInterests = (
  { run, read, today }: Making,
  { people }: SampleBoard,
  made: MadeBoard,
): void => {
  const { year } = readRegister(read, made.bodyId, today)
  const usually = addDays(year.startsOn, declaredAfter)
  const on = usually > today ? today : usually
  for (const { name, interests } of people) {
    const personId = made.people.get(name)
    if (personId === undefined) continue
    for (const each of interests)
      run('interests.add', (db) =>
        addInterest(db, { personId, interest: { ...each, fromOn: null, toOn: null, declaredOn: on } }),
      )
  }
  for (const { personId, standing, interests } of readRegister(read, made.bodyId, today).people) {
    // Who serves on both boards has declared for the other already.
    if (standing !== 'due' && standing !== 'overdue') continue
    const said = { bodyId: made.bodyId, personId, returnedOn: on, isNil: interests.length === 0 }
    run('interests.confirm', (db) => confirmRegister(db, said, today))
  }
}

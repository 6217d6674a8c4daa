import type { BodyId } from '@shared/entities/body.ts'
import type { MembershipId, PersonId } from '@shared/entities/person.ts'
import { addDays } from '@shared/rules/calendar.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changeBody, createBody, overrideRule, setTermDates } from '../bodies/bodies.service.ts'
import { setLogo } from '../bodies/logo.service.ts'
import { appoint, endMembership, setSeats } from '../people/people.service.ts'
import { getMembership, listPeople } from '../people/people.repo.ts'
import { bodyKind } from '../resources/load-resources.ts'
import type { Making } from './making.ts'
import type { SampleYears } from './sample-days.ts'
import type { SampleBoard, SamplePerson } from './sample-data.ts'
import { papersFolder } from './sample-papers.ts'

/** A board that was set up, and its people by name. */
export interface MadeBoard {
  readonly bodyId: BodyId
  readonly people: ReadonlyMap<string, PersonId>
}

/** Sets a board up: who it is, its terms, its places and who fills them. */
export const makeBoard = (
  making: Making,
  board: SampleBoard,
  years: SampleYears,
  nextMeeting: string,
): MadeBoard => {
  const { run } = making
  const { kind, name, organisation, accent, ...changes } = board.body
  const bodyId = run('bodies.create', (db) => createBody(db, { kind, name, organisation, accent }))
  run('bodies.update', (db) => changeBody(db, { bodyId, changes }))
  if (board.logo !== null) {
    const bytes = readFileSync(join(papersFolder(), board.logo))
    run('bodies.setLogo', (db) => setLogo(db, { bodyId, bytes }))
  }
  for (const override of board.overrides)
    run('bodies.overrideRule', (db) => overrideRule(db, { bodyId, ruleId: null, ...override }))
  if (bodyKind(kind).usesTermDates)
    run('bodies.setTermDates', (db) => setTermDates(db, { bodyId, termDates: [...years.terms] }))
  run('people.setSeats', (db) => setSeats(db, { bodyId, seats: board.seats }))
  const known = new Map(listPeople(making.read).map(({ name, id }) => [name, id]))
  const people = board.people.map((each) => {
    const term = termOf(each, years.begins, nextMeeting)
    return [each.name, makeMember(making, bodyId, each, term, known.get(each.name) ?? null)] as const
  })
  return { bodyId, people: new Map(people) }
}

interface Term {
  readonly termFrom: string
  readonly termTo: string | null
}

const sameDay = (on: string, years: number): string => `${Number(on.slice(0, 4)) + years}${on.slice(4)}`

/** From 1 September of the year in which the person came; or to a day after the next meeting, and counted back from there. */
const termOf = (
  { since, years, endsAfterNextMeeting }: SamplePerson,
  begins: number,
  nextMeeting: string,
): Term => {
  if (endsAfterNextMeeting !== undefined && years !== null) {
    const termTo = addDays(nextMeeting, endsAfterNextMeeting)
    // Counted back from the day after, so that 29 February never has to be in another year.
    return { termFrom: sameDay(afterLeapDay(addDays(termTo, 1)), -years), termTo }
  }
  const termFrom = `${begins - since}-09-01`
  return { termFrom, termTo: years === null ? null : addDays(sameDay(termFrom, years), -1) }
}

const afterLeapDay = (on: string): string => (on.endsWith('-02-29') ? addDays(on, 1) : on)

const makeMember = (
  { run, read, today }: Making,
  bodyId: BodyId,
  member: SamplePerson,
  term: Term,
  personId: PersonId | null,
): PersonId => {
  const { name, email, phone, notes, role, category, appointingBody, hasVote, left } = member
  const membershipId: MembershipId = run('people.appoint', (db) =>
    appoint(db, {
      bodyId,
      personId,
      person: personId === null ? { name, email, phone, notes } : null,
      membership: { role, category, appointingBody, hasVote, ...term },
    }),
  )
  if (left !== undefined) {
    const endedOn = addDays(today, -left.daysAgo)
    run('people.endMembership', (db) => endMembership(db, { membershipId, endedOn, reason: left.reason }))
  }
  return getMembership(read, membershipId).personId
}

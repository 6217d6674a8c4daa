import type { Output, Parsed } from '@shared/contract.ts'
import { actionStatuses } from '@shared/entities/action.ts'
import { listBodies } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { listMeetings } from '../meetings/meetings.repo.ts'
import { described } from './list-actions.service.ts'
import { wantedRows } from './register-rows.service.ts'
import { countActions, countDays, listFirstOfDays, listPage } from './register.repo.ts'

/** The register in columns by status. */
export const showBoard = (
  db: ReadDb,
  { limit, ...wanted }: Parsed<'register.board'>,
  today: string,
): Output<'register.board'> => {
  const columns = actionStatuses.map((status) => {
    const asked = wantedRows(db, { ...wanted, groupBy: 'none', status }, today)
    const counts = countActions(db, asked)
    const total = wanted.filter === 'next-meeting' ? counts.nextMeeting : counts[wanted.filter]
    return { status, total, actions: described(db, listPage(db, asked, { limit, offset: 0 }), today) }
  })
  return { today, columns }
}

/** As many as a day of the calendar has room for. */
const mostOfDay = 3

/** What is due on which day, and when its boards meet. */
export const showDays = (
  db: ReadDb,
  wanted: Parsed<'register.days'>,
  today: string,
): Output<'register.days'> => {
  const asked = wantedRows(db, wanted, today)
  const first = Map.groupBy(listFirstOfDays(db, asked, mostOfDay), ({ dueOn }) => dueOn)
  const days = countDays(db, asked).map((each) => ({
    ...each,
    first: (first.get(each.on) ?? []).map(({ id, text, status }) => ({ id, text, status })),
  }))
  return { today, days, meetings: meetingsWithin(db, wanted) }
}

const meetingsWithin = (
  db: ReadDb,
  { bodyId, dueFrom, dueTo }: Parsed<'register.days'>,
): Output<'register.days'>['meetings'] =>
  (bodyId === null ? listBodies(db).map(({ id }) => id) : [bodyId])
    .flatMap((id) => listMeetings(db, id).map(({ meeting }) => meeting))
    .filter(({ status, meetsOn }) => status !== 'cancelled' && meetsOn >= dueFrom && meetsOn <= dueTo)
    .map(({ meetsOn, title }) => ({ meetsOn, title }))

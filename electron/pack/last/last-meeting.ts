import type { Meeting } from '@shared/entities/meeting.ts'
import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import type { MinutesState } from '@shared/entities/minutes.ts'
import { confidentialItems } from '@shared/rules/confidentiality.ts'
import { listItems, listWithdrawing } from '../../agenda/agenda.repo.ts'
import type { ReadDb } from '../../db/handles.ts'
import { embargoedMinutes } from '../../inspections/embargo/embargoes.ts'
import { getMeeting, findNeighbours } from '../../meetings/meetings.repo.ts'
import { findMinutesState } from '../../minutes-states/expect-writable.ts'
import { minutesToShow } from '../../minutes-states/minutes-to-show.ts'
import type { ClosedBusiness } from '../audience.ts'

/** The meeting before, with its minutes whole: what may be seen of them is decided in `audience.ts`. */
export interface LastMeeting {
  readonly meeting: Meeting
  readonly state: MinutesState
  readonly open: MinutesModel
  /** Null where there is no such part. */
  readonly confidential: MinutesModel | null
  /** What the confidential part is about. */
  readonly closed: readonly ClosedBusiness[]
}

/** Null where there is no meeting before, or nobody has opened its minutes. */
export function findLastMeeting(db: ReadDb, of: Meeting, today: string): LastMeeting | null {
  const { previousId } = findNeighbours(db, of)
  const state = previousId === null ? null : findMinutesState(db, previousId)
  if (previousId === null || state === null) return null
  const open = minutesToShow(db, previousId, 'open', today)
  if (open === null) return null
  const meeting = getMeeting(db, previousId)
  const confidential = minutesToShow(db, previousId, 'confidential', today)
  return { meeting, state, open, confidential, closed: closedBusiness(db, meeting, confidential, today) }
}

/** Each item of the confidential part with the ground on which it is closed, and who withdrew from it. */
function closedBusiness(
  db: ReadDb,
  meeting: Meeting,
  confidential: MinutesModel | null,
  today: string,
): ClosedBusiness[] {
  if (confidential === null) return []
  // The two parts stay as they were made when a confidence has run out.
  const items = listItems(db, meeting.id).map((item) => ({ ...item, confidentialUntil: null }))
  const closers = confidentialItems(items, meeting.meetsOn)
  const withdrew = whoWithdrew(db, meeting)
  const embargoed = embargoedMinutes(db, today)
  const parents = new Map<string, string | null>(items.map(({ id, parentId }) => [id, parentId]))
  return confidential.items.map(({ itemId }) => ({
    reasonCode: closers.get(itemId)?.reasonCode ?? null,
    embargoedTo: embargoed.get(itemId) ?? null,
    withdrew: lineage(itemId, parents).flatMap((id) => withdrew.get(id) ?? []),
  }))
}

/** An item and all that it hangs on. */
export function lineage(itemId: string, parents: ReadonlyMap<string, string | null>): string[] {
  const parent = parents.get(itemId) ?? null
  return [itemId, ...(parent === null ? [] : lineage(parent, parents))]
}

/** By item: who was to withdraw from it, who did, and who left on declaring an interest. */
export function whoWithdrew(db: ReadDb, { id }: Meeting): ReadonlyMap<string, readonly string[]> {
  const rows = db.sql
    .prepare(
      `SELECT e.itemId, a.personId FROM meetingEvents e JOIN attendances a ON a.id = e.attendanceId
       WHERE e.meetingId = @id AND e.kind = 'withdrew' AND e.withdrawnAt IS NULL AND e.itemId IS NOT NULL
         AND a.personId IS NOT NULL
       UNION
       SELECT itemId, personId FROM declarations
       WHERE meetingId = @id AND conduct = 'left' AND withdrawnAt IS NULL AND itemId IS NOT NULL`,
    )
    .all({ id }) as { itemId: string; personId: string }[]
  const found = new Map<string, string[]>()
  for (const { itemId, personId } of [...rows, ...listWithdrawing(db, id)])
    found.set(itemId, [...(found.get(itemId) ?? []), personId])
  return found
}

import type { Output, Parsed } from '@shared/contract.ts'
import { progressByMonth } from '@shared/rules/action-progress.ts'
import { localDayOf } from '../app/clock.ts'
import type { ReadDb } from '../db/handles.ts'
import { wantedRows } from './register-rows.service.ts'
import { listRaised, listStatusChanges } from './register.repo.ts'

/** How many were raised and finished in each month: from the days on which they were raised and what was said of them. */
export const showProgress = (
  db: ReadDb,
  wanted: Parsed<'register.progress'>,
  today: string,
): Output<'register.progress'> => {
  const asked = wantedRows(db, wanted, today)
  const changes = Map.groupBy(listStatusChanges(db, asked), ({ actionId }) => actionId)
  const histories = listRaised(db, asked).map(({ id, createdAt, meetsOn }) => ({
    raisedOn: meetsOn ?? localDayOf(createdAt),
    changes: changes.get(id) ?? [],
  }))
  return { today, months: progressByMonth(histories, today) }
}

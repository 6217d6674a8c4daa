import type { ActionGroup } from '@shared/contract/actions.ts'
import type { Action, ActionId } from '@shared/entities/action.ts'
import type { BodyId } from '@shared/entities/body.ts'
import { listBodies } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { listComing } from '../meetings/meetings.repo.ts'
import { inHeadingOrder } from './group-labels.ts'
import { countGroups, listIds, listPage, type Page } from './register.repo.ts'
import type { WantedRows } from './wanted-rows.ts'

/** What was asked for, with today and with when each board meets next. */
export const wantedRows = (
  db: ReadDb,
  wanted: Omit<WantedRows, 'today' | 'nextMeetings'>,
  today: string,
): WantedRows => {
  const bodyIds = wanted.bodyId === null ? listBodies(db).map(({ id }) => id) : [wanted.bodyId]
  const next = (bodyId: BodyId) =>
    listComing(db, bodyId, today)
      .slice(0, 1)
      .map(({ meeting }) => ({ bodyId, meetsOn: meeting.meetsOn }))
  return { ...wanted, today, nextMeetings: bodyIds.flatMap(next) }
}

/** The headings of a list in its order; none where it is not grouped. */
export const groupsOf = (db: ReadDb, wanted: WantedRows): ActionGroup[] =>
  inHeadingOrder(db, wanted.groupBy, countGroups(db, wanted))

/** Rows of a list, heading by heading. `groups` where they are known already. */
export const rowsOf = (db: ReadDb, wanted: WantedRows, page: Page, groups = groupsOf(db, wanted)): Action[] =>
  inGroups(wanted, page, groups, (part, key) => listPage(db, wanted, part, key))

/** The same by their ids. */
export const idsOf = (db: ReadDb, wanted: WantedRows, page: Page): ActionId[] =>
  inGroups(wanted, page, groupsOf(db, wanted), (part, key) => listIds(db, wanted, part, key))

/** Takes from each heading what of the page stands under it. */
const inGroups = <Row>(
  { groupBy }: WantedRows,
  { limit, offset }: Page,
  groups: readonly ActionGroup[],
  take: (page: Page, key: string | null) => Row[],
): Row[] => {
  if (groupBy === 'none') return take({ limit, offset }, null)
  const end = limit === -1 ? Number.POSITIVE_INFINITY : offset + limit
  const rows: Row[] = []
  let start = 0
  for (const { key, count } of groups) {
    const [from, to] = [Math.max(offset, start), Math.min(end, start + count)]
    if (from < to) rows.push(...take({ limit: to - from, offset: from - start }, key))
    start += count
  }
  return rows
}

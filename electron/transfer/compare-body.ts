import { standingOf, type StandingFound } from '@shared/rules/body-standing.ts'
import { listBodies } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import type { SqlRow } from '../db/recorder.ts'
import { gatherBody, rowsIn, type BodyRows } from './gather-body.ts'
import { draftTables, ownTables } from './placing.ts'
import { lastMove } from './transfers.repo.ts'

/** Deeds of this program about the move itself: they are no work on the body. */
const isMove = (method: unknown): boolean => String(method).startsWith('transfer.')

/** Words being typed are in no log: each stands for itself. */
const draftId = (table: string, row: SqlRow): string => `${table} ${JSON.stringify(row)}`

const deedsOf = ({ commands, tables }: BodyRows, draftsSince = ''): Set<string> =>
  new Set([
    ...commands
      .filter(({ isOwn, row }) => isOwn && !isMove(row['method']))
      .map(({ row }) => String(row['id'])),
    ...draftTables.flatMap((table) =>
      (tables.get(table) ?? [])
        .filter(({ savedAt }) => String(savedAt) > draftsSince)
        .map((row) => draftId(table, row)),
    ),
  ])

/**
 * How a body that may come in stands to this file. What was half typed here before it last went out or came in was half
 * typed there too. `theirs` has the ids of this file's people in it already.
 */
export const compareBody = (db: ReadDb, theirs: BodyRows): StandingFound => {
  const [body] = theirs.tables.get('bodies') ?? []
  const [known] = rowsIn(db, 'bodies', 'id', [theirs.bodyId])
  if (known === undefined)
    return standingOf({
      isHere: false,
      isNameTaken: isNameTaken(db, body ?? {}),
      here: new Set(),
      there: deedsOf(theirs),
      differs: false,
    })
  const ours = gatherBody(db, theirs.bodyId)
  const there = deedsOf(theirs)
  const here = deedsOf(ours, lastMove(db, theirs.bodyId)?.createdAt)
  for (const each of deedsOf(ours)) if (there.has(each)) here.add(each)
  return standingOf({ isHere: true, isNameTaken: false, here, there, differs: differ(db, theirs) })
}

const lower = (value: unknown): string => String(value).toLowerCase()

const isNameTaken = (db: ReadDb, body: SqlRow): boolean =>
  body['withdrawnAt'] === null &&
  listBodies(db).some(
    ({ name, organisation }) =>
      lower(name) === lower(body['name']) && lower(organisation) === lower(body['organisation']),
  )

/** Whether a record of it stands otherwise here, or is not here. That it was archived here is no difference. */
const differ = (db: ReadDb, { tables }: BodyRows): boolean =>
  ownTables
    .filter((table) => !draftTables.includes(table))
    .some((table) => {
      const rows = tables.get(table) ?? []
      const here = new Map(
        rowsIn(
          db,
          table,
          'id',
          rows.map(({ id }) => String(id)),
        ).map((row) => [row['id'], row]),
      )
      return rows.some((row) => !isSame(row, here.get(row['id']), table === 'bodies' ? 'withdrawnAt' : null))
    })

const isSame = (row: SqlRow, here: SqlRow | undefined, but: string | null): boolean =>
  here !== undefined && Object.keys(row).every((name) => name === but || row[name] === here[name])

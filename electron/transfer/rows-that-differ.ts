import type { ReadDb } from '../db/handles.ts'
import type { SqlRow } from '../db/recorder.ts'
import { rowsIn, type BodyRows } from './gather-body.ts'
import { personTables, wholeFileTables } from './placing.ts'

interface DifferentRow {
  readonly table: string
  readonly ours: SqlRow
}

/** Rows of some tables that are in this file too and stand otherwise here. */
const rowsThatDiffer = (here: ReadDb, { tables }: BodyRows, names: readonly string[]): DifferentRow[] =>
  names.flatMap((table) => {
    const rows = tables.get(table) ?? []
    const ids = rows.map(({ id }) => String(id))
    const known = new Map(rowsIn(here, table, 'id', ids).map((row) => [row['id'], row]))
    return rows.flatMap((row) => {
      const ours = known.get(row['id'])
      const isSame = ours === undefined || Object.keys(row).every((name) => row[name] === ours[name])
      return isSame ? [] : [{ table, ours }]
    })
  })

/** By person: how many entries that are theirs alone stand otherwise in this file. */
export type EntriesThatDiffer = ReadonlyMap<string, number>

/** What is a person’s own holds for all their boards, so that what is here stays; `theirs` has the ids of this file in it. */
export const entriesThatDiffer = (here: ReadDb, theirs: BodyRows): EntriesThatDiffer => {
  const counts = new Map<string, number>()
  for (const { ours } of rowsThatDiffer(here, theirs, personTables)) {
    const personId = String(ours['personId'])
    counts.set(personId, (counts.get(personId) ?? 0) + 1)
  }
  return counts
}

/** The rows that stay as they are here, as `table id`: what was done to them there was not done to these. */
export const rowsThatStay = (here: ReadDb, theirs: BodyRows): ReadonlySet<string> =>
  new Set(
    rowsThatDiffer(here, theirs, ['people', ...personTables, ...wholeFileTables]).map(
      ({ table, ours }) => `${table} ${String(ours['id'])}`,
    ),
  )

import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { keepBlob } from '../../electron/db/blobs.ts'
import type { WriteDb } from '../../electron/db/handles.ts'
import { insertRow, type Table } from '../../electron/db/table.ts'
import { tablesByName } from '../../electron/db/tables.ts'
import { v7 as uuidv7 } from 'uuid'
import { draftTables, leftTables, placing } from '../../electron/transfer/placing.ts'
import type { TestFile } from './builders.ts'
import { aValueOf, type Pick } from './random-rows.ts'

interface Column {
  readonly name: string
  readonly type: string
  readonly notnull: number
}

const links = (file: TestFile, table: string) =>
  file.sql.pragma(`foreign_key_list(${table})`) as { from: string; table: string }[]

const isTaken = (cause: unknown): boolean =>
  String((cause as { code?: string }).code).startsWith('SQLITE_CONSTRAINT_UNIQUE')

/**
 * Fills a file with some bodies, each with a few rows of every table that goes with one, whatever tables there are: values
 * come from the entities' own schemas, links lead to rows of the same body. Somebody may sit on several bodies.
 */
export const fillWithBodies = (file: TestFile, pick: Pick, bodyCount: number): string[] => {
  file.sql.pragma('synchronous = OFF') // many small commands, in a file that nobody keeps
  const people = Array.from({ length: 4 }, () => putOne(file, 'people', pick, new Map()))
  for (const each of people) {
    putOne(file, 'interests', pick, new Map([['people', [each]]]))
    putOne(file, 'interestReturns', pick, new Map([['people', [each]]]))
  }
  putOne(file, 'holidayEdits', pick, new Map())
  return Array.from({ length: bodyCount }, (_, at) => {
    // One paper of its own, and one that every board has.
    const shas = [randomBytes(pick([8, 40, 900])), Buffer.from('shared')].map((bytes) =>
      file.command((db) => keepBlob(db, bytes)),
    )
    const ids = new Map<string, string[]>([
      ['people', people],
      ['blobs', shas],
      ['interests', []],
    ])
    for (const sha256 of shas)
      file.sql
        .prepare('INSERT OR IGNORE INTO paperTexts VALUES (?, 1, ?)')
        .run(sha256, pick(['Budget', 'Heron']))
    for (const table of bodyTables) {
      const rows = table === 'bodies' ? 1 : pick([1, 2, 3])
      for (let row = 0; row < rows; row++) putInto(file, table, pick, ids, at)
    }
    putDrafts(file, ids, pick)
    // Everyone sits on it, and every paper is there, so that nothing of the file belongs to nobody.
    for (const personId of people)
      putOne(file, 'memberships', pick, new Map([...ids, ['people', [personId]]]))
    for (const sha256 of shas) putOne(file, 'evidence', pick, new Map([...ids, ['blobs', [sha256]]]))
    return ids.get('bodies')?.[0] ?? ''
  })
}

const bodyTables = Object.keys(placing).filter(
  (name) => ['body', 'row', 'condition'].includes(placing[name]?.by ?? '') && tablesByName.has(name),
)

const putInto = (file: TestFile, table: string, pick: Pick, ids: Map<string, string[]>, at: number): void => {
  try {
    const id = putOne(file, table, pick, ids, at)
    ids.set(table, [...(ids.get(table) ?? []), id])
  } catch (cause) {
    if (!isTaken(cause)) throw cause // there is one for this meeting or this number already
  }
}

const putOne = (
  file: TestFile,
  name: string,
  pick: Pick,
  ids: ReadonlyMap<string, readonly string[]>,
  at = 0,
): string => {
  const table = tablesByName.get(name) as Table<z.ZodRawShape> | undefined
  if (table === undefined) throw new Error(`${name} is in no list of tables.`)
  const fixed = fixedFor(file, name, pick, ids)
  const people = ids.get('people') ?? []
  for (let attempt = 0; attempt < 50; attempt++) {
    const row = { ...(aValueOf(table.schema, pick, people) as object), ...fixed, ...ownNames(name, at) }
    const parsed = table.schema.safeParse(row)
    if (!parsed.success) continue
    file.command((db: WriteDb) => insertRow(db, table, parsed.data))
    return String(parsed.data['id'])
  }
  throw new Error(`No row of ${name} could be made.`)
}

/** Two bodies of one name are refused, and so are two people who may be the same. */
const ownNames = (table: string, at: number): object =>
  table === 'bodies' ? { name: `Board ${at} ${uuidv7()}`, withdrawnAt: null } : {}

const fixedFor = (
  file: TestFile,
  name: string,
  pick: Pick,
  ids: ReadonlyMap<string, readonly string[]>,
): Record<string, unknown> => {
  const columns = file.sql.pragma(`table_info(${name})`) as Column[]
  const linked = links(file, name)
    .filter(({ table }) => !leftTables.includes(table))
    .map(({ from, table }) => {
      const known = ids.get(table) ?? []
      // What belongs to no body does not go with one.
      const isNeeded =
        table === 'bodies' || columns.some((column) => column.name === from && column.notnull === 1)
      return [from, known.length > 0 && (isNeeded || pick([true, true, false])) ? pick(known) : null]
    })
  return {
    ...Object.fromEntries(linked),
    id: uuidv7(),
    createdAt: '2026-09-01T09:00:00.000Z',
    ...(name === 'reviewCopies' ? { bodyIds: ids.get('bodies') } : {}),
    ...(name === 'people' ? { name: uuidv7(), sortName: uuidv7(), email: '', withdrawnAt: null } : {}),
  }
}

/** What is being typed: tables without an id, which no entity describes. */
const putDrafts = (file: TestFile, ids: ReadonlyMap<string, readonly string[]>, pick: Pick): void => {
  for (const table of draftTables) {
    const found = placing[table]
    if (found?.by !== 'draft') continue
    const columns = file.sql.pragma(`table_info(${table})`) as Column[]
    const values = columns.map(({ name }) => {
      if (name === found.column) return pick(ids.get(found.of) ?? [])
      return name === 'savedAt' ? '2026-11-01T09:00:00.000Z' : '{"type":"doc","content":[]}'
    })
    file.sql.prepare(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`).run(...values)
  }
}

/** Every row of every table, each as text, in an order that does not hang on when it came into the file. */
export const allRows = ({ sql }: { readonly sql: TestFile['sql'] }): Map<string, string[]> =>
  new Map(
    Object.keys(placing).map((table) => [
      table,
      (sql.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[])
        .map(({ seq: _inThatFile, ...row }) => JSON.stringify(row))
        .toSorted(),
    ]),
  )

import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { asReadDb } from '../../electron/db/handles.ts'
import { migrate } from '../../electron/db/migrate.ts'
import { migrations } from '../../electron/db/migrations/all.ts'
import { listRows } from '../../electron/db/table.ts'
import { packs } from '../../electron/db/tables.ts'

it('reads packs saved when an audience was one word', () => {
  const sql = new Database(':memory:')
  migrate(
    sql,
    migrations.filter(({ version }) => version < 40),
  )
  sql.pragma('foreign_keys = OFF')
  const at = '2026-09-01T09:00:00.000Z'
  const insert = sql.prepare("INSERT INTO packs VALUES (?, ?, ?, 'Pack.pdf', 12, ?, ?, ?, NULL)")
  const idOf = (last: number): string => `01920000-0000-7000-8000-00000000000${last}`
  for (const [index, word] of ['members', 'public'].entries())
    insert.run(idOf(index), idOf(9), word, 'ab'.repeat(32), at, at)
  migrate(sql)
  expect(listRows(asReadDb(sql), packs, 'ORDER BY id').map(({ audience }) => audience)).toEqual([
    { kind: 'members' },
    { kind: 'public' },
  ])
})

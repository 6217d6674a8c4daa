import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aFile, reopened } from '../helpers/a-file.ts'
import { allRows, fillWithBodies } from '../helpers/a-full-file.ts'
import { anApp } from '../helpers/an-app.ts'
import { picksFrom } from '../helpers/random-rows.ts'
import { leftTables, placing } from '../../electron/transfer/placing.ts'

type App = ReturnType<typeof anApp>
type TestFile = ReturnType<typeof aFile>

const opened = (file: TestFile, folder?: string): App => {
  const app = anApp(folder === undefined ? {} : { folder })
  app.app.files.set({ path: file.path, sql: file.sql, isReadOnly: false, heldBy: null })
  return app
}

const exportTo = async (app: App, bodyId: string, name: string): Promise<string> => {
  app.answers.save = join(app.folder, `${name}.packhorse`)
  await app.ask('transfer.export', { bodyId, isMove: false, note: '' })
  return app.answers.save
}

const look = async (app: App, path: string) => {
  app.answers.open = path
  const found = await app.ask('transfer.look', {})
  if (found === null) throw new Error('cancelled')
  return found
}

const bringAll = async (app: App, path: string): Promise<void> => {
  const { lookId, bodies } = await look(app, path)
  for (const { id: bodyId } of bodies)
    await app.ask('transfer.bring', { lookId, bodyId, answers: [], withHolidays: true })
}

/** What of a file goes with its bodies: all but what stays, and the log of the moves themselves. */
const comparable = (file: TestFile): Record<string, string[]> =>
  Object.fromEntries(
    [...allRows(file)]
      .filter(([table]) => !leftTables.includes(table))
      .map(([table, rows]) => [
        table,
        rows.filter(
          (row) => !row.includes('"method":"transfer.') && !/"tableName":"(transfers|settings)"/.test(row),
        ),
      ]),
  )

describe('placing', () => {
  it('has every table of the file, and no other', () => {
    const { sql } = aFile()
    const tables = sql
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all()
    // A new table? Say in electron/transfer/placing.ts which of its rows go with a board into another file.
    expect(Object.keys(placing).toSorted()).toEqual(tables)
  })

  it('hangs rows on tables that are a body’s own, by columns that are there', () => {
    const { sql } = aFile()
    for (const [table, found] of Object.entries(placing)) {
      if (!('column' in found)) continue
      const columns = (sql.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
      expect([table, columns.includes(found.column)]).toEqual([table, true])
      if (found.by === 'row') expect(placing[found.of]?.by).toMatch(/^(body|row|condition)$/)
    }
  })
})

describe('a file that is split into one for each board', () => {
  it('has the same rows in every table when they are joined, and joining them twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 3 }), async (seed, count) => {
        const whole = aFile()
        const bodyIds = fillWithBodies(whole, picksFrom(seed), count)
        for (const [table, rows] of allRows(whole))
          if (!leftTables.includes(table)) expect([table, rows.length > 0]).toEqual([table, true])
        const before = comparable(whole)
        const app = opened(whole)
        const paths: string[] = []
        for (const [at, bodyId] of bodyIds.entries()) paths.push(await exportTo(app, bodyId, `Split ${at}`))
        expect(comparable(whole)).toEqual(before)

        const joined = aFile()
        joined.sql.pragma('synchronous = OFF')
        const other = opened(joined)
        for (const path of paths) await bringAll(other, path)
        expect(comparable(joined)).toEqual(before)
        expect(joined.sql.pragma('foreign_key_check')).toEqual([])

        const once = allRows(joined)
        for (const path of paths) {
          const { lookId, bodies } = await look(other, path)
          expect(bodies.map(({ standing }) => standing)).toEqual(['same'])
          const [body] = bodies
          if (body === undefined) throw new Error('no body')
          const again = { lookId, bodyId: body.id, answers: [], withHolidays: true }
          await expect(other.ask('transfer.bring', again)).rejects.toMatchObject({ code: 'conflict' })
        }
        expect(allRows(joined)).toEqual(once)
        whole.sql.close()
        joined.sql.close()
      }),
      { numRuns: 3, endOnFailure: true },
    )
  }, 120_000)

  it('leaves files that are whole, which say of themselves what they are', async () => {
    const whole = aFile()
    const [bodyId = ''] = fillWithBodies(whole, picksFrom(7), 2)
    const app = opened(whole)
    const path = await exportTo(app, bodyId, 'One')
    const one = reopened(path)
    expect(one.sql.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(one.sql.pragma('foreign_key_check')).toEqual([])
    expect(one.sql.prepare('SELECT id FROM bodies').pluck().all()).toEqual([bodyId])
    expect(
      one.sql.prepare("SELECT value ->> 'bodyId' FROM settings WHERE id = 'bodyExport'").pluck().get(),
    ).toBe(bodyId)
    one.sql.close()
  })
})

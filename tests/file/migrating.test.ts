import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { connect } from '../../electron/db/connection.ts'
import { applicationId, migrate, versionOf } from '../../electron/db/migrate.ts'
import { latestVersion, migrations } from '../../electron/db/migrations/all.ts'
import { anApp } from '../helpers/an-app.ts'

/** A file as it was before the last step of the schema, with a row that it must keep. */
const anOlderFile = () => {
  const path = join(mkdtempSync(join(tmpdir(), 'packhorse-old-')), 'Old.packhorse')
  const sql = connect(path, { isReadOnly: false })
  migrate(sql)
  sql.prepare("INSERT INTO settings VALUES ('kept', 'yes', '2026-09-01T09:00:00.000Z', NULL)").run()
  sql.pragma(`user_version = ${latestVersion - 1}`)
  sql.close()
  return path
}

describe('migrate', () => {
  it('makes a file of the latest version that says whose it is', () => {
    const sql = new Database(':memory:')
    migrate(sql)
    expect(versionOf(sql)).toBe(latestVersion)
    expect(sql.pragma('application_id', { simple: true })).toBe(applicationId)
  })

  it('takes the steps that a file lacks, in order, and keeps what is in it', () => {
    const sql = new Database(':memory:')
    migrate(sql)
    sql.prepare("INSERT INTO settings VALUES ('kept', 'yes', '2026-09-01T09:00:00.000Z', NULL)").run()
    const later = [20, 30].map((step) => ({
      version: latestVersion + step,
      sql: `ALTER TABLE settings ADD COLUMN later${step} TEXT`,
    }))
    migrate(sql, [...migrations, ...later])
    expect(versionOf(sql)).toBe(latestVersion + 30)
    expect(sql.prepare('SELECT id, value, later20, later30 FROM settings').all()).toEqual([
      { id: 'kept', value: 'yes', later20: null, later30: null },
    ])
  })

  it('undoes a step that fails, and stays at the version before it', () => {
    const sql = new Database(':memory:')
    migrate(sql)
    const broken = { version: latestVersion + 10, sql: 'CREATE TABLE half (id TEXT); SELECT nonsense' }
    expect(() => migrate(sql, [...migrations, broken])).toThrow()
    expect(versionOf(sql)).toBe(latestVersion)
    expect(sql.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0)
  })
})

describe('file.open', () => {
  it('backs an older file up before it is brought up to date', async () => {
    const { ask, answers, app } = anApp()
    answers.open = anOlderFile()
    // Its tables are there already, so the step fails: what matters is that the backup came first.
    await expect(ask('file.open', { path: null })).rejects.toMatchObject({ code: 'internal' })
    expect(app.files.current).toBeNull()
    const backups = readdirSync(join(app.host.dataFolder, 'backups'), { recursive: true, encoding: 'utf8' })
    expect(backups.filter((name) => name.includes('_before-update_'))).toHaveLength(1)
    const sql = new Database(answers.open)
    expect(sql.pragma('user_version', { simple: true })).toBe(latestVersion - 1)
    expect(sql.prepare('SELECT value FROM settings').pluck().all()).toEqual(['yes'])
  })
})

import Database from 'better-sqlite3'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { migrate, versionOf } from '../../electron/db/migrate.ts'
import { latestVersion, migrations } from '../../electron/db/migrations/all.ts'
import { openFile } from '../../electron/file/open-file.service.ts'

it.each(migrations.slice(0, -1).map(({ version }) => version))(
  'opens a file of version %i, backs it up first, and brings it up to date',
  async (version) => {
    const path = join(mkdtempSync(join(tmpdir(), 'packhorse-older-')), 'Older.packhorse')
    const old = new Database(path)
    migrate(
      old,
      migrations.filter((step) => step.version <= version),
    )
    old.close()
    const backedUp: number[] = []
    const opened = await openFile(path, {
      who: 'Jo Tanner',
      now: '2026-11-22T09:00:00.000Z',
      backUpFirst: async (sql) => void backedUp.push(versionOf(sql)),
    })
    expect(backedUp).toEqual([version])
    expect(versionOf(opened.sql)).toBe(latestVersion)
    opened.sql.close()
  },
)

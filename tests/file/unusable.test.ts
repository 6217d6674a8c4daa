import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { aFile } from '../helpers/a-file.ts'
import { anApp } from '../helpers/an-app.ts'

const aFolder = () => mkdtempSync(join(tmpdir(), 'packhorse-bad-'))

const aClosedFile = () => {
  const { path, sql } = aFile()
  sql.close()
  return path
}

/** A whole file that was then spoilt. */
const spoilt = (spoil: (bytes: Buffer) => Buffer) => {
  const path = aClosedFile()
  writeFileSync(path, spoil(readFileSync(path)))
  return path
}

const withPragma = (pragma: string) => {
  const path = aClosedFile()
  const sql = new Database(path)
  sql.pragma(pragma)
  sql.close()
  return path
}

const cases: [what: string, make: () => string, sentence: RegExp][] = [
  ['a file that has gone', () => join(aFolder(), 'Gone.packhorse'), /Gone\.packhorse is not in .* any more/],
  ['a file whose folder is a file', () => join(aClosedFile(), 'x.packhorse'), /cannot be reached/],
  ['a folder', aFolder, /is a folder, not a Packhorse file/],
  ['zero bytes', () => spoilt(() => Buffer.alloc(0)), /is empty/],
  ['random bytes', () => spoilt(() => randomBytes(50_000)), /is not a Packhorse file/],
  ['a letter', () => spoilt(() => Buffer.from('Dear all,')), /is not a Packhorse file/],
  [
    'a few bytes of a header',
    () => spoilt((bytes) => bytes.subarray(0, 50)),
    /belongs to another program|cut short/,
  ],
  ['a file of a newer version', () => withPragma('user_version = 99990'), /newer version of Packhorse/],
  ['a database of another program', () => withPragma('application_id = 1'), /belongs to another program/],
  ['a file that is cut short', () => spoilt((bytes) => bytes.subarray(0, 30_000)), /is cut short/],
  [
    'a damaged header',
    () => spoilt((bytes) => Buffer.concat([bytes.subarray(0, 16), randomBytes(40), bytes.subarray(56)])),
    /damaged|cut short|belongs|newer/,
  ],
  [
    'damaged pages in the middle',
    () =>
      spoilt((bytes) =>
        Buffer.concat([bytes.subarray(0, 8192), randomBytes(60_000), bytes.subarray(68_192)]),
      ),
    /is damaged/,
  ],
  [
    'a file without its tables',
    () => {
      const path = aClosedFile()
      const sql = new Database(path)
      sql.exec('DROP TABLE papers; DROP TABLE seats')
      sql.close()
      return path
    },
    /is damaged: part of it \(seats, papers\) is missing/,
  ],
]

describe('file.open', () => {
  it.each(cases)('says why it does not open %s, and changes nothing', async (_what, make, sentence) => {
    const path = make()
    const before = contentOf(path)
    const { ask, answers, faults } = anApp()
    answers.open = path
    await expect(ask('file.open', { path: null })).rejects.toMatchObject({
      code: 'file_unusable',
      message: expect.stringMatching(sentence),
    })
    expect(contentOf(path)).toEqual(before)
    expect(faults).toEqual([])
    expect((await ask('file.state', {})).file).toBeNull()
  })

  it('keeps the file that is open when another cannot be opened', async () => {
    const { ask, answers, folder } = anApp()
    answers.save = join(folder, 'Good.packhorse')
    await ask('file.create', { name: 'Good' })
    answers.open = join(folder, 'Gone.packhorse')
    await expect(ask('file.open', { path: null })).rejects.toMatchObject({ code: 'file_unusable' })
    await ask('settings.set', { key: 'still', value: 'here' })
    expect((await ask('file.state', {})).file?.name).toBe('Good')
  })

  it('plays back the journal of a program that was killed', async () => {
    const path = aClosedFile()
    const sql = new Database(path)
    sql.pragma('cache_size = 5')
    sql.exec('BEGIN IMMEDIATE')
    sql.prepare("INSERT INTO blobs VALUES ('x', 1, ?)").run(randomBytes(500_000))
    const [copy, journal] = [join(aFolder(), 'Killed.packhorse'), `${path}-journal`]
    copyFileSync(path, copy)
    copyFileSync(journal, `${copy}-journal`)
    sql.close()
    const { ask, answers, app } = anApp()
    answers.open = copy
    await ask('file.open', { path: null })
    expect(app.files.required.sql.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(app.files.required.sql.prepare('SELECT count(*) FROM blobs').pluck().get()).toBe(0)
  })
})

/** Bytes of a file, names in a folder; null for what is not there. */
const contentOf = (path: string): unknown => {
  try {
    return readFileSync(path)
  } catch {
    try {
      return readdirSync(path)
    } catch {
      return null
    }
  }
}

const withOpenFile = async () => {
  const it = anApp({ folder: aFolder() })
  const path = join(it.folder, 'There', 'Oakfield.packhorse')
  it.answers.save = path
  await it.ask('file.create', { name: 'Oakfield' })
  const set = (value: string) => it.ask('settings.set', { key: 'note', value })
  return { ...it, path, set }
}

describe('a file that is open', () => {
  it('says so when its folder vanishes, and goes on when it is back', async () => {
    const { ask, set, path } = await withOpenFile()
    await set('one')
    const there = join(path, '..')
    renameSync(there, `${there}-away`)
    await expect(set('two')).rejects.toMatchObject({
      code: 'storage',
      message: expect.stringContaining('cannot be reached any more'),
    })
    renameSync(`${there}-away`, there)
    await set('three')
    expect(await ask('settings.get', {})).toEqual({ note: 'three' })
  })

  it('says so when the file itself is moved away', async () => {
    const { set, path } = await withOpenFile()
    await set('one')
    renameSync(path, `${path}.away`)
    await expect(set('two')).rejects.toMatchObject({
      code: 'storage',
      message: expect.stringContaining('moved or taken away while it was open'),
    })
  })

  it('closes without a fuss when its folder has gone', async () => {
    const { ask, set, path } = await withOpenFile()
    await set('one')
    renameSync(join(path, '..'), `${join(path, '..')}-away`)
    expect((await ask('file.close', {})).file).toBeNull()
  })

  it('says so when the disk is full, and keeps what was saved', async () => {
    const { ask, app, set } = await withOpenFile()
    await set('one')
    const { sql } = app.files.required
    sql.pragma(`max_page_count = ${String(sql.pragma('page_count', { simple: true }))}`)
    await expect(set('x'.repeat(2000)).then(() => set('y'.repeat(1999)))).rejects.toMatchObject({
      code: 'storage',
      message: expect.stringContaining('The disk is full'),
    })
    sql.pragma('max_page_count = 1000000')
    expect(sql.pragma('integrity_check', { simple: true })).toBe('ok')
    await set('after')
    expect(await ask('settings.get', {})).toEqual({ note: 'after' })
  })
})

/** A disk of two megabytes, where this machine lets us mount one; it is gone after the test. */
const aTinyDisk = (): string | null => {
  const folder = aFolder()
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder])
  if (made.status !== 0) return null
  disks.push(folder)
  return folder
}
const disks: string[] = []
afterAll(() => disks.forEach((folder) => spawnSync('umount', [folder])))

describe('a disk', () => {
  it('that is full is said when a file is made, and nothing is left there', async ({ skip }) => {
    const folder = aTinyDisk() ?? skip('a small disk cannot be mounted here')
    writeFileSync(join(folder, 'ballast'), Buffer.alloc(1_990_000))
    const { ask, answers } = anApp()
    answers.save = join(folder, 'New.packhorse')
    await expect(ask('file.create', { name: 'New' })).rejects.toMatchObject({
      code: 'storage',
      message: expect.stringContaining('the disk is full'),
    })
    expect(readdirSync(folder)).toEqual(['ballast'])
  })

  it('that fills up keeps what was saved before', async ({ skip }) => {
    const folder = aTinyDisk() ?? skip('a small disk cannot be mounted here')
    const { ask, answers, app } = anApp()
    answers.save = join(folder, 'Small.packhorse')
    await ask('file.create', { name: 'Small' })
    await ask('settings.set', { key: 'note', value: 'kept' })
    const fill = async () => {
      for (let count = 0; count < 2000; count += 1)
        await ask('settings.set', {
          key: `k${count}`.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? ''),
          value: 'x'.repeat(2000),
        })
    }
    await expect(fill()).rejects.toMatchObject({
      code: 'storage',
      message: expect.stringContaining('The disk is full'),
    })
    expect((await ask('settings.get', {}))['note']).toBe('kept')
    expect(app.files.required.sql.pragma('integrity_check', { simple: true })).toBe('ok')
    await ask('file.close', {})
  })

  it('that may not be written to is read from', async ({ skip }) => {
    const folder = aTinyDisk() ?? skip('a small disk cannot be mounted here')
    const path = join(folder, 'Still.packhorse')
    copyFileSync(aClosedFile(), path)
    spawnSync('mount', ['-o', 'remount,ro', folder])
    const { ask, answers } = anApp()
    answers.open = path
    expect((await ask('file.open', { path: null }))?.file).toMatchObject({ isReadOnly: true, heldBy: null })
    await expect(ask('settings.set', { key: 'a', value: 'b' })).rejects.toMatchObject({ code: 'not_allowed' })
    await ask('file.close', {})
  })
})

const isRoot = process.getuid?.() === 0

describe('permission', () => {
  it.skipIf(isRoot)('is asked for where it is missing (root may read everything)', async () => {
    const path = aClosedFile()
    chmodSync(path, 0o000)
    const { ask, answers } = anApp()
    answers.open = path
    await expect(ask('file.open', { path: null })).rejects.toMatchObject({
      code: 'file_unusable',
      message: expect.stringContaining('do not have permission to read'),
    })
  })

  it.skipIf(isRoot)('to write is not needed to read (root may write everywhere)', async () => {
    const path = aClosedFile()
    chmodSync(path, 0o444)
    const { ask, answers } = anApp()
    answers.open = path
    expect((await ask('file.open', { path: null }))?.file).toMatchObject({ isReadOnly: true, heldBy: null })
    await expect(ask('settings.set', { key: 'a', value: 'b' })).rejects.toMatchObject({ code: 'not_allowed' })
  })
})

describe('file.create', () => {
  it('says so when the folder is a file', async () => {
    const { ask, answers } = anApp()
    answers.save = join(aClosedFile(), 'New.packhorse')
    await expect(ask('file.create', { name: 'New' })).rejects.toMatchObject({ code: 'storage' })
  })
})

describe('backups', () => {
  it('that cannot be made do not keep the file from closing, and it is said', async () => {
    const { ask, app, set } = await withOpenFile()
    await set('one')
    writeFileSync(join(app.host.dataFolder, 'backups'), 'not a folder')
    const state = await ask('file.close', {})
    expect(state.file).toBeNull()
    expect(state.problem).toMatch(
      /^Oakfield was closed, and everything is saved in it\. No backup could be made/,
    )
  })
})

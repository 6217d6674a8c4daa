import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backupsToKeep } from '../../electron/file/backup-retention.ts'
import type { Backup } from '../../shared/contract/file.ts'
import { anApp } from '../helpers/an-app.ts'

const withFile = async () => {
  const it = anApp()
  const path = join(it.folder, 'Oakfield.packhorse')
  it.answers.save = path
  await it.ask('file.create', { name: 'Oakfield' })
  const set = (value: string) => it.ask('settings.set', { key: 'note', value })
  const note = async () => (await it.ask('settings.get', {}))['note']
  return { ...it, path, set, note }
}

describe('file.close', () => {
  it('makes a backup when something was changed, and none when nothing was', async () => {
    const { ask, path, set } = await withFile()
    await set('one')
    await ask('file.close', {})
    await ask('file.open', { path })
    expect(await ask('file.backups', {})).toMatchObject([{ why: 'on-close' }])
    await ask('file.close', {})
    await ask('file.open', { path })
    expect(await ask('file.backups', {})).toHaveLength(1)
    await set('two')
    await ask('file.close', {})
    const state = await ask('file.open', { path })
    expect(await ask('file.backups', {})).toHaveLength(2)
    expect(state?.file?.backedUpAt).not.toBeNull()
  })
})

describe('file.restore', () => {
  it('puts a backup in the place of the open file, and can itself be undone', async () => {
    const { ask, set, note } = await withFile()
    await set('one')
    const [first] = await ask('file.backUp', {})
    await set('two')
    await ask('file.restore', { backupId: first?.id ?? '' })
    expect(await note()).toBe('one')
    const before = (await ask('file.backups', {})).find((each) => each.why === 'before-restore')
    await ask('file.restore', { backupId: before?.id ?? '' })
    expect(await note()).toBe('two')
    await set('three')
    expect(await note()).toBe('three')
  })

  it('keeps the lock throughout', async () => {
    const { ask, path, set } = await withFile()
    await set('one')
    const [first] = await ask('file.backUp', {})
    await ask('file.restore', { backupId: first?.id ?? '' })
    const second = anApp()
    second.answers.open = path
    expect((await second.ask('file.open', { path: null }))?.file?.isReadOnly).toBe(true)
  })

  it('rescues a file that cannot be opened, and keeps the damaged one', async () => {
    const { ask, path, set, note } = await withFile()
    await set('one')
    await ask('file.close', {})
    truncateSync(path, 20_000)
    const failure = await ask('file.open', { path }).catch((cause: unknown) => cause)
    expect(failure).toMatchObject({
      code: 'file_unusable',
      message: expect.stringContaining('There is a backup'),
    })
    const { id } = (failure as { details: { newestBackup: { id: string } } }).details.newestBackup
    await ask('file.restore', { backupId: id })
    expect(await note()).toBe('one')
    const kept = (await ask('file.backups', {})).find((each) => each.why === 'before-restore')
    expect(kept?.size).toBe(20_000)
  })

  it('refuses a damaged backup and leaves the file as it is', async () => {
    const { ask, app, set, note } = await withFile()
    await set('one')
    const [first] = await ask('file.backUp', {})
    truncateSync(join(app.host.dataFolder, 'backups', first?.id ?? ''), 9000)
    await set('two')
    await expect(ask('file.restore', { backupId: first?.id ?? '' })).rejects.toMatchObject({
      code: 'file_unusable',
    })
    expect(await note()).toBe('two')
  })

  it.each(['', '../../x', 'a/b', '..-000000000000/x', `x-0123456789ab/../../x.packhorse`])(
    'takes no path for a backup: %j',
    async (backupId) => {
      const { ask } = await withFile()
      await expect(ask('file.restore', { backupId })).rejects.toMatchObject({ code: 'not_found' })
    },
  )
})

describe('file.saveCopy', () => {
  it('writes a whole copy', async () => {
    const { ask, answers, folder, set } = await withFile()
    await set('one')
    answers.save = join(folder, 'Copy.packhorse')
    expect(await ask('file.saveCopy', {})).toEqual({ fileName: 'Copy.packhorse' })
    const other = anApp()
    other.answers.open = answers.save
    await other.ask('file.open', { path: null })
    expect(await other.ask('settings.get', {})).toEqual({ note: 'one' })
  })

  it('does not put the copy in the place of the open file', async () => {
    const { ask, answers, path, set, note } = await withFile()
    await set('one')
    answers.save = path
    const before = readFileSync(path)
    await expect(ask('file.saveCopy', {})).rejects.toMatchObject({ code: 'conflict' })
    expect(readFileSync(path)).toEqual(before)
    expect(await note()).toBe('one')
  })
})

describe('file.check', () => {
  it('finds nothing wrong with a whole file', async () => {
    const { ask, set } = await withFile()
    await set('one')
    expect(await ask('file.check', {})).toEqual({ problems: [] })
  })
})

describe('recent files', () => {
  it('survives a list that cannot be read', async () => {
    const { ask, app } = await withFile()
    writeFileSync(join(app.host.dataFolder, 'recent.json'), '{ not json')
    expect((await ask('file.state', {})).recent).toEqual([])
  })

  it('forgets a file that is asked to be forgotten', async () => {
    const { ask, path } = await withFile()
    expect((await ask('file.forgetRecent', { path })).recent).toEqual([])
  })
})

describe('backupsToKeep', () => {
  const made = (day: number, hour: number, over: Partial<Backup> = {}): Backup => ({
    id: `${day}-${hour}`,
    madeAt: new Date(Date.UTC(2026, 8, day, hour)).toISOString(),
    why: 'on-close',
    size: 1_000_000,
    ...over,
  })

  it('keeps the ten newest and the last of each day', () => {
    const all = [1, 2, 3].flatMap((day) => [8, 9, 10, 11, 12, 13].map((hour) => made(day, hour)))
    expect(backupsToKeep(all).map((each) => each.id)).toEqual([
      ...[13, 12, 11, 10, 9, 8].map((hour) => `3-${hour}`),
      ...[13, 12, 11, 10].map((hour) => `2-${hour}`),
      '1-13',
    ])
  })

  it('keeps within its room, but never fewer than three', () => {
    const all = [1, 2, 3, 4, 5].map((day) => made(day, 9, { size: 4_000_000_000 }))
    expect(backupsToKeep(all).map((each) => each.id)).toEqual(['5-9', '4-9', '3-9'])
  })

  it('keeps the last two from before an update', () => {
    const updates = [1, 2, 3].map((hour) => made(1, hour, { why: 'before-update' }))
    const later = Array.from({ length: 12 }, (_, hour) => made(2, hour))
    const ids = backupsToKeep([...updates, ...later]).map((each) => each.id)
    expect(ids.filter((id) => id.startsWith('1-'))).toEqual(['1-3', '1-2'])
  })
})

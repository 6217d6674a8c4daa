import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { closeFile, openPath } from '../../electron/file/file.service.ts'
import { anApp } from '../helpers/an-app.ts'

const withNewFile = async () => {
  const it = anApp()
  const path = join(it.folder, 'Oakfield.packhorse')
  it.answers.save = path
  await it.ask('file.create', { name: 'Oakfield' })
  return { ...it, path }
}

describe('file.create', () => {
  it('makes a file and opens it for writing', async () => {
    const { ask, path, events } = await withNewFile()
    expect((await ask('file.state', {})).file).toEqual({
      path,
      name: 'Oakfield',
      isLocked: false,
      isReadOnly: false,
      heldBy: null,
      savedAt: null,
      backedUpAt: null,
      review: null,
    })
    expect(events).toContainEqual({ kind: 'file-changed' })
  })

  it('never overwrites', async () => {
    const { ask, answers, folder } = await withNewFile()
    answers.save = join(folder, 'Budget.packhorse')
    writeFileSync(answers.save, 'something else')
    await expect(ask('file.create', { name: 'Budget' })).rejects.toMatchObject({ code: 'conflict' })
    expect(readFileSync(answers.save, 'utf8')).toBe('something else')
    expect((await ask('file.state', {})).file?.name).toBe('Oakfield')
  })

  it('does nothing when the dialog is closed', async () => {
    const { ask } = anApp()
    expect(await ask('file.create', { name: 'Oakfield' })).toBeNull()
  })

  it('puts the file in the documents folder where there are no dialogs, under a name that every system takes', async () => {
    const { ask, folder } = anApp({ hasDialogs: false })
    const state = await ask('file.create', { name: 'Oak/field: 2026.' })
    expect(state?.file?.path).toBe(join(folder, 'Documents', 'Oak field 2026.packhorse'))
    expect(state?.found.map((file) => file.name)).toEqual(['Oak field 2026'])
  })
})

describe('file.open', () => {
  it('tells the second opener who has the file, and opens it for reading only', async () => {
    const { path } = await withNewFile()
    const second = anApp({ who: 'Bea' })
    second.answers.open = path
    const state = await second.ask('file.open', { path: null })
    expect(state?.file).toMatchObject({ isReadOnly: true, heldBy: { who: 'Tester' } })
    await expect(second.ask('settings.set', { key: 'a', value: '1' })).rejects.toMatchObject({
      code: 'not_allowed',
      message: expect.stringContaining('Tester has it open'),
    })
  })

  it('lets the next one write once the first has closed it', async () => {
    const { path, app } = await withNewFile()
    await closeFile(app)
    expect(existsSync(`${path}.lock`)).toBe(false)
    const second = anApp()
    expect((await openPath(second.app, path)).file?.isReadOnly).toBe(false)
  })

  it('takes from the page only paths that it told the page of', async () => {
    const { path } = await withNewFile()
    const second = anApp()
    await expect(second.ask('file.open', { path })).rejects.toMatchObject({ code: 'not_allowed' })
  })

  it('opens a recent file again', async () => {
    const { ask, path } = await withNewFile()
    await ask('settings.set', { key: 'lastBody', value: 'x' })
    const closed = await ask('file.close', {})
    expect(closed.file).toBeNull()
    expect(closed.recent).toMatchObject([{ path, name: 'Oakfield', isThere: true }])
    await ask('file.open', { path })
    expect(await ask('settings.get', {})).toEqual({ lastBody: 'x' })
  })
})

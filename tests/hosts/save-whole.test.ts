import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SaveTarget } from '../../electron/app/host.ts'
import { saveBytes, saveWhole } from '../../electron/app/save-whole.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packhorse-save-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** As a host makes one: filled beside its place, then put there. */
const targetIn = (into: string): SaveTarget => {
  const tempPath = join(folder, '.pack.tmp')
  const path = join(into, 'Pack.pdf')
  return {
    fileName: 'Pack.pdf',
    path,
    tempPath,
    commit: () => rename(tempPath, path),
    discard: () => rm(tempPath, { force: true }),
  }
}

describe('a file that is saved', () => {
  it('stands whole, and nothing else does', async () => {
    await saveBytes(targetIn(folder), 'the words')
    expect(readdirSync(folder)).toEqual(['Pack.pdf'])
    expect(readFileSync(join(folder, 'Pack.pdf'), 'utf8')).toBe('the words')
  })

  it('leaves nothing behind where its maker fails, and passes on why', async () => {
    const target = targetIn(folder)
    const failing = saveWhole(target, async (tempPath) => {
      await saveBytes({ ...target, commit: () => rename(tempPath, tempPath) }, 'half')
      throw new Error('No more.')
    })
    await expect(failing).rejects.toThrow('No more.')
    expect(readdirSync(folder)).toEqual([])
  })

  it('says what to do where the place has gone, and leaves nothing behind', async () => {
    const failing = saveBytes(targetIn(join(folder, 'gone')), 'the words')
    await expect(failing).rejects.toMatchObject({ code: 'storage', details: { code: 'ENOENT' } })
    await expect(saveBytes(targetIn(join(folder, 'gone')), 'x')).rejects.toThrow(
      /“Pack.pdf”.*No file was changed/,
    )
    expect(readdirSync(folder)).toEqual([])
  })
})

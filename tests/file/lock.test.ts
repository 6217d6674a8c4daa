import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir, uptime } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { takeLock } from '../../electron/file/file-lock.ts'

const now = '2026-09-01T09:00:00.000Z'
const aPath = () => {
  const path = join(mkdtempSync(join(tmpdir(), 'packhorse-')), 'A.packhorse')
  writeFileSync(path, 'x')
  return path
}

const leave = (path: string, over: object) =>
  writeFileSync(
    `${path}.lock`,
    JSON.stringify({
      who: 'Ann',
      machine: hostname(),
      pid: 999_999_999,
      since: now,
      bootedAt: Math.round(Date.now() / 1000 - uptime()),
      token: 'theirs',
      ...over,
    }),
  )

describe('takeLock', () => {
  it('is ours alone until it is released', () => {
    const path = aPath()
    const first = takeLock(path, 'Ann', now)
    expect(takeLock(path, 'Bea', now)).toEqual({
      lock: null,
      heldBy: { who: 'Ann', machine: hostname(), since: now },
    })
    first.lock?.release()
    expect(takeLock(path, 'Bea', now).lock).not.toBeNull()
  })

  it.each([
    ['a program that has ended on this machine', {}, true],
    ['this machine before it was restarted', { pid: 1, bootedAt: 1000 }, true],
    ['an earlier program with our process number', { pid: process.pid }, true],
    ['a program that runs on this machine', { pid: process.ppid }, false],
    ['another machine', { machine: 'OFFICE-PC' }, false],
  ])('with a lock left by %s', (_what, over, isTaken) => {
    const path = aPath()
    leave(path, over)
    const attempt = takeLock(path, 'Bea', now)
    expect(attempt.lock !== null).toBe(isTaken)
    expect(attempt.heldBy === null).toBe(isTaken)
  })

  it('leaves nothing behind', () => {
    const path = aPath()
    takeLock(path, 'Ann', now).lock?.release()
    expect(existsSync(`${path}.lock`)).toBe(false)
  })
})

describe('assertOurs', () => {
  it('puts a lock back that someone tidied away', () => {
    const path = aPath()
    const { lock } = takeLock(path, 'Ann', now)
    rmSync(`${path}.lock`)
    lock?.assertOurs()
    expect(readFileSync(`${path}.lock`, 'utf8')).toContain('Ann')
  })

  it('says who has taken the file over', () => {
    const path = aPath()
    const { lock } = takeLock(path, 'Ann', now)
    leave(path, { who: 'Bea' })
    expect(() => lock?.assertOurs()).toThrow(/^Bea \(.*\) has taken over A\.packhorse\./)
  })

  it('says that the folder has gone', () => {
    const path = aPath()
    const { lock } = takeLock(path, 'Ann', now)
    const folder = join(path, '..')
    renameSync(folder, `${folder}-away`)
    expect(() => lock?.assertOurs()).toThrow(/A\.packhorse cannot be reached any more/)
    renameSync(`${folder}-away`, folder)
    expect(() => lock?.assertOurs()).not.toThrow()
  })
})

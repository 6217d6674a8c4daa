import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ChildProcessPort } from '../../electron/app/host.ts'
import { startLooking } from '../../electron/pack/papers/look-in-process.ts'
import { aPdf } from '../helpers/at-work.ts'
import { packPort } from '../helpers/pack-port.ts'

const folder = mkdtempSync(join(tmpdir(), 'packhorse-look-'))
const aFileOf = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

/** A process that behaves like ours until it is asked about one file, and then falls silent or dies. */
const spoiltBy = (path: string, fault: 'silent' | 'dies') => (): ChildProcessPort => {
  const real = packPort()
  let gone: (code: number | null) => void = () => undefined
  return {
    ...real,
    send: (message) => {
      if ((message as { path: string }).path !== path) real.send(message)
      else if (fault === 'dies') gone(1)
    },
    onExit: (listener) => void (gone = listener),
  }
}

const looking = (start: () => ChildProcessPort, signal = new AbortController().signal) =>
  startLooking({ start, signal, limit: 3000 })

describe('startLooking', () => {
  it.each(['silent', 'dies'] as const)('goes on after a file over which the process %s', async (fault) => {
    const bad = aFileOf('bad.pdf', Buffer.from('%PDF-1.7 hostile'))
    const looker = looking(spoiltBy(bad, fault))
    const found = [
      await looker.look(aFileOf('one.pdf', await aPdf(2)), 'one.pdf', null),
      await looker.look(bad, 'bad.pdf', null),
      await looker.look(aFileOf('two.pdf', await aPdf(3)), 'two.pdf', null),
    ]
    expect(found.map(({ examination }) => [examination.pageCount, examination.problem === null])).toEqual([
      [2, true],
      [null, false],
      [3, true],
    ])
    expect(found[1]).toMatchObject({ size: 16, mediaType: 'application/octet-stream' })
    expect(found[1]?.examination.problem).toMatch(/took too long/)
  })

  it('stops when it is asked to', async () => {
    const bad = aFileOf('bad.pdf', Buffer.from('%PDF-1.7 hostile'))
    const abort = new AbortController()
    const running = looking(spoiltBy(bad, 'silent'), abort.signal).look(bad, 'bad.pdf', null)
    abort.abort(new Error('stopped'))
    await expect(running).rejects.toThrow('stopped')
  })

  it('says so when the disk does not give a file', async () => {
    await expect(looking(packPort).look(join(folder, 'gone.pdf'), 'gone.pdf', null)).rejects.toMatchObject({
      code: 'storage',
    })
  })

  it('says that a locked file took too long, when it did', async () => {
    const bad = aFileOf('bad.pdf', Buffer.from('%PDF-1.7 hostile'))
    await expect(looking(spoiltBy(bad, 'dies')).unlock(bad, 'secret', folder)).rejects.toMatchObject({
      code: 'timed_out',
    })
  })
})

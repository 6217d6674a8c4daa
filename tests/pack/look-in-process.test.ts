import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ChildProcessPort } from '../../electron/app/host.ts'
import { lookInProcess } from '../../electron/pack/papers/look-in-process.ts'
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

const looking = (start: () => ChildProcessPort, more: { signal?: AbortSignal } = {}) => ({
  start,
  onFile: () => undefined,
  signal: new AbortController().signal,
  limit: 3000,
  ...more,
})

describe('lookInProcess', () => {
  it.each(['silent', 'dies'] as const)('goes on after a file over which the process %s', async (fault) => {
    const bad = aFileOf('bad.pdf', Buffer.from('%PDF-1.7 hostile'))
    const paths = [aFileOf('one.pdf', await aPdf(2)), bad, aFileOf('two.pdf', await aPdf(3))]
    const found = await lookInProcess(paths, looking(spoiltBy(bad, fault)))
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
    const running = lookInProcess([bad], looking(spoiltBy(bad, 'silent'), { signal: abort.signal }))
    abort.abort(new Error('stopped'))
    await expect(running).rejects.toThrow('stopped')
  })

  it('says so when the disk does not give a file', async () => {
    await expect(lookInProcess([join(folder, 'gone.pdf')], looking(packPort))).rejects.toMatchObject({
      code: 'storage',
    })
  })
})

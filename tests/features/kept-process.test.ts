import { existsSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ChildProcessPort } from '../../electron/app/host.ts'
import { endKeptProcess, keptProcess } from '../../electron/pack-jobs/kept-process.ts'
import { anApp } from '../helpers/an-app.ts'

/** An app whose processes only note what becomes of them, and answer what they are told to. */
const aDesk = () => {
  const started: { isAlive: boolean; answer: (kind: string) => void; exit: () => void }[] = []
  const startProcess = (): ChildProcessPort => {
    let tell: (message: unknown) => void = () => undefined
    let tellEnd: (code: number | null) => void = () => undefined
    const one = {
      isAlive: true,
      answer: (kind: string) => tell({ kind }),
      exit: () => {
        one.isAlive = false
        tellEnd(1)
      },
    }
    started.push(one)
    return {
      send: () => undefined,
      onMessage: (listener) => void (tell = listener),
      onExit: (listener) => void (tellEnd = listener),
      kill: () => void (one.isAlive = false),
    }
  }
  const { app } = anApp({ startProcess })
  return { desk: app, started }
}

describe('keptProcess', () => {
  it('answers with the same process again once its work was done', () => {
    const { desk, started } = aDesk()
    const port = keptProcess(desk)?.start('pack-worker.js')
    expect(keptProcess(desk)).toBeNull() // at work
    started[0]?.answer('done')
    port?.kill()
    keptProcess(desk)?.start('pack-worker.js')
    expect(started.map(({ isAlive }) => isAlive)).toEqual([true])
  })

  it.each(['stopped half-way', 'failed', 'died'])('starts another after one that was or has %s', (how) => {
    const { desk, started } = aDesk()
    const port = keptProcess(desk)?.start('pack-worker.js')
    if (how === 'failed') started[0]?.answer('failed')
    if (how === 'died') started[0]?.exit()
    port?.kill()
    keptProcess(desk)?.start('pack-worker.js')
    expect(started.map(({ isAlive }) => isAlive)).toEqual([false, true])
  })

  it('is ended with the file, and what it kept is removed', async () => {
    const { desk, started } = aDesk()
    const kept = keptProcess(desk)
    writeFileSync(kept?.keepAt ?? '', 'the papers of a meeting')
    const port = kept?.start('pack-worker.js')
    started[0]?.answer('done')
    port?.kill()
    endKeptProcess(desk)
    expect(started[0]?.isAlive).toBe(false)
    await expect.poll(() => existsSync(kept?.keepAt ?? '')).toBe(false)
  })
  it('finishes what it is at when the file is closed, and then ends', () => {
    const { desk, started } = aDesk()
    const port = keptProcess(desk)?.start('pack-worker.js')
    endKeptProcess(desk)
    expect(started[0]?.isAlive).toBe(true)
    started[0]?.answer('done')
    port?.kill()
    expect(started[0]?.isAlive).toBe(false)
  })
})

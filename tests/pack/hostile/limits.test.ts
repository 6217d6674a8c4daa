import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { taggedPaper } from '../../../bench/papers/tagged.ts'
import { startLooking } from '../../../electron/pack/papers/look-in-process.ts'
import { builtWorker } from '../../helpers/built-worker.ts'
import { objectStreamBomb } from './bombs.ts'

/** Megabytes. Far below what is usual, so that the test itself needs little. */
const LITTLE = 400
const start = builtWorker('limits')

describe('the memory of the process that reads papers', () => {
  it('has an end: a paper that fills it is refused, and the next is looked at', async () => {
    process.env['PACKHORSE_PACK_MEMORY'] = String(LITTLE)
    onTestFinished(() => void delete process.env['PACKHORSE_PACK_MEMORY'])
    const folder = mkdtempSync(join(tmpdir(), 'packhorse-limits-'))
    const bomb = objectStreamBomb(700)
    expect(bomb.length).toBeLessThan(20_000)
    const paths = [bomb, taggedPaper(1, 1)].map((bytes, index) => {
      const path = join(folder, `${index}.pdf`)
      writeFileSync(path, bytes)
      return path
    })
    const signal = new AbortController().signal
    const started = performance.now()
    const looking = startLooking({ start, signal })
    onTestFinished(() => looking.end())
    const found = [
      await looking.look(paths[0] ?? '', 'bomb.pdf', null),
      await looking.look(paths[1] ?? '', 'paper.pdf', null),
    ]
    expect(performance.now() - started).toBeLessThan(30_000)
    expect(found.map(({ examination }) => examination.problem?.slice(0, 57) ?? null)).toEqual([
      'Reading the file took too long or too much memory. Open i',
      null,
    ])
  }, 60_000)
})

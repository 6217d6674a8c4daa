import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MinuteText } from '@shared/entities/minute-text.ts'
import {
  Keeper,
  keepWithin,
  type KeeperPort,
  writeAfter,
} from '../../renderer/features/meeting/minutes/editor/keeper.ts'
import { noText, wordsOfText } from '@shared/rules/minute-text.ts'
import { aText } from '../helpers/texts.ts'

/** A file of one text, as main keeps it: refuses what was not changed from what it has. */
const aPort = () => {
  const file = { text: noText, stamp: 'start', record: noText, writes: 0, isBroken: false, delay: 5 }
  const port: KeeperPort = {
    keep: async (text, was) => {
      await new Promise((resolve) => setTimeout(resolve, file.delay))
      if (file.isBroken) throw new Error('disk full')
      if (was !== file.stamp) throw { stamp: file.stamp }
      Object.assign(file, { text, stamp: `of ${wordsOfText(text)}` })
      return file.stamp
    },
    write: async () => {
      await Promise.resolve()
      file.writes += 1
      file.record = file.text
    },
    read: () => Promise.resolve({ text: file.text, stamp: file.stamp }),
    elsewhere: (cause) => (cause as { stamp?: string }).stamp ?? null,
  }
  return { file, port }
}

/** Types a word a key at a time, so many milliseconds apart. */
const typeInto = async (keeper: Keeper, words: string, every = 60) => {
  for (let end = 1; end <= words.length; end += 1) {
    keeper.type(() => aText(words.slice(0, end)))
    await vi.advanceTimersByTimeAsync(every)
  }
}
const words = (text: MinuteText) => wordsOfText(text)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('Keeper', () => {
  it('keeps what is typed however long the typing goes on, and writes it at the pause', async () => {
    const { file, port } = aPort()
    const keeper = new Keeper(port, noText, 'start')
    await typeInto(keeper, 'The meeting was quorate')
    expect(words(file.text).length).toBeGreaterThan('The meeting was quorate'.length - 6)
    expect(file.writes).toBe(0)
    await vi.advanceTimersByTimeAsync(keepWithin + file.delay)
    expect([words(file.text), keeper.keeping]).toEqual(['The meeting was quorate', 'kept'])
    await vi.advanceTimersByTimeAsync(writeAfter)
    expect([words(file.record), file.writes]).toEqual(['The meeting was quorate', 1])
  })

  it('never has more than the time of keeping and of one answer on the screen alone', async () => {
    const { file, port } = aPort()
    file.delay = 80
    const keeper = new Keeper(port, noText, 'start')
    for (let key = 1; key <= 200; key += 1) {
      keeper.type(() => aText('x'.repeat(key)))
      await vi.advanceTimersByTimeAsync(20)
      expect(key - words(file.text).length).toBeLessThanOrEqual((2 * (keepWithin + file.delay)) / 20)
    }
  })

  it('puts what is on its way into the record when it is asked to', async () => {
    const { file, port } = aPort()
    const keeper = new Keeper(port, noText, 'start')
    keeper.type(() => aText('Gone'))
    const flushed = keeper.flush()
    await vi.advanceTimersByTimeAsync(50)
    await flushed
    expect(words(file.record)).toBe('Gone')
  })

  it('holds on to what could not be saved, says so, and tries again', async () => {
    const { file, port } = aPort()
    const keeper = new Keeper(port, noText, 'start')
    file.isBroken = true
    await typeInto(keeper, 'Full')
    await vi.advanceTimersByTimeAsync(500)
    expect([keeper.keeping, words(file.text)]).toEqual(['failed', ''])
    file.isBroken = false
    await vi.advanceTimersByTimeAsync(2000)
    expect([keeper.keeping, words(file.text)]).toEqual(['kept', 'Full'])
  })

  it('stops at a conflict and loses neither text until the clerk chooses', async () => {
    const { file, port } = aPort()
    const keeper = new Keeper(port, noText, 'start')
    Object.assign(file, { text: aText('Theirs'), stamp: 'of Theirs' })
    await typeInto(keeper, 'Mine')
    await vi.advanceTimersByTimeAsync(1000)
    expect([keeper.keeping, words(file.text)]).toEqual(['conflict', 'Theirs'])
    await typeInto(keeper, 'Mine, longer')
    await vi.advanceTimersByTimeAsync(5000)
    expect([keeper.keeping, words(file.text)]).toEqual(['conflict', 'Theirs'])
    keeper.keepMine()
    await vi.advanceTimersByTimeAsync(1000)
    expect([keeper.keeping, words(file.text)]).toEqual(['kept', 'Mine, longer'])
  })

  it('lets go of its own where the clerk takes the other', async () => {
    const { file, port } = aPort()
    const keeper = new Keeper(port, noText, 'start')
    Object.assign(file, { text: aText('Theirs'), stamp: 'of Theirs' })
    await typeInto(keeper, 'Mine')
    await vi.advanceTimersByTimeAsync(1000)
    expect(words(await keeper.takeTheirs())).toBe('Theirs')
    await typeInto(keeper, 'Theirs, and mine')
    await vi.advanceTimersByTimeAsync(1000)
    expect([keeper.keeping, words(file.text)]).toEqual(['kept', 'Theirs, and mine'])
  })

  it('takes what another window wrote where nothing was typed here, and never its own words of a while ago', async () => {
    const { port } = aPort()
    const keeper = new Keeper(port, noText, 'start')
    expect(keeper.learn(aText('Theirs'), 'of Theirs')).toBe(true)
    expect(words(keeper.text)).toBe('Theirs')
    expect(keeper.learn(noText, 'start')).toBe(false)
    keeper.type(() => aText('Mine'))
    expect(keeper.learn(aText('Later'), 'of Later')).toBe(false)
    await Promise.resolve()
  })
})

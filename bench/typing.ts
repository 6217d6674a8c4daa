import type { Page } from '@playwright/test'
import { loadavg } from 'node:os'
import type { MinuteText } from '@shared/entities/minute-text.ts'
import { aBoardAtWork, type BoardAtWork, goToStep } from '../tests/e2e/support/a-board.ts'
import { tell } from '../tests/e2e/support/records.ts'

/*
 * From a key (as the browser got it) until the page has taken it in and laid itself out: in the minutes of a meeting of 80
 * items with a page of text each, and in a plain text field and a plain editable element with the same text in the same
 * page, in turns. "Work" leaves out the time until the page was told of the key, which is long on a busy machine. Waiting for
 * the next picture of the screen is in none of them. "Processor" is what the page's main thread had of it until the next key,
 * drawing and saving included, and does not grow when others are busy. Run `npm run build` before.
 */
const itemCount = 80
const rounds = 6
const words =
  'The board asked how the figure was reached and was told that it includes the second half of the term. '
const pause = 5000

const aMinute = (lines: number): MinuteText => ({
  type: 'doc',
  content: Array.from({ length: lines }, (_, at) => ({
    type: 'paragraph',
    attrs: { id: crypto.randomUUID(), tag: at % 5 === 0 ? ('challenge' as const) : null },
    content: [{ type: 'text', text: words }],
  })),
})

const fill = async (board: BoardAtWork): Promise<void> => {
  const meetingId = board.meetingId as never
  for (let item = 1; item <= itemCount; item += 1) {
    await tell(board, 'agenda.addItem', {
      meetingId,
      place: { parentId: null, beforeId: null },
      item: { title: `Item of business ${item}`, minutes: 3 },
    })
  }
  await tell(board, 'minutes.open', { meetingId })
  const { items } = await tell(board, 'minutes.get', { meetingId })
  for (const { itemId, stamp } of items)
    await tell(board, 'minutes.keepDraft', { itemId, part: 'open', text: aMinute(12), was: stamp })
  await tell(board, 'minutes.write', { meetingId, itemId: null })
}

/** Two plain fields under the page, and a clock on every key. */
const prepare = (page: Page, text: string): Promise<void> =>
  page.evaluate((filled) => {
    const field = document.createElement('textarea')
    field.id = 'peer-textarea'
    field.value = filled
    const free = document.createElement('div')
    free.id = 'peer-editable'
    free.contentEditable = 'true'
    free.append(
      ...filled.split('\n').map((line) => {
        const paragraph = document.createElement('p')
        paragraph.textContent = line
        return paragraph
      }),
    )
    document.body.append(field, free)
    const taken: { whole: number; work: number }[] = []
    Object.assign(window, { taken })
    let pressedAt = 0
    let toldAt = 0
    const { port1, port2 } = new MessageChannel()
    port2.addEventListener('message', () => {
      document.body.getBoundingClientRect()
      const now = performance.now()
      taken.push({ whole: now - pressedAt, work: now - toldAt })
    })
    port2.start()
    window.addEventListener(
      'keydown',
      (event) => {
        pressedAt = event.timeStamp
        toldAt = performance.now()
      },
      { capture: true },
    )
    window.addEventListener('input', () => port1.postMessage(null))
  }, text)

interface Key {
  readonly whole: number
  readonly work: number
  /** What the page's main thread had of the processor from this key to the next, drawing and saving included. */
  readonly busy: number
}
type Clocked = { taken: Omit<Key, 'busy'>[] }

const typeIn = async (page: Page, selector: string, busySoFar: () => Promise<number>): Promise<Key[]> => {
  await page.locator(selector).first().focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.evaluate(() => void ((window as unknown as Clocked).taken.length = 0))
  const busy: number[] = []
  for (let before = await busySoFar(); busy.length < words.length;) {
    await page.keyboard.type(words.charAt(busy.length))
    await page.waitForTimeout(35)
    const now = await busySoFar()
    busy.push(now - before)
    before = now
  }
  // Long enough for a pause to put the text into the record, which draws the page again while the next words are typed.
  if (selector.includes('ProseMirror')) await page.waitForTimeout(pause)
  const taken = await page.evaluate(() => [...(window as unknown as Clocked).taken])
  return taken.map((key, index) => ({ ...key, busy: busy[index] ?? 0 }))
}

/** Milliseconds of the processor that the page's main thread has had: unlike a clock, it does not count waiting for others. */
const processorOf = async (page: Page): Promise<() => Promise<number>> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
}

const at = (values: readonly number[], share: number): string =>
  (values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0).toFixed(1).padStart(5)

const figures = (values: readonly number[]): string =>
  `median ${at(values, 0.5)}  95th ${at(values, 0.95)}  longest ${at(values, 0.9999)}`

const board = await aBoardAtWork()
try {
  await fill(board)
  await goToStep(board, 'minutes')
  const { page } = board
  await page.locator('.ProseMirror').waitFor()
  await prepare(page, Array.from({ length: 12 }, () => words).join('\n'))
  const peers = {
    'the minutes': '.ProseMirror',
    'plain textarea': '#peer-textarea',
    'plain contenteditable': '#peer-editable',
  }
  const taken = new Map<string, Key[]>()
  const busySoFar = await processorOf(page)
  for (let round = 0; round < rounds; round += 1)
    for (const [name, selector] of Object.entries(peers))
      taken.set(name, [...(taken.get(name) ?? []), ...(await typeIn(page, selector, busySoFar))])
  console.log(`milliseconds a key, ${itemCount} items of 12 lines; load ${loadavg()[0]?.toFixed(1)}`)
  for (const [name, keys] of taken) {
    console.log(`${name} (${keys.length} keys)`)
    console.log(`  from the key  ${figures(keys.map(({ whole }) => whole))}`)
    console.log(`  work          ${figures(keys.map(({ work }) => work))}`)
    console.log(`  processor     ${figures(keys.map(({ busy }) => busy))}`)
  }
} finally {
  await board.close()
}

import { memoryOf } from './memory-of.ts'
import { aReviewCopyOpen } from '../tests/e2e/support/review-copy.ts'

/*
 * A pack of 200 pages in the reader of a review copy: from going there to the first page drawn, and from the key to the next
 * page drawn, 100 times. Drawn: there is ink on its picture. Memory is the proportional set size of the program and all that it
 * started, by /proc, so that what processes share counts once (Linux only). Run `npm run build` before.
 */
const rounds = 5
const turns = 100
const running = await aReviewCopyOpen(200)
const { page } = running

/** Waits in the page, frame by frame, until a page is in sight with ink on it; answers how long that took. */
const timeTo = (number: number, how: { readonly hash: string } | { readonly key: string }): Promise<number> =>
  page.evaluate(
    ([wanted, deed]) =>
      new Promise<number>((resolve) => {
        const hasInk = (canvas: HTMLCanvasElement): boolean => {
          const height = Math.min(canvas.height, 300)
          const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, height).data ?? []
          for (let at = 0; at < data.length; at += 4)
            if ((data[at + 3] ?? 0) > 0 && (data[at] ?? 255) < 100) return true
          return false
        }
        const started = performance.now()
        const look = () => {
          const article = document.querySelector(`article[data-page="${String(wanted)}"]`)
          const top = article?.getBoundingClientRect().top ?? -1
          const canvas = article?.querySelector('canvas') ?? null
          const isThere = top >= 0 && top < window.innerHeight / 2
          if (isThere && canvas !== null && hasInk(canvas)) resolve(performance.now() - started)
          else requestAnimationFrame(look)
        }
        if ('hash' in deed) window.location.hash = deed.hash
        else
          document
            .querySelector('section[data-scroller]')
            ?.dispatchEvent(new KeyboardEvent('keydown', { key: deed.key, bubbles: true }))
        look()
      }),
    [number, how] as const,
  )

const at = (values: readonly number[], share: number): string =>
  `${Math.round(values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0)} ms`

const before = memoryOf(running.app.process().pid ?? 0)
const address = await page.getByRole('link', { name: 'Read Pack' }).getAttribute('href')
const first: number[] = []
for (let round = 0; round < rounds; round += 1) {
  await page.evaluate(() => {
    window.location.hash = '#/read'
  })
  await page.getByRole('heading', { name: 'For Jo Ward' }).waitFor()
  await page.waitForTimeout(1000) // a look at what there is to read
  first.push(await timeTo(1, { hash: `${address ?? ''}/1` }))
}
const turned: number[] = []
for (let number = 2; number <= turns + 1; number += 1) {
  turned.push(await timeTo(number, { key: 'ArrowRight' }))
  await page.waitForTimeout(250) // as long as it takes to see that it is not this page
}
const heap = await page.evaluate(
  () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1_000_000,
)
const all = memoryOf(running.app.process().pid ?? 0)
await running.close()
console.log(
  `first page:  ${at(first.slice(0, 1), 1)} the first time, ${at(first, 0.5)} in the middle of ${rounds}`,
)
console.log(
  `page turned: ${at(turned, 0.5)} in the middle, ${at(turned, 0.95)} at the 95th percentile of ${turns}`,
)
const inAll = (used: typeof all): string =>
  `${Math.round(used.reduce((sum, { megabytes }) => sum + megabytes, 0))} MB`
console.log(
  `memory:      ${Math.round(heap)} MB of objects in the page; all processes: ${inAll(before)} before the pack, then`,
)
for (const { name, megabytes } of all) console.log(`             ${Math.round(megabytes)} MB ${name}`)
console.log(`             ${inAll(all)} in all`)

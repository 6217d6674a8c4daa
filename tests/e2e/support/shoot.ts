/* Run by scripts/shoot.mjs: starts the built app, opens a copy of a file, goes to a route, takes a picture. */
import { copyFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { launchApp, openFile } from './app.ts'
import { setView } from './screen.ts'

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    route: { type: 'string', default: '' },
    out: { type: 'string', default: 'shot.png' },
    size: { type: 'string', default: '1360x900' },
    zoom: { type: 'string', default: '1' },
    dark: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    today: { type: 'string', default: '2026-09-01' },
    /** JavaScript run in the page before the picture, such as a click. */
    do: { type: 'string', multiple: true, default: [] },
    /** Pressed in order, such as Tab or Control+k. */
    key: { type: 'string', multiple: true, default: [] },
    wait: { type: 'string', default: '400' },
  },
})

const [width = 1360, height = 900] = values.size.split('x').map(Number)
const running = await launchApp({ today: values.today })
const { page } = running
page.on('console', (message) => {
  if (message.type() === 'error' || message.type() === 'warning') console.log(`page: ${message.text()}`)
})
page.on('pageerror', (cause) => console.log(`page fault: ${cause.stack ?? cause.message}`))
try {
  await page.emulateMedia({ colorScheme: values.dark ? 'dark' : 'light' })
  await setView(page, { width, height, zoom: Number(values.zoom) })
  if (values.file !== undefined) {
    const copy = join(running.dataDir, 'Documents', basename(values.file))
    copyFileSync(resolve(values.file), copy)
    await openFile(running, copy)
  }
  if (values.route !== '') await page.evaluate((hash) => void (location.hash = hash), values.route)
  await page.waitForTimeout(Number(values.wait))
  for (const script of values.do) {
    await page.evaluate(script)
    await page.waitForTimeout(Number(values.wait))
  }
  for (const key of values.key) await page.keyboard.press(key)
  await page.waitForTimeout(Number(values.wait))
  await page.screenshot({ path: values.out, fullPage: values.full })
  console.log(`${page.url()} → ${values.out}`)
} finally {
  await running.close()
}

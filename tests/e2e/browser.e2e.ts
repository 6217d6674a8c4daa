import { chromium, expect, test, type Browser, type Page } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findChromium } from '../standin/chromium.ts'

/* The browser fallback in a real browser: the built server, the built page. */

let server: ChildProcess
let browser: Browser
let dataDir: string
let address: string

const start = (): Promise<string> => {
  server = spawn(process.execPath, [resolve('out/main/web.js')], {
    env: { ...process.env, PACKHORSE_DATA: dataDir, PACKHORSE_NO_OPEN: '1', PACKHORSE_IDLE_SECONDS: '2' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((found) => {
    server.stdout?.on('data', (data: Buffer) => {
      const url = /http:\S+/.exec(data.toString())?.[0]
      if (url !== undefined) found(url)
    })
  })
}

const ended = (): Promise<unknown> =>
  server.exitCode === null
    ? new Promise((resolve) => server.once('exit', resolve))
    : Promise.resolve(server.exitCode)

const ask = (page: Page, method: string, input: unknown): Promise<unknown> =>
  page.evaluate(
    async ([name, given]) => {
      const headers = { 'x-packhorse-token': sessionStorage.getItem('packhorse.token') ?? '' }
      const answer = await fetch('/call', {
        method: 'POST',
        headers,
        body: JSON.stringify({ method: name, input: given }),
      })
      return (await answer.json()) as unknown
    },
    [method, input] as const,
  )

test.beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'packhorse-browser-'))
  mkdirSync(join(dataDir, 'Documents'))
  address = await start()
  const { program, args, env } = await findChromium()
  browser = await chromium.launch({
    executablePath: program,
    args: [...args],
    env: { ...process.env, ...env } as Record<string, string>,
  })
})
test.afterEach(async () => {
  await browser.close()
  expect(await ended()).toBe(0)
})

test('opens from the launch file, keeps its code out of the address, and stays open through a reload', async () => {
  const page = await browser.newPage()
  await page.goto(pathToFileURL(join(dataDir, 'open.html')).href)
  await page.waitForURL(/^http:\/\/127\.0\.0\.1/)
  await expect(page.locator('#root > *').first()).toBeVisible()
  expect(page.url()).not.toContain('code=')
  expect(await ask(page, 'file.create', { name: 'Oakfield' })).toMatchObject({
    ok: true,
    value: { file: { name: 'Oakfield' } },
  })
  await page.reload()
  expect(await ask(page, 'file.state', {})).toMatchObject({ ok: true, value: { file: { name: 'Oakfield' } } })
})

test('says what to do where the code has been used', async () => {
  const [first, second] = [await browser.newPage(), await browser.newPage()]
  await first.goto(address)
  await expect(first.locator('#root > *').first()).toBeVisible()
  await second.goto(address)
  await expect(second.getByRole('heading', { name: 'This address has been used' })).toBeVisible()
  await expect(second.getByText('start Packhorse again')).toBeVisible()
})

test('saves as a download', async () => {
  const page = await browser.newPage()
  await page.goto(address)
  await expect(page.locator('#root > *').first()).toBeVisible()
  await ask(page, 'file.create', { name: 'Oakfield' })
  const saving = page.waitForEvent('download')
  await ask(page, 'file.saveCopy', {})
  expect((await saving).suggestedFilename()).toMatch(/^Oakfield.*\.packhorse$/)
})

test('tells the page when the program has gone', async () => {
  const page = await browser.newPage()
  await page.goto(address)
  await expect(page.locator('#root > *').first()).toBeVisible()
  server.kill('SIGTERM')
  await ended()
  await expect(page.locator('body')).toContainText('Packhorse is no longer running')
})

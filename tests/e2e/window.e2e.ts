import { expect, test } from '@playwright/test'
import { join } from 'node:path'
import { chooseInMenu, chooseInSaveDialog, launchApp, type RunningApp } from './support/app.ts'

let running: RunningApp
test.beforeEach(async () => {
  running = await launchApp()
})
test.afterEach(() => running.close())

test('gives the page no way to Node, and a bridge that cannot be changed', async () => {
  const found = await running.page.evaluate(() => {
    const names = globalThis as unknown as Record<string, unknown>
    return {
      node: ['require', 'process', 'Buffer', 'module', 'global'].filter((name) => names[name] !== undefined),
      bridge: Object.keys(window.packhorse ?? {}),
      isFrozen: Object.isFrozen(window.packhorse),
    }
  })
  expect(found).toEqual({ node: [], bridge: ['host', 'invoke', 'subscribe'], isFrozen: true })
})

test('lets the page run no code of others, by the policy that it is served with', async () => {
  const { page } = running
  const blocked = await page.evaluate(async () => {
    const violation = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
    })
    const script = document.createElement('script')
    script.textContent = 'window.wasRun = true'
    document.body.append(script)
    return { directive: await violation, wasRun: 'wasRun' in window }
  })
  expect(blocked).toEqual({ directive: 'script-src-elem', wasRun: false })
})

test('reaches no network from the page', async () => {
  const answers = await running.page.evaluate(() =>
    Promise.all(
      ['https://example.org/', 'http://127.0.0.1:9/'].map((url) =>
        fetch(url).then(
          () => 'answered',
          () => 'blocked',
        ),
      ),
    ),
  )
  expect(answers).toEqual(['blocked', 'blocked'])
})

test('stays on its own page', async () => {
  const { page } = running
  const before = page.url()
  await page.evaluate(() => {
    location.href = 'https://example.org/'
  })
  await page.waitForTimeout(300)
  expect(page.url()).toBe(before)
})

test('opens no window, asks before a link goes to the browser, and hands on https only', async () => {
  const { app, page } = running
  await app.evaluate(({ dialog, shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened, answer: 1 })
    dialog.showMessageBox = () =>
      Promise.resolve({
        response: (globalThis as unknown as { answer: number }).answer,
        checkboxChecked: false,
      })
    shell.openExternal = (url) => {
      opened.push(url)
      return Promise.resolve()
    }
  })
  const opened = () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
  const open = (url: string) => page.evaluate((address) => void window.open(address), url)
  await open('https://www.gov.uk/')
  await page.waitForTimeout(200)
  expect(await opened()).toEqual([])
  await app.evaluate(() => Object.assign(globalThis, { answer: 0 }))
  await open('file:///etc/passwd')
  await open('https://www.gov.uk/')
  await expect.poll(opened).toEqual(['https://www.gov.uk/'])
  expect(app.windows()).toHaveLength(1)
})

test('sends a menu choice to the page', async () => {
  const { app, page } = running
  await page.evaluate(() => {
    Object.assign(window, { heard: [] })
    window.packhorse?.subscribe((event) => (window as unknown as { heard: unknown[] }).heard.push(event))
  })
  await chooseInMenu(app, 'help')
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard))
    .toContainEqual({ kind: 'menu', command: 'help' })
})

test('remembers where its window was', async () => {
  const { app, dataDir } = running
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 1024, height: 700 }),
  )
  await running.close()
  running = await launchApp({ dataDir })
  const bounds = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  )
  expect(bounds).toEqual({ x: 40, y: 50, width: 1024, height: 700 })
})

test('makes a file by the dialog and has it open again after a restart', async () => {
  const { app, page, dataDir } = running
  const path = join(dataDir, 'Documents', 'Oakfield.packhorse')
  await chooseInSaveDialog(app, path)
  const made = await page.evaluate(() => window.packhorse?.invoke('file.create', { name: 'Oakfield' }))
  expect(made).toMatchObject({ ok: true, value: { file: { name: 'Oakfield' } } })
  await running.close()
  running = await launchApp({ dataDir })
  const state = await running.page.evaluate(() => window.packhorse?.invoke('file.state', {}))
  expect(state).toMatchObject({ ok: true, value: { file: { path } } })
})

test('ends its process with code 0 when its window is closed', async () => {
  const process = running.app.process()
  const ended = new Promise((resolve) => process.on('exit', resolve))
  await running.page.close()
  expect(await ended).toBe(0)
  running = await launchApp()
})

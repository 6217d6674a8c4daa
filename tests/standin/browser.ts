import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Cdp } from './cdp.ts'
import { config } from './config.ts'

let connection: Cdp | null = null
const whenGone: (() => void)[] = []
const whenPageGone: ((targetId: string) => void)[] = []

export const cdp = (): Cdp => {
  if (connection === null) throw new Error('electron stand-in: the browser is not open yet')
  return connection
}

/** `listener` runs when the browser has ended: Chromium leaves with its last window. */
export const onBrowserGone = (listener: () => void): void => {
  whenGone.push(listener)
}

/** `listener` runs when one page has closed, whoever closed it. */
export const onPageGone = (listener: (targetId: string) => void): void => {
  whenPageGone.push(listener)
}

/** Starts the browser, connects, and prints the line that Playwright waits for. */
export const openBrowser = async (): Promise<void> => {
  const profile = mkdtempSync(join(tmpdir(), 'standin-'))
  const browser = start(profile)
  process.on('exit', () => {
    endGroup(browser)
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  })
  const url = await devToolsUrl(browser)
  browser.on('exit', () => whenGone.forEach((listener) => listener()))
  connection = await Cdp.connect(url)
  connection.onBrowserEvent = (method, params) => {
    if (method !== 'Target.targetDestroyed') return
    for (const listener of whenPageGone) listener(String(params['targetId']))
  }
  await connection.send('Target.setDiscoverTargets', { discover: true })
  process.stderr.write(`\nDevTools listening on ${url}\n`)
}

const start = (profile: string): ChildProcess => {
  const { program, args, env } = config().chromium
  const ours = [
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-startup-window',
    '--lang=en-GB',
    '--enable-features=CDPScreenshotNewSurface',
  ]
  return spawn(program, [...args, ...ours], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: process.platform !== 'win32',
    env: { ...process.env, ...env },
  })
}

/** Ends the whole group: some systems' chromium is a script that does not replace itself by the browser. */
const endGroup = (browser: ChildProcess): void => {
  if (browser.pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? browser.pid : -browser.pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}

const devToolsUrl = (browser: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    browser.once('error', reject)
    browser.once('exit', (code) => reject(new Error(`electron stand-in: browser ended (${code})\n${said}`)))
    browser.stderr?.on('data', (data: Buffer) => {
      if (process.env['STANDIN_DEBUG']) process.stderr.write(data)
      said = (said + data.toString()).slice(-20_000)
      const url = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (url !== undefined) resolve(url)
    })
  })

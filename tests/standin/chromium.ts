import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { npmChromium } from './npm-chromium.ts'

/** A browser that can be started: its program, our flags, and what its environment needs. */
export interface Chromium {
  readonly program: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

// --no-sandbox: containers and continuous integration often cannot make user namespaces. For tests only.
const args = [
  '--headless=new',
  '--hide-scrollbars',
  ...(process.platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
]

const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(':')
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))

const macApps = ['Google Chrome', 'Microsoft Edge', 'Chromium']
const linuxPrograms = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]

const windowsPrograms = (): string[] =>
  [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ])

const systemBrowser = (): string | undefined => {
  if (process.platform === 'darwin') {
    return macApps
      .map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
      .find((p) => existsSync(p))
  }
  if (process.platform === 'win32') return windowsPrograms().find((path) => existsSync(path))
  return linuxPrograms.map(onPath).find((path) => path !== undefined)
}

const playwrightBrowser = async (): Promise<string | undefined> => {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

/**
 * Finds a Chromium, in this order: the one named by PACKHORSE_BROWSER (`npm` goes straight to the package), Playwright's
 * own, one installed on this machine, the one inside the npm package @sparticuz/chromium (Linux x64 only).
 */
export const findChromium = async (): Promise<Chromium> => {
  const wanted = process.env['PACKHORSE_BROWSER'] ?? ''
  if (wanted !== '' && wanted !== 'npm') return { program: wanted, args, env: {} }
  const installed = wanted === 'npm' ? undefined : ((await playwrightBrowser()) ?? systemBrowser())
  if (installed !== undefined) return { program: installed, args, env: {} }
  const packed = await npmChromium()
  if (packed !== null) return { program: packed.program, args, env: packed.env }
  throw new Error(
    'No Chromium was found to run the screens in. One of these will do: set PACKHORSE_BROWSER to the path of a Chrome, ' +
      'Edge or Chromium; install Chromium with your system’s package manager; or run ' +
      '"npx playwright install chromium-headless-shell".',
  )
}

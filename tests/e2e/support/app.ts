import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
// Tells the compiler of `window.packhorse`.
import type {} from '../../../renderer/lib/bridge.ts'
import { electronProgram } from './electron-program.ts'

export interface LaunchOptions {
  /** The day that Packhorse stands on. */
  readonly today?: string
  /** Give the same folder twice to start again as after a restart. Else: a new one. */
  readonly dataDir?: string
}

export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
  readonly dataDir: string
  /** Leaves the program as closing its window does; resolves when its process has ended. */
  readonly close: () => Promise<void>
}

/** Starts the built app in a data folder of its own. `<dataDir>/Documents` is where its dialogs would begin. */
export const launchApp = async (options: LaunchOptions = {}): Promise<RunningApp> => {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'packhorse-e2e-'))
  mkdirSync(join(dataDir, 'Documents'), { recursive: true })
  const app = await _electron.launch({
    ...(electronProgram().isReal ? {} : { executablePath: electronProgram().path }),
    args: [resolve(import.meta.dirname, '../../..')],
    env: {
      ...process.env,
      PACKHORSE_DATA: dataDir,
      PACKHORSE_TODAY: options.today ?? '2026-09-01',
    } as Record<string, string>,
  })
  const page = await app.firstWindow()
  await page.locator('#root > *').first().waitFor()
  return { app, page, dataDir, close: () => app.close() }
}

/** The next "Open" dialogs answer these paths. */
export const chooseInOpenDialog = (app: ElectronApplication, paths: readonly string[]): Promise<void> =>
  app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] })
  }, paths)

/** The next "Save" dialogs answer this path; `null` closes them without choosing. */
export const chooseInSaveDialog = (app: ElectronApplication, path: string | null): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
  }, path)

/** Chooses an item of the window's menu by its id, which is one of `menuCommands`. */
export const chooseInMenu = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, itemId) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(itemId)
    if (!item) throw new Error(`No menu item "${itemId}"`)
    item.click()
  }, id)

/** Opens a file as the Open button would, without pressing it. */
export const openFile = async ({ app, page }: RunningApp, path: string): Promise<void> => {
  await chooseInOpenDialog(app, [path])
  const answer = await page.evaluate(() => window.packhorse?.invoke('file.open', { path: null }))
  if (answer?.ok !== true) throw new Error(`Not opened: ${JSON.stringify(answer)}`)
}

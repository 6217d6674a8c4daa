import { app, dialog, ipcMain, Menu, protocol, session, type BrowserWindow } from 'electron'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { readEnvironment } from './app/environment.ts'
import { electronHost } from './electron-host.ts'
import { fileAskedFor } from './file/file-name.ts'
import { answerIpc } from './ipc.ts'
import { denyDownloads, denyNetwork, denyPermissions } from './lock-down.ts'
import { createMainWindow } from './main-window.ts'
import { menuTemplate } from './menu.ts'
import { answerPage } from './pages/answer-page.ts'
import { appScheme, pageAddress } from './security/our-page.ts'
import { startApp } from './start-app.ts'

/*
 * Electron's way in. The order matters: the scheme is named before the program is ready, everything is denied before the
 * first page is loaded, and the file is closed before the program leaves.
 */
const run = async (): Promise<void> => {
  const environment = readEnvironment(process.env)
  mkdirSync(environment.dataFolder, { recursive: true, mode: 0o700 })
  app.setPath('userData', environment.dataFolder)
  if (!app.requestSingleInstanceLock()) return app.quit()
  // On a Mac, a double-clicked file comes as an event, and before the program is ready.
  let early: string | null = null
  app.once('open-file', (_event, path) => (early = path))
  await app.whenReady()

  let window: BrowserWindow | null = null
  const host = electronHost(environment, () => window)
  const packhorse = startApp(host, environment)
  const root = join(import.meta.dirname, '../renderer')
  const pages = { root, outputs: packhorse.context.outputs }
  protocol.handle(appScheme, (request) => answerPage(pages, request))
  denyPermissions(session.defaultSession)
  denyNetwork(session.defaultSession)
  denyDownloads(session.defaultSession)
  answerIpc(ipcMain, packhorse.router)
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate((command) => host.emit({ kind: 'menu', command }), process.platform)),
  )

  stopBeforeLeaving(() => packhorse.stop())
  app.on('window-all-closed', () => app.quit())
  app.on('second-instance', (_event, argv, folder) => {
    bringForward(window)
    void packhorse.ask(fileAskedFor(argv, folder))
  })
  app.on('open-file', (_event, path) => void packhorse.ask(path))
  await packhorse.begin(early ?? fileAskedFor(process.argv, process.cwd()))
  window = createMainWindow(environment.dataFolder)
  window.on('closed', () => (window = null))
  await window.loadURL(pageAddress)
}

/** Leaving waits for the file to be closed and backed up; a second attempt meanwhile does not start it again. */
const stopBeforeLeaving = (stop: () => Promise<void>): void => {
  let stage: 'running' | 'stopping' | 'stopped' = 'running'
  app.on('will-quit', (event) => {
    if (stage === 'stopped') return
    event.preventDefault()
    if (stage === 'stopping') return
    stage = 'stopping'
    void stop().finally(() => {
      stage = 'stopped'
      app.quit()
    })
  })
}

const bringForward = (window: BrowserWindow | null): void => {
  if (window?.isMinimized()) window.restore()
  window?.focus()
}

protocol.registerSchemesAsPrivileged([
  { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
])
app.enableSandbox()
run().catch((cause: unknown) => {
  const why = cause instanceof Error ? cause.message : String(cause)
  dialog.showErrorBox('Packhorse cannot start', `${why}\n\nYour files were not touched.`)
  app.exit(1)
})

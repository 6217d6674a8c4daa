import { BrowserWindow, dialog, utilityProcess, type FileFilter } from 'electron'
import { basename, join } from 'node:path'
import type { Environment } from './app/environment.ts'
import type { ChildProcessPort, FileKind, Host } from './app/host.ts'
import { saveBeside, saveInto } from './app/save-beside.ts'
import { showOnDesktop } from './desktop-message.ts'
import { tellWindows } from './ipc.ts'

const toFilter = (kind: FileKind): FileFilter => ({ name: kind.name, extensions: [...kind.extensions] })

const startProcess = (script: string): ChildProcessPort => {
  const child = utilityProcess.fork(join(import.meta.dirname, script), [], { serviceName: script })
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill(),
  }
}

/** Electron's dialogs, processes and windows, as the rest of Packhorse knows them. */
export const electronHost = (environment: Environment, mainWindow: () => BrowserWindow | null): Host => ({
  kind: 'electron',
  hasDialogs: true,
  documentsFolder: environment.documentsFolder,
  dataFolder: environment.dataFolder,

  async chooseFiles(of, several) {
    const window = mainWindow()
    if (window === null) return null
    const answer = await dialog.showOpenDialog(window, {
      defaultPath: environment.documentsFolder,
      properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
      filters: [toFilter(of)],
    })
    if (answer.canceled) return null
    return answer.filePaths.map((path) => ({ path, fileName: basename(path) }))
  },

  async chooseSave(suggestedName, of) {
    const window = mainWindow()
    if (window === null) return null
    const answer = await dialog.showSaveDialog(window, {
      defaultPath: join(environment.documentsFolder, suggestedName),
      filters: [toFilter(of)],
    })
    return answer.canceled || answer.filePath === '' ? null : saveBeside(answer.filePath)
  },

  async chooseFolder() {
    const window = mainWindow()
    if (window === null) return null
    const answer = await dialog.showOpenDialog(window, {
      defaultPath: environment.documentsFolder,
      properties: ['openDirectory', 'createDirectory'],
    })
    const [path] = answer.filePaths
    return answer.canceled || path === undefined ? null : saveInto(path)
  },

  startProcess,
  notify: (message) =>
    showOnDesktop(message, mainWindow, () =>
      tellWindows(BrowserWindow.getAllWindows(), { kind: 'go', to: 'actions' }),
    ),
  emit: (event) => tellWindows(BrowserWindow.getAllWindows(), event),
})

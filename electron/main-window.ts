import { BrowserWindow, screen } from 'electron'
import { join } from 'node:path'
import { denyNavigation, denyNewWindows } from './lock-down.ts'
import { openOutside } from './open-outside.ts'
import { isReachable, readPlace, writePlace, type WindowPlace } from './window-bounds.ts'

const usualSize: Partial<WindowPlace> = { width: 1360, height: 900 }

/** Makes the one window, hidden until it has something to show. Nothing is loaded yet. */
export const createMainWindow = (dataFolder: string): BrowserWindow => {
  const placeFile = join(dataFolder, 'window.json')
  const was = readPlace(placeFile)
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  const { isMaximized = false, ...place } = was !== null && isReachable(was, areas) ? was : usualSize
  const window = new BrowserWindow({
    ...place,
    minWidth: 640,
    minHeight: 480,
    title: 'Packhorse',
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Elsewhere Electron would fetch its dictionaries from a network; a Mac has its own.
      spellcheck: process.platform === 'darwin',
    },
  })
  if (isMaximized) window.maximize()
  denyNavigation(window.webContents)
  denyNewWindows(window.webContents, (url) => void openOutside(window, url))
  window.once('ready-to-show', () => window.show())
  window.on('close', () =>
    writePlace(placeFile, { ...window.getNormalBounds(), isMaximized: window.isMaximized() }),
  )
  return window
}

import type { MenuCommand } from '@shared/menu-commands.ts'
import type { MenuItemConstructorOptions } from 'electron'

type Item = MenuItemConstructorOptions

/** The window's menu. What it asks for is sent to the page, which does it as if its own button had been pressed. */
export const menuTemplate = (send: (command: MenuCommand) => void, platform: string): Item[] => {
  const asks = (id: MenuCommand, label: string, accelerator?: string): Item => ({
    id,
    label,
    click: () => send(id),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const line: Item = { type: 'separator' }
  const file: Item = {
    label: '&File',
    submenu: [
      asks('new-file', 'New file…', 'CmdOrCtrl+Shift+N'),
      asks('open-file', 'Open…', 'CmdOrCtrl+O'),
      asks('open-return', 'Open a return…', 'CmdOrCtrl+Shift+O'),
      asks('save-copy', 'Save a copy…', 'CmdOrCtrl+Shift+S'),
      asks('close-file', 'Close file'),
      line,
      asks('transfer', 'Hand over or split a board…'),
      line,
      asks('settings', 'Settings', 'CmdOrCtrl+,'),
      line,
      { role: 'quit' },
    ],
  }
  // Undo and Redo act on the words being typed; the two below them act on the file.
  const edit: Item = {
    label: '&Edit',
    submenu: [
      { role: 'undo' },
      { role: 'redo' },
      line,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
      line,
      asks('undo', 'Undo last change', 'CmdOrCtrl+Alt+Z'),
      asks('redo', 'Redo last change', 'CmdOrCtrl+Alt+Y'),
    ],
  }
  const view: Item = {
    label: '&View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      line,
      { role: 'togglefullscreen' },
    ],
  }
  const help: Item = {
    role: 'help',
    label: '&Help',
    submenu: [asks('help', 'How to use Packhorse', 'F1'), { role: 'about' }],
  }
  const macApp: Item[] = platform === 'darwin' ? [{ role: 'appMenu' }] : []
  return [...macApp, file, edit, view, help]
}

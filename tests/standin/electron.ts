/**
 * What `import … from 'electron'` answers in the main process under the stand-in: the parts that Packhorse uses and no
 * more. A part that is missing here fails at once as a missing export, which is better than one that pretends.
 */
export { app } from './app.ts'
export { BrowserWindow, webContents } from './browser-window.ts'
export { ipcMain } from './ipc-main.ts'
export { Menu, MenuItem } from './menu.ts'
export { Notification } from './notification.ts'
export { net, protocol } from './protocol.ts'
export { session } from './session.ts'
export { dialog, screen, shell } from './small-modules.ts'
export { utilityProcess } from './utility-process.ts'

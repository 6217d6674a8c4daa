import { type BrowserWindow, Notification } from 'electron'
import type { DesktopMessage } from './app/host.ts'

/** On view; without it the message and what follows a click on it could be collected. */
let shown: Notification | null = null

/** One message on the desktop; a click on it brings the window forward and goes on with `onClick`. */
export const showOnDesktop = (
  { title, text }: DesktopMessage,
  window: () => BrowserWindow | null,
  onClick: () => void,
): void => {
  if (!Notification.isSupported()) return
  shown?.close()
  shown = new Notification({ title, body: text })
  shown.on('click', () => {
    const open = window()
    if (open?.isMinimized()) open.restore()
    open?.focus()
    onClick()
  })
  shown.show()
}

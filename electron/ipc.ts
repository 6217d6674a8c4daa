import type { Envelope, HostEvent } from '@shared/envelope.ts'
import type { BrowserWindow, IpcMain } from 'electron'
import type { Router } from './router/router.ts'
import { isTrustedSender } from './security/sender.ts'

const refusal: Envelope<never> = {
  ok: false,
  error: {
    code: 'not_allowed',
    message: 'Packhorse answers its own window only.',
    details: {},
    ref: null,
  },
}

/** Lets the page call the router: one channel, the sender checked first. */
export const answerIpc = (ipcMain: IpcMain, router: Router): void => {
  ipcMain.handle('packhorse:invoke', (event, method: unknown, input: unknown, jobId: unknown) =>
    isTrustedSender(event) ? router.call(method, input, jobId) : refusal,
  )
}

/** Tells every window. A window that is closing hears nothing. */
export const tellWindows = (windows: readonly BrowserWindow[], event: HostEvent): void => {
  for (const window of windows) if (!window.isDestroyed()) window.webContents.send('packhorse:event', event)
}

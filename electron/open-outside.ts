import { dialog, shell, type BrowserWindow } from 'electron'

/** Shows where a link leads and opens it in the person's own browser when they say so. */
export const openOutside = async (window: BrowserWindow, url: string): Promise<void> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `Open ${new URL(url).host} in your browser?`,
    detail: url,
    buttons: ['Open in browser', 'Stay here'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  if (response === 0) await shell.openExternal(url)
}

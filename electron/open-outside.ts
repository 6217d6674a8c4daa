import { dialog, shell, type BrowserWindow } from 'electron'

/** Shows where a link leads and opens it in the person's own browser or mail program when they say so. */
export const openOutside = async (window: BrowserWindow, url: string): Promise<void> => {
  const { protocol, host, pathname } = new URL(url)
  const isMail = protocol === 'mailto:'
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: isMail
      ? `Write to ${decodeURIComponent(pathname)} in your mail program?`
      : `Open ${host} in your browser?`,
    detail: isMail ? 'Nothing is sent until you send it there.' : url,
    buttons: [isMail ? 'Open mail program' : 'Open in browser', 'Stay here'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  if (response === 0) await shell.openExternal(url)
}

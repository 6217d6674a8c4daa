import type { Session, WebContents } from 'electron'
import { mailLink } from './security/mail-link.ts'
import { mayRequest } from './security/page-request.ts'
import { outsideLink } from './security/outside-link.ts'

/** The page stays where it is: it never goes to another address, and never holds another page inside itself. */
export const denyNavigation = (contents: WebContents): void => {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** No second window, ever. A link to the web or to a mail address is offered to `openOutside`, which asks the person first. */
export const denyNewWindows = (contents: WebContents, openOutside: (url: string) => void): void => {
  contents.setWindowOpenHandler(({ url }) => {
    const link = outsideLink(url) ?? mailLink(url)
    if (link !== null) openOutside(link)
    return { action: 'deny' }
  })
}

/** No camera, place, notifications, devices: Packhorse uses none, so a page that asks is not behaving. */
export const denyPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}

/** Nothing leaves this machine: whatever the page asks for that is not its own is cancelled before it is sent. */
export const denyNetwork = (session: Session): void => {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayRequest(url) }))
}

/** Files are saved through the program's own dialog, never by the page. */
export const denyDownloads = (session: Session): void => {
  session.on('will-download', (event) => event.preventDefault())
}

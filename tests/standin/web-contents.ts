import { EventEmitter } from 'node:events'
import type { BrowserWindow } from './browser-window.ts'
import { session } from './session.ts'

type OpenHandler = (details: { readonly url: string }) => { readonly action: 'deny' | 'allow' }

/** Stands in for `WebContents` of one window. */
export class WebContents extends EventEmitter {
  readonly session = session.defaultSession
  readonly window: BrowserWindow
  readonly mainFrame: { readonly url: string; readonly parent: null; readonly top: object }
  /** As main knows it: mapped back from what the browser shows. */
  url = ''
  frameId: string | null = null
  #openHandler: OpenHandler | null = null

  constructor(window: BrowserWindow) {
    super()
    this.window = window
    const currentUrl = (): string => this.url
    const frame = {
      get url() {
        return currentUrl()
      },
      parent: null,
      top: {} as object,
    }
    frame.top = frame
    this.mainFrame = frame
  }

  get id(): number {
    return this.window.id
  }
  getURL(): string {
    return this.url
  }
  isDestroyed(): boolean {
    return this.window.isDestroyed()
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }
  /** Main is asked, as Electron asks it; nothing is ever opened here. */
  askToOpen(url: string): void {
    const answer = this.#openHandler?.({ url }) ?? { action: 'deny' }
    if (answer.action === 'allow') console.error(`electron stand-in: child windows are not opened: ${url}`)
  }
  send(channel: string, ...args: readonly unknown[]): void {
    this.window.tell({ t: 'event', ch: channel, args })
  }
  close(): void {
    this.window.close()
  }
}

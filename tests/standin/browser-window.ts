import { readFileSync } from 'node:fs'
import { app, type Closable } from './app.ts'
import { cdp, onBrowserGone, onPageGone } from './browser.ts'
import type { Params } from './cdp.ts'
import { makeCodec } from './codec.ts'
import { ipcMain } from './ipc-main.ts'
import { pageStub } from './page.ts'
import { toAppUrl, toBrowserUrl } from './protocol.ts'
import { answerRequest } from './requests.ts'
import { WebContents } from './web-contents.ts'
import { WindowFrame, type FrameOptions } from './window-frame.ts'

interface WindowOptions extends FrameOptions {
  readonly webPreferences?: {
    readonly preload?: string
    readonly sandbox?: boolean
    readonly contextIsolation?: boolean
    readonly nodeIntegration?: boolean
  }
}

interface FromPage {
  readonly t: 'invoke' | 'send' | 'open'
  readonly id: number
  readonly ch: string
  readonly url: string
  readonly args: readonly unknown[]
}

const codec = makeCodec()
const all = new Map<number, BrowserWindow>()
let count = 0

/** What runs in the page first: the stub, the codec and the app's own preload, as source text. */
const firstScript = (preload: string): string =>
  `if (top === self && location.protocol !== 'about:') {
     const send = __standinSend; delete globalThis.__standinSend;
     (${pageStub.toString()})(${makeCodec.toString()}, send, function (require, process) {
       const module = { exports: {} }, exports = module.exports;\n${preload}\n })
   }`

/** Stands in for `BrowserWindow`: one page of a headless Chromium. Size and visibility are remembered, not shown. */
export class BrowserWindow extends WindowFrame implements Closable {
  readonly id = ++count
  readonly webContents = new WebContents(this)
  readonly #ready: Promise<void>
  #isDestroyed = false
  #targetId = ''
  #sessionId = ''
  #loading: string | null = null

  constructor(options: WindowOptions = {}) {
    super(options, app.name)
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    const { preload, sandbox, contextIsolation, nodeIntegration } = options.webPreferences ?? {}
    if (nodeIntegration === true || contextIsolation === false || sandbox === false) {
      throw new Error('electron stand-in: only sandboxed, isolated windows')
    }
    all.set(this.id, this)
    app.windows.add(this)
    this.#ready = this.#open(preload === undefined ? '' : readFileSync(preload, 'utf8'))
    this.#ready.catch((cause: unknown) => {
      if (!app.isQuitting && !this.#isDestroyed) console.error(cause)
    })
  }

  static getAllWindows(): BrowserWindow[] {
    return [...all.values()]
  }
  static fromWebContents(contents: WebContents | undefined): BrowserWindow | null {
    return contents?.window ?? null
  }
  static getFocusedWindow(): BrowserWindow | null {
    return [...all.values()].at(-1) ?? null
  }
  get targetId(): string {
    return this.#targetId
  }

  async loadURL(url: string): Promise<void> {
    await this.#ready
    this.#loading = new URL(url).href
    const loaded = new Promise<void>((resolve) => this.webContents.once('did-finish-load', () => resolve()))
    const { errorText } = await this.cdp('Page.navigate', { url: toBrowserUrl(this.#loading) })
    if (typeof errorText === 'string') throw new Error(`${errorText} loading '${url}'`)
    await loaded
    this.#loading = null
  }
  cdp(method: string, params: Params = {}): Promise<Params> {
    return cdp().send(method, params, this.#sessionId)
  }
  tell(message: unknown): void {
    if (this.#isDestroyed) return
    const expression = `__standin.receive(${JSON.stringify(codec.encode(message))})`
    this.cdp('Runtime.evaluate', { expression }).catch(() => {}) // the page may be gone by now
  }
  /** The top frame goes only where main sent it, or where `will-navigate` lets it. */
  mayNavigate(url: string, frameId: string): boolean {
    const contents = this.webContents
    if (frameId !== (contents.frameId ?? frameId) || url === this.#loading) return true
    let isPrevented = false
    contents.emit('will-navigate', { url, preventDefault: () => (isPrevented = true) }, url)
    return !isPrevented
  }

  async #open(preload: string): Promise<void> {
    const { width, height } = this.getBounds()
    const target = await cdp().send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      width,
      height,
    })
    this.#targetId = String(target['targetId'])
    const attached = await cdp().send('Target.attachToTarget', { targetId: this.#targetId, flatten: true })
    this.#sessionId = String(attached['sessionId'])
    cdp().listen(this.#sessionId, (method, params) => this.#onEvent(method, params))
    await Promise.all([
      this.cdp('Page.enable'),
      this.cdp('Runtime.enable'),
      this.cdp('Runtime.addBinding', { name: '__standinSend' }),
      this.cdp('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      this.cdp('Page.addScriptToEvaluateOnNewDocument', { source: firstScript(preload) }),
    ])
  }
  #onEvent(method: string, params: Params): void {
    const contents = this.webContents
    if (method === 'Runtime.bindingCalled') {
      void this.#onMessage(codec.decode(String(params['payload'])) as FromPage)
    } else if (method === 'Fetch.requestPaused') {
      answerRequest(this, params).catch((cause: unknown) => {
        if (!this.#isDestroyed) console.error('electron stand-in: request failed', cause)
      })
    } else if (method === 'Page.frameNavigated') {
      const frame = params['frame'] as { id: string; url: string; urlFragment?: string; parentId?: string }
      if (frame.parentId !== undefined) return
      contents.url = toAppUrl(frame.url + (frame.urlFragment ?? ''))
      contents.frameId = frame.id
    } else if (method === 'Page.navigatedWithinDocument' && params['frameId'] === contents.frameId) {
      contents.url = toAppUrl(String(params['url']))
    } else if (method === 'Page.loadEventFired' && contents.url !== 'about:blank') {
      contents.emit('did-finish-load', {})
      this.emit('ready-to-show', {})
    } else if (method === 'Inspector.targetCrashed') {
      contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
    }
  }
  async #onMessage(message: FromPage): Promise<void> {
    const contents = this.webContents
    const event = { sender: contents, senderFrame: contents.mainFrame }
    if (message.t === 'open') return contents.askToOpen(toAppUrl(message.url))
    if (message.t === 'send') return void ipcMain.emit(message.ch, event, ...message.args)
    try {
      const value = await ipcMain.invoke(message.ch, event, message.args)
      this.tell({ t: 'reply', id: message.id, value })
    } catch (cause) {
      this.tell({ t: 'reply', id: message.id, error: String(cause) })
    }
  }

  askToClose(): boolean {
    let isPrevented = false
    this.emit('close', { preventDefault: () => (isPrevented = true) })
    return !isPrevented
  }
  close(): void {
    if (this.#isDestroyed || !this.askToClose()) return
    void this.#ready.then(() => this.cdp('Page.close')).catch(() => {}) // runs beforeunload
  }
  destroy(): void {
    this.gone()
  }
  isDestroyed(): boolean {
    return this.#isDestroyed
  }
  goneWithApp(): void {
    this.#forget()
  }
  /** The page has closed, or the browser has ended. */
  gone(): void {
    if (this.#isDestroyed) return
    this.#forget()
    cdp()
      .send('Target.closeTarget', { targetId: this.#targetId })
      .catch(() => {}) // closed already
    if (app.isQuitting || all.size > 0) return
    if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed')
    else app.quit()
  }
  #forget(): void {
    this.#isDestroyed = true
    all.delete(this.id)
    app.windows.delete(this)
    cdp().forget(this.#sessionId)
    this.emit('closed', {})
    this.webContents.emit('destroyed')
  }
}

export const webContents = {
  getAllWebContents: (): WebContents[] => [...all.values()].map((window) => window.webContents),
  fromDevToolsTargetId: (targetId: string): WebContents | undefined =>
    [...all.values()].find((window) => window.targetId === targetId)?.webContents,
}

onBrowserGone(() => [...all.values()].forEach((window) => window.gone()))
onPageGone((targetId) => webContents.fromDevToolsTargetId(targetId)?.window.gone())

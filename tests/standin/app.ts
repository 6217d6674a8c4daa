import { EventEmitter } from 'node:events'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { cdp } from './browser.ts'
import { config } from './config.ts'

/** What `app` asks of a window when the program ends. The windows register themselves here. */
export interface Closable {
  /** False: the window's own listener prevented it. */
  askToClose(): boolean
  goneWithApp(): void
}

const cancellable = (): { event: { preventDefault(): void }; readonly stopped: boolean } => {
  let stopped = false
  return {
    event: { preventDefault: () => (stopped = true) },
    get stopped() {
      return stopped
    },
  }
}

/** Stands in for Electron's `app`. */
class App extends EventEmitter {
  readonly isPackaged = false
  readonly windows = new Set<Closable>()
  readonly #paths = new Map<string, string>()
  readonly #ready = Promise.withResolvers<void>()
  #isReady = false
  #name: string | null = null
  isQuitting = false

  get name(): string {
    return this.#name ?? config().name
  }
  whenReady(): Promise<void> {
    return this.#ready.promise
  }
  isReady(): boolean {
    return this.#isReady
  }
  /** The executable calls this when the browser is open and, under Playwright, the driver is attached. */
  start(): void {
    this.#isReady = true
    this.#ready.resolve()
    this.emit('ready', {}, {})
  }
  getName(): string {
    return this.name
  }
  setName(name: string): void {
    this.#name = name
  }
  getVersion(): string {
    return config().version
  }
  getAppPath(): string {
    return config().appFolder
  }
  getLocale(): string {
    return 'en-GB'
  }
  setPath(name: string, path: string): void {
    this.#paths.set(name, resolve(path))
  }
  getPath(name: string): string {
    const set = this.#paths.get(name)
    if (set !== undefined) return set
    if (name === 'temp') return tmpdir()
    if (name === 'home') return homedir()
    if (name === 'exe') return process.execPath
    if (name === 'appData') return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
    if (name === 'userData') return join(this.getPath('appData'), this.name)
    return join(homedir(), `${name.charAt(0).toUpperCase()}${name.slice(1)}`)
  }
  // A real lock is between processes of one installed program; here every launch is its own.
  requestSingleInstanceLock(): boolean {
    return true
  }
  enableSandbox(): void {}
  setAppUserModelId(): void {}
  setAboutPanelOptions(): void {}
  showAboutPanel(): void {}
  addRecentDocument(): void {}

  quit(): void {
    if (this.isQuitting) return
    const before = cancellable()
    this.emit('before-quit', before.event)
    if (before.stopped) return
    for (const window of this.windows) if (!window.askToClose()) return
    for (const window of this.windows) window.goneWithApp()
    this.isQuitting = true
    const will = cancellable()
    this.emit('will-quit', will.event)
    if (will.stopped) this.isQuitting = false
    else this.exit(0)
  }
  exit(code = 0): void {
    this.isQuitting = true
    this.emit('quit', {}, code)
    cdp()
      .send('Browser.close')
      .catch(() => {}) // it may be gone before it answers
    setTimeout(() => process.exit(code), 50)
  }
}

export const app = new App()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())

import { rm } from 'node:fs/promises'
import type { AppContext } from '../app/context.ts'
import type { ChildProcessPort } from '../app/host.ts'
import { tempPath } from '../app/temp-files.ts'

/** How long the process waits for more to make, in milliseconds. */
const idleLimit = 5 * 60_000

export interface KeptStart {
  /** As the host's `startProcess`; answers with the process that made the last PDF where that waits. */
  readonly start: (script: string) => ChildProcessPort
  /** Where that process keeps the papers of the last preview that it made. */
  readonly keepAt: string
}

const held = new WeakMap<AppContext, HeldProcess>()

/**
 * The process that made the last preview or PDF, so that the next one is quick: its libraries are loaded, and what runs
 * often has been compiled. It is ended by whatever ends a process otherwise (stopping, silence, a fault), when nobody asks
 * for a while, and when the file is closed. Null while it is at work.
 */
export const keptProcess = (app: AppContext): KeptStart | null => {
  const known = held.get(app)
  if (known?.isBusy) return null
  if (known?.isRunning) return known
  const fresh = new HeldProcess(app)
  held.set(app, fresh)
  return fresh
}

/** Ends the process, once what it is at is done, and removes what it kept; for when the file is closed. */
export const endKeptProcess = (app: AppContext): void => {
  held.get(app)?.retire()
  held.delete(app)
}

class HeldProcess implements KeptStart {
  isBusy = false
  readonly keepAt: string
  #app: AppContext
  #port: ChildProcessPort | null = null
  #tell: (message: unknown) => void = () => undefined
  #tellEnd: (code: number | null) => void = () => undefined
  #isDone = false
  #isRetired = false
  #timer: NodeJS.Timeout | undefined

  constructor(app: AppContext) {
    this.#app = app
    this.keepAt = tempPath(app.host.dataFolder, '.kept')
  }

  get isRunning(): boolean {
    return this.#port !== null
  }

  readonly start = (script: string): ChildProcessPort => {
    clearTimeout(this.#timer)
    this.isBusy = true
    this.#isDone = false
    const port = (this.#port ??= this.#startNew(script))
    return {
      send: (message) => port.send(message),
      onMessage: (listener) => void (this.#tell = listener),
      onExit: (listener) => void (this.#tellEnd = listener),
      kill: () => this.#letGo(),
    }
  }

  retire(): void {
    this.#isRetired = true
    if (!this.isBusy) this.end()
  }

  end(): void {
    clearTimeout(this.#timer)
    this.#port?.kill()
    this.#port = null
    this.isBusy = false
    void rm(this.keepAt, { force: true })
  }

  #startNew(script: string): ChildProcessPort {
    const port = this.#app.host.startProcess(script)
    port.onMessage((message) => {
      if (port !== this.#port) return
      this.#isDone = (message as { kind?: string }).kind === 'done'
      this.#tell(message)
    })
    port.onExit((code) => {
      if (port !== this.#port) return
      this.end()
      this.#tellEnd(code)
    })
    return port
  }

  /** Only a process whose work was done is sound enough to be asked again. */
  #letGo(): void {
    if (!this.isBusy) return
    this.isBusy = false
    this.#tell = this.#tellEnd = () => undefined
    if (!this.#isDone || this.#isRetired) return this.end()
    this.#timer = setTimeout(() => this.end(), idleLimit)
    this.#timer.unref()
  }
}

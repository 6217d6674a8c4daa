import { EventEmitter } from 'node:events'

type Invoked = (event: unknown, ...args: unknown[]) => unknown

/** Stands in for `ipcMain`. */
class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Invoked>()

  handle(channel: string, handler: Invoked): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    }
    this.#handlers.set(channel, handler)
  }
  removeHandler(channel: string): void {
    this.#handlers.delete(channel)
  }
  /** Runs the handler, with Electron's own words where there is none. */
  async invoke(channel: string, event: unknown, args: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return handler(event, ...args)
  }
}

export const ipcMain = new IpcMain()

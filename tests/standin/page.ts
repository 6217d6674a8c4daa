import type { makeCodec } from './codec.ts'

type Listener = (event: unknown, ...args: unknown[]) => void
type Preload = (require: (name: string) => unknown, process: object) => void

interface Incoming {
  readonly t: 'reply' | 'event'
  readonly id: number
  readonly error?: string
  readonly value?: unknown
  readonly ch: string
  readonly args: readonly unknown[]
}

/**
 * Runs in the page before any other script and gives the sandboxed preload its `require('electron')`. Its source text is
 * sent to the browser, so it may use nothing from outside itself.
 */
export const pageStub = (
  codecMaker: typeof makeCodec,
  send: (text: string) => void,
  preload: Preload,
): void => {
  const { encode, decode } = codecMaker()
  const listeners = new Map<string, Listener[]>()
  const pending = new Map<number, { ch: string; resolve(value: unknown): void; reject(cause: Error): void }>()
  let count = 0

  const receive = (text: string): void => {
    const message = decode(text) as Incoming
    if (message.t === 'event') {
      for (const listener of listeners.get(message.ch) ?? [])
        listener({ sender: ipcRenderer }, ...message.args)
      return
    }
    const waiting = pending.get(message.id)
    pending.delete(message.id)
    if (message.error === undefined) waiting?.resolve(message.value)
    else waiting?.reject(new Error(`Error invoking remote method '${waiting.ch}': ${message.error}`))
  }

  const ipcRenderer = {
    invoke: (ch: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++count
        const text = encode({ t: 'invoke', id, ch, args })
        pending.set(id, { ch, resolve, reject })
        send(text)
      }),
    send: (ch: string, ...args: unknown[]) => send(encode({ t: 'send', ch, args })),
    on(ch: string, listener: Listener) {
      listeners.set(ch, [...(listeners.get(ch) ?? []), listener])
      return ipcRenderer
    },
    off(ch: string, listener: Listener) {
      listeners.set(
        ch,
        (listeners.get(ch) ?? []).filter((held) => held !== listener),
      )
      return ipcRenderer
    },
    removeListener: (ch: string, listener: Listener) => ipcRenderer.off(ch, listener),
  }

  const isPlain = (value: object): boolean => {
    const proto: unknown = Object.getPrototypeOf(value)
    return proto === Object.prototype || proto === null
  }

  // As contextBridge does: functions are wrapped, all else is copied, and what is exposed is frozen.
  const cross = (value: unknown): unknown => {
    if (typeof value === 'function') {
      const call = value as (...args: unknown[]) => unknown
      return (...args: unknown[]) => cross(call(...args.map(cross)))
    }
    if (value instanceof Promise) {
      return value.then(cross, (cause: unknown) => {
        throw new Error(cause instanceof Error ? cause.message : String(cause))
      })
    }
    if (Array.isArray(value)) return value.map(cross)
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.')
    if (value === null || typeof value !== 'object') return value
    if (!isPlain(value)) return value instanceof Error ? new Error(value.message) : structuredClone(value)
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, cross(held)]))
  }
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(freeze)
      Object.freeze(value)
    }
    return value
  }
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown) => {
      if (key in globalThis)
        throw new Error('Cannot bind an API on top of an existing property on the window object')
      Object.defineProperty(globalThis, key, { value: freeze(cross(api)), enumerable: true })
    },
  }

  // New windows: Chromium's own would open; here main is asked, and nothing opens.
  const open = (url: string): void => send(encode({ t: 'open', url: new URL(url, location.href).href }))
  globalThis.open = (url) => {
    open(String(url ?? ''))
    return null
  }
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement)
    if (link?.target !== '_blank' || event.defaultPrevented) return
    event.preventDefault()
    open(link.href)
  })

  Object.defineProperty(globalThis, '__standin', { value: Object.freeze({ receive }) })
  const require = (name: string): unknown => {
    if (name === 'electron') return { ipcRenderer, contextBridge }
    throw new Error(`module not found: ${name} (a sandboxed preload may only ask for electron)`)
  }
  preload(require, Object.freeze({ type: 'renderer', sandboxed: true, contextIsolated: true, env: {} }))
}

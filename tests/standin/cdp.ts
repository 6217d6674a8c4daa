export type Params = Readonly<Record<string, unknown>>
export type CdpListener = (method: string, params: Params) => void

interface Waiting {
  readonly method: string
  resolve(result: Params): void
  reject(cause: Error): void
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: Params
  readonly result?: Params
  readonly error?: { readonly message: string }
  readonly sessionId?: string
}

/** One connection to a Chromium by the DevTools protocol, over Node's own WebSocket. */
export class Cdp {
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, Waiting>()
  readonly #sessions = new Map<string, CdpListener>()
  #count = 0
  /** Hears what belongs to no page, such as a tab that closed. */
  onBrowserEvent: CdpListener = () => {}

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.onmessage = ({ data }) => this.#receive(JSON.parse(String(data)) as Message)
  }

  static async connect(url: string): Promise<Cdp> {
    const socket = new WebSocket(url)
    await new Promise<void>((resolve, reject) => {
      socket.onopen = () => resolve()
      socket.onerror = () => reject(new Error(`electron stand-in: cannot reach the browser at ${url}`))
    })
    return new Cdp(socket)
  }

  send(method: string, params: Params = {}, sessionId?: string): Promise<Params> {
    const id = ++this.#count
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject })
      this.#socket.send(JSON.stringify({ id, method, params, sessionId }))
    })
  }

  /** Hears the events of one page until `forget`. */
  listen(sessionId: string, listener: CdpListener): void {
    this.#sessions.set(sessionId, listener)
  }

  forget(sessionId: string): void {
    this.#sessions.delete(sessionId)
  }

  #receive(message: Message): void {
    if (message.id !== undefined) this.#answer(message.id, message)
    else if (message.sessionId === undefined) this.onBrowserEvent(message.method ?? '', message.params ?? {})
    else this.#sessions.get(message.sessionId)?.(message.method ?? '', message.params ?? {})
  }

  #answer(id: number, message: Message): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`))
    else waiting?.resolve(message.result ?? {})
  }
}

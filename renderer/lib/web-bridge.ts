import { decode, encode } from '@shared/codec.ts'
import type { Bridge, Envelope, HostEvent } from '@shared/envelope.ts'

const tokenKey = 'packhorse.token'
const tokenHeader = 'x-packhorse-token'

/** Connects to the loopback server: the one-time code in the address becomes a token that only this tab holds. */
export const connectWeb = async (): Promise<Bridge> => {
  const token = (await tradeCode()) ?? sessionStorage.getItem(tokenKey) ?? ''
  const listeners = new Set<(event: HostEvent) => void>()
  const tell = (event: HostEvent): void => {
    if (event.kind === 'download') save(event.outputId, event.fileName)
    for (const listener of listeners) listener(event)
  }
  await hear(token, tell)
  return {
    host: 'web',
    invoke: (method, input, jobId) => invoke(token, method, input, jobId),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const post = (path: string, token: string, body: string): Promise<Response> =>
  fetch(path, { method: 'POST', headers: { [tokenHeader]: token, 'content-type': 'text/plain' }, body })

/** `null`: no code in the address, as after a reload. The code leaves the address bar and the history at once. */
const tradeCode = async (): Promise<string | null> => {
  const code = location.hash.replace(/^#code=/, '')
  if (code === '' || code === location.hash) return null
  history.replaceState(null, '', location.pathname)
  const answer = await post('/session', '', code)
  if (!answer.ok) return null
  const token = await answer.text()
  // Not a cookie: cookies are shared by every port of 127.0.0.1, so another program could read it.
  sessionStorage.setItem(tokenKey, token)
  return token
}

const lost: Envelope<never> = {
  ok: false,
  error: {
    code: 'internal',
    message:
      'Packhorse is no longer running, so this was not done. Start it again; what was saved before is safe.',
    details: {},
    ref: null,
  },
}

const invoke = async (
  token: string,
  method: string,
  input: unknown,
  jobId: string | undefined,
): Promise<Envelope<unknown>> => {
  try {
    const answer = await post('/call', token, encode({ method, input, jobId }))
    return answer.ok ? (decode(await answer.text()) as Envelope<unknown>) : lost
  } catch {
    return lost // the program has ended; the page says so and stays readable
  }
}

/** Resolves when the stream of events is open. Throws when this page is not let in. */
const hear = async (token: string, tell: (event: HostEvent) => void): Promise<void> => {
  const answer = await post('/events', token, '')
  if (!answer.ok || answer.body === null) throw new NotLetIn()
  void readLines(answer.body, (line) => tell(decode(line) as HostEvent))
    .catch(() => null) // a broken stream and an ended one mean the same
    .then(() => tell({ kind: 'lost' }))
}

/** This page's code was used or has run out, and it has no token of its own. */
export class NotLetIn extends Error {}

const readLines = async (body: ReadableStream<Uint8Array>, onLine: (line: string) => void): Promise<void> => {
  let waiting = ''
  const decoder = new TextDecoder()
  const reader = body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const lines = (waiting + decoder.decode(next.value, { stream: true })).split('\n')
    waiting = lines.pop() ?? ''
    for (const line of lines) if (line !== '') onLine(line)
  }
}

const save = (outputId: string, fileName: string): void => {
  const link = document.createElement('a')
  link.href = `/output/${outputId}?save`
  link.download = fileName
  link.click()
}

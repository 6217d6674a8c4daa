import { decode, encode } from '@shared/codec.ts'
import type { Envelope } from '@shared/envelope.ts'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { pipeline } from 'node:stream/promises'
import { answerPage, type PageSource } from '../pages/answer-page.ts'
import { pageHeaders } from '../pages/content-policy.ts'
import type { Router } from '../router/router.ts'
import { currentTab } from './current-tab.ts'
import { refusalAtDoor, type DoorKeys } from './door.ts'
import type { EventStreams } from './event-streams.ts'
import type { IdleExit } from './idle-exit.ts'
import { readBody, TooLarge } from './read-body.ts'
import type { OneTimeCodes } from './secrets.ts'

export interface WebParts {
  readonly keys: DoorKeys
  readonly codes: OneTimeCodes
  readonly pages: PageSource
  readonly router: Router
  readonly streams: EventStreams
  readonly idle: IdleExit
  /** A second start of Packhorse asks for a fresh launch file. */
  readonly newAddress: () => string
}

/** Bytes. A piece of an upload is 1 MB, a third more in base64; nothing else is near it. */
const callLimit = 4_000_000
const codeLimit = 200

/** Answers one request. The door is first; what it lets in is one of five posts or a page. */
export const answerWeb =
  (parts: WebParts) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '', headers } = request
    const refusal = refusalAtDoor({ method, url, headers }, parts.keys)
    if (refusal !== null) return end(response, refusal)
    if (method !== 'POST') return sendPage(parts, request, response)
    switch (url) {
      case '/session':
        return startSession(parts, request, response)
      case '/call':
        return answerCall(parts, request, response)
      case '/events':
        return openStream(parts, request, response)
      case '/again':
        parts.newAddress()
        return end(response, 200, 'packhorse')
      default:
        return end(response, 404)
    }
  }

const end = (response: ServerResponse, status: number, text = '', type = 'text/plain'): void => {
  response.writeHead(status, { ...pageHeaders, 'content-type': `${type}; charset=utf-8` })
  response.end(text)
}

const sendPage = async (
  parts: WebParts,
  { method, url, headers }: IncomingMessage,
  response: ServerResponse,
) => {
  const address = URL.parse(url ?? '', 'http://127.0.0.1')
  if (address === null) return end(response, 400)
  const range = headers.range
  const answer = await answerPage(
    parts.pages,
    new Request(`http://127.0.0.1${address.pathname}${address.search}`, {
      method: method ?? 'GET',
      headers: range === undefined ? {} : { range },
    }),
  )
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  if (answer.body === null) return void response.end()
  // A page that goes away while it is being sent is no fault.
  await pipeline(Readable.fromWeb(answer.body as NodeStream), response).catch(() => response.destroy())
}

const startSession = async (
  { codes, keys }: WebParts,
  request: IncomingMessage,
  response: ServerResponse,
) => {
  const code = await readBody(request, codeLimit).catch(() => '')
  return codes.use(code) ? end(response, 200, keys.token) : end(response, 403)
}

const openStream = ({ streams }: WebParts, request: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(200, { ...pageHeaders, 'content-type': 'application/x-ndjson; charset=utf-8' })
  streams.add(tabOf(request), response)
}

const tabOf = ({ headers }: IncomingMessage): string => String(headers['x-packhorse-tab'] ?? '').slice(0, 100)

/** Whatever was posted is answered with an envelope: what cannot be read, too. */
const answerCall = async (
  parts: WebParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const asked = await readCall(request)
  if ('ok' in asked) {
    response.setHeader('connection', 'close')
    return end(response, 400, encode(asked), 'application/json')
  }
  const { method, input, jobId } = asked
  const answer = await parts.idle.during(() =>
    currentTab.run(tabOf(request), () => parts.router.call(method, input, jobId)),
  )
  end(response, 200, encode(answer), 'application/json')
}

interface Call {
  readonly method?: unknown
  readonly input?: unknown
  readonly jobId?: unknown
}

const readCall = async (request: IncomingMessage): Promise<Call | Envelope<never>> => {
  try {
    const asked = decode(await readBody(request, callLimit))
    if (typeof asked !== 'object' || asked === null) return unreadable
    const { method, input, jobId } = asked as Call
    return { method, input, jobId }
  } catch (cause) {
    return cause instanceof TooLarge ? tooLarge : unreadable
  }
}

const refused = (message: string): Envelope<never> => ({
  ok: false,
  error: { code: 'invalid_input', message, details: {}, ref: null },
})
const unreadable = refused('Packhorse could not read this request, so nothing was done.')
const tooLarge = refused('This is too large to be taken in one piece, so nothing was done.')

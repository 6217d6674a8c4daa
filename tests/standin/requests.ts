import type { Params } from './cdp.ts'
import { handlerFor, toAppUrl } from './protocol.ts'
import { session } from './session.ts'

interface Paused {
  readonly requestId: string
  readonly resourceType: string
  readonly frameId: string
  readonly request: {
    readonly url: string
    readonly method: string
    readonly headers: Readonly<Record<string, string>>
    readonly postData?: string
  }
}

/** What a page's request needs from its window. */
export interface RequestingPage {
  cdp(method: string, params: Params): Promise<Params>
  /** True when the window's own listener lets the top frame go there. */
  mayNavigate(url: string, frameId: string): boolean
}

/** Answers one request of a page, as Electron would: from the app's scheme, from memory, or not at all. */
export const answerRequest = async (page: RequestingPage, params: Params): Promise<void> => {
  const { requestId, request, resourceType, frameId } = params as unknown as Paused
  const url = toAppUrl(request.url)
  const refuse = (errorReason: string) => page.cdp('Fetch.failRequest', { requestId, errorReason })
  if (resourceType === 'Document' && !page.mayNavigate(url, frameId)) return void (await refuse('Aborted'))
  const isAllowed = await session.defaultSession.allows({ url, method: request.method, resourceType })
  if (!isAllowed) return void (await refuse('BlockedByClient'))
  const handler = handlerFor(url)
  if (handler) {
    const response = await handler(toRequest(url, request))
    return void (await page.cdp('Fetch.fulfillRequest', await toAnswer(requestId, response)))
  }
  if (/^(data|blob):/.test(url)) return void (await page.cdp('Fetch.continueRequest', { requestId }))
  console.error(`electron stand-in: ${url} would leave this machine`)
  await refuse('InternetDisconnected')
}

const toRequest = (url: string, { method, headers, postData }: Paused['request']): Request =>
  new Request(url.replace(/#.*/, ''), {
    method,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(host|referer)$/i.test(name))),
    ...(postData === undefined ? {} : { body: postData }),
  })

const toAnswer = async (requestId: string, response: Response): Promise<Params> => ({
  requestId,
  responseCode: response.status,
  responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
  body: Buffer.from(await response.arrayBuffer()).toString('base64'),
})

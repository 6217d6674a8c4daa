import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

type SchemeHandler = (request: Request) => Response | Promise<Response>

const handlers = new Map<string, SchemeHandler>()

/**
 * Stands in for `protocol`. Chromium cannot be taught another scheme from outside, so `app://packhorse/x` is shown to it as
 * `https://packhorse.app.standin/x`, and mapped back before our main process sees it.
 */
export const protocol = {
  registerSchemesAsPrivileged(): void {},
  handle(scheme: string, handler: SchemeHandler): void {
    handlers.set(scheme, handler)
  },
  unhandle(scheme: string): void {
    handlers.delete(scheme)
  },
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
}

/** The handler for an address as main knows it, or undefined. */
export const handlerFor = (url: string): SchemeHandler | undefined =>
  handlers.get(new URL(url).protocol.slice(0, -1))

/** As Chromium knows it. */
export const toBrowserUrl = (url: string): string => {
  const { protocol: scheme, host, pathname, search, hash } = new URL(url)
  const name = scheme.slice(0, -1)
  return handlers.has(name) ? `https://${host}.${name}.standin${pathname}${search}${hash}` : url
}

/** As main knows it. */
export const toAppUrl = (url: string): string =>
  url.replace(/^https:\/\/([^/]*)\.([a-z0-9+.-]+)\.standin(?=\/|$)/, '$2://$1')

/** Stands in for `net`: only files, because a test that reaches the network is not a test. */
export const net = {
  isOnline: (): boolean => false,
  async fetch(url: string): Promise<Response> {
    if (!url.startsWith('file:'))
      throw new Error(`electron stand-in: net.fetch(${url}) would leave this machine`)
    return new Response(await readFile(fileURLToPath(url)))
  },
}

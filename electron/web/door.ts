import type { IncomingHttpHeaders } from 'node:http'
import { isSameSecret } from './secrets.ts'

export interface Knock {
  readonly method: string
  /** Path with query, as it came. */
  readonly url: string
  readonly headers: IncomingHttpHeaders
}

/** What the door compares with: its own port, the page's token, and the key that a second start of Packhorse shows. */
export interface DoorKeys {
  readonly port: number
  readonly token: string
  readonly key: string
}

export const tokenHeader = 'x-packhorse-token'
export const keyHeader = 'x-packhorse-key'

type Check = (knock: Knock, keys: DoorKeys) => number | null

const home = ({ port }: DoorKeys): string => `127.0.0.1:${port}`

/** Another name that leads to 127.0.0.1 (DNS rebinding): the browser then calls a foreign page "same origin". */
export const checkHost: Check = ({ headers }, keys) => (headers.host === home(keys) ? null : 421)

/** Only reading and posting. */
export const checkMethod: Check = ({ method }) => (['GET', 'HEAD', 'POST'].includes(method) ? null : 405)

/**
 * A foreign page may not fetch or embed anything. The first page alone may be come to from elsewhere, as a whole page:
 * the launch file is such an elsewhere. Browsers that send no `Sec-Fetch` headers are left to the other checks.
 */
export const checkSite: Check = ({ method, url, headers }) => {
  const site = headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin') return null
  const isFirstPage = method === 'GET' && url === '/' && headers['sec-fetch-dest'] === 'document'
  return isFirstPage ? null : 403
}

/** What changes something comes from our own page, with its token: a form on a foreign page has neither. */
export const checkPost: Check = ({ method, url, headers }, keys) => {
  if (method !== 'POST') return null
  if (url === '/again') return isSameSecret(text(headers[keyHeader]), keys.key) ? null : 403
  if (headers.origin !== `http://${home(keys)}`) return 403
  if (url === '/session') return null // shows its code instead, in its body
  return isSameSecret(text(headers[tokenHeader]), keys.token) ? null : 401
}

const text = (header: string | readonly string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : undefined

const checks: readonly Check[] = [checkHost, checkMethod, checkSite, checkPost]

/** The status to refuse with, or `null` to let in. */
export const refusalAtDoor = (knock: Knock, keys: DoorKeys): number | null => {
  for (const check of checks) {
    const status = check(knock, keys)
    if (status !== null) return status
  }
  return null
}

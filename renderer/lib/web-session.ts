const tokenKey = 'packhorse.token'

/** This page's code was used or has run out, and the tab has no token of its own. */
export class NotLetIn extends Error {}

/** What this tab shows the program with every request. */
export class WebSession {
  readonly token: string
  /** So that a download goes to the tab that asked for it. */
  readonly tab = crypto.randomUUID()

  private constructor(token: string) {
    this.token = token
  }

  /** Trades the one-time code in the address for a token; after a reload the token is still there. */
  static async begin(): Promise<WebSession> {
    const token = (await tradeCode()) ?? sessionStorage.getItem(tokenKey)
    if (token === null) throw new NotLetIn()
    return new WebSession(token)
  }
}

/** `null`: no code in the address, or one that is not good any more. It leaves the address bar and the history at once. */
const tradeCode = async (): Promise<string | null> => {
  const code = /^#code=(.+)$/.exec(location.hash)?.[1]
  if (code === undefined) return null
  history.replaceState(null, '', location.pathname)
  const answer = await fetch('/session', { method: 'POST', body: code })
  if (!answer.ok) return null
  const token = await answer.text()
  // Not a cookie: cookies are shared by every port of 127.0.0.1, so another program's page could send it.
  sessionStorage.setItem(tokenKey, token)
  return token
}

export const post = (path: string, { token, tab }: WebSession, body: string): Promise<Response> =>
  fetch(path, {
    method: 'POST',
    headers: { 'x-packhorse-token': token, 'x-packhorse-tab': tab },
    body,
  })

import { decode, encode } from '@shared/codec.ts'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { RunningWeb } from '../../electron/web/start-web.ts'
import { aDataFolder, ask, codeIn, pageHeaders, startTestWeb, trade } from './a-web.ts'

const running: RunningWeb[] = []
afterEach(async () => {
  for (const web of running.splice(0)) {
    web.close()
    await web.closed
  }
})

const aWeb = async (...[folder = aDataFolder(), idle]: Partial<Parameters<typeof startTestWeb>>) => {
  const web = await startTestWeb(folder, idle)
  if (web === null) throw new Error('It was running already.')
  running.push(web)
  return { ...web, folder }
}

/** A server with one page let in. */
const aSession = async () => {
  const web = await aWeb()
  const { text: token } = await trade(web)
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    ask(web.port, path, { method: 'POST', headers: { ...pageHeaders(web.port, token), ...headers }, body })
  return { ...web, token, post }
}

describe('the launch file', () => {
  it('can be read by its owner only and leads to a code', async () => {
    const { launchFile, address } = await aWeb()
    expect((statSync(launchFile).mode & 0o777).toString(8)).toBe('600')
    expect(readFileSync(launchFile, 'utf8')).toContain(address)
  })

  it('replaces one that others could read', async () => {
    const folder = aDataFolder()
    writeFileSync(join(folder, 'open.html'), 'old', { mode: 0o644 })
    const { launchFile } = await aWeb(folder)
    expect((statSync(launchFile).mode & 0o777).toString(8)).toBe('600')
  })

  it('goes with the program', async () => {
    const { launchFile, folder, close, closed } = await aWeb()
    close()
    await closed
    expect([existsSync(launchFile), existsSync(join(folder, 'web.lock'))]).toEqual([false, false])
  })
})

describe('the code', () => {
  it('opens once', async () => {
    const web = await aWeb()
    const statuses = [await trade(web), await trade(web)].map(({ status }) => status)
    expect(statuses).toEqual([200, 403])
  })

  it('cannot be guessed at length, nor sent without end', async () => {
    const { port } = await aWeb()
    const send = async (body: string) =>
      (await ask(port, '/session', { method: 'POST', headers: pageHeaders(port, ''), body })).status
    expect([await send(''), await send('guess'), await send('x'.repeat(100_000))]).toEqual([403, 403, 403])
  })

  it('is taken from our own page only', async () => {
    const { port, address } = await aWeb()
    const headers = { origin: 'https://example.org' }
    const answer = await ask(port, '/session', { method: 'POST', headers, body: codeIn(address) })
    expect(answer.status).toBe(403)
  })
})

describe('the door', () => {
  it('does not answer to another name (DNS rebinding)', async () => {
    const { port, post } = await aSession()
    expect((await ask(port, '/', { headers: { host: `example.org:${port}` } })).status).toBe(421)
    expect((await ask(port, '/', { headers: { host: `localhost:${port}` } })).status).toBe(421)
    expect((await post('/call', '{}', { host: `example.org:${port}` })).status).toBe(421)
  })

  it.each([
    ['a foreign page', { origin: 'https://example.org' }, 403],
    ['a page that hides where it is from', { origin: 'null' }, 403],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['a wrong token', { 'x-packhorse-token': 'wrong' }, 401],
    ['no token', { 'x-packhorse-token': '' }, 401],
    ['a foreign site, by the browser’s word', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('refuses a call from %s', async (_who, headers, status) => {
    const { post } = await aSession()
    expect((await post('/call', encode({ method: 'file.state', input: {} }), headers)).status).toBe(status)
  })

  it('refuses a post that says nothing of where it is from', async () => {
    const { port, token } = await aSession()
    const headers = { 'x-packhorse-token': token }
    expect((await ask(port, '/call', { method: 'POST', headers, body: '{}' })).status).toBe(403)
  })

  it.each(['/index.html', '/output/abc', '/assets/a.js'])('lets no foreign page embed %s', async (path) => {
    const { port } = await aWeb()
    const headers = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'no-cors',
      'sec-fetch-dest': 'script',
    }
    expect((await ask(port, path, { headers })).status).toBe(403)
  })

  it('lets the launch file lead to the first page, and not into a frame', async () => {
    const { port } = await aWeb()
    const from = (dest: string) =>
      ask(port, '/', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': dest } })
    expect([(await from('document')).status, (await from('iframe')).status]).toEqual([200, 403])
  })

  it('serves no file but the page’s', async () => {
    const { port, folder } = await aWeb()
    writeFileSync(join(folder, 'secret.txt'), 'secret')
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/open.html',
      '//etc/passwd',
    ]) {
      expect((await ask(port, path)).status).toBe(404)
    }
  })

  it.each(['PUT', 'DELETE', 'OPTIONS', 'TRACE'])('does not know %s', async (method) => {
    expect((await ask((await aWeb()).port, '/', { method })).status).toBe(405)
  })

  it('sends every answer with the policy, and never a cookie', async () => {
    const { port } = await aWeb()
    for (const path of ['/', '/missing']) {
      const { headers } = await ask(port, path)
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      })
      expect(headers).not.toHaveProperty('set-cookie')
      expect(headers).not.toHaveProperty('access-control-allow-origin')
    }
  })
})

describe('a call', () => {
  it('is answered with an envelope', async () => {
    const { post } = await aSession()
    const { status, text } = await post('/call', encode({ method: 'file.state', input: {} }))
    expect([status, decode(text)]).toMatchObject([
      200,
      { ok: true, value: { file: null, hasDialogs: false } },
    ])
  })

  it.each(['', '{', 'null', '[]', '"text"', `${'['.repeat(20_000)}${']'.repeat(20_000)}`])(
    'that cannot be read (%#) is answered with an envelope too',
    async (body) => {
      const { post } = await aSession()
      expect(decode((await post('/call', body)).text)).toMatchObject({
        ok: false,
        error: { code: 'invalid_input' },
      })
    },
  )

  it('that is too large is stopped and said to be', async () => {
    const { post } = await aSession()
    const answer = await post('/call', 'x'.repeat(4_500_000)).catch(() => null)
    // The program may close before all of it was sent; then the sender sees that, and nothing was kept either way.
    if (answer !== null) expect(decode(answer.text)).toMatchObject({ ok: false })
    expect((await post('/call', encode({ method: 'file.state', input: {} }))).status).toBe(200)
  })
})

describe('a second start', () => {
  it('on the same folder makes a fresh launch file, and serves nothing itself', async () => {
    const { folder, launchFile, port, address } = await aWeb()
    expect(await startTestWeb(folder)).toBeNull()
    const fresh = /http:[^"]+/.exec(readFileSync(launchFile, 'utf8'))?.[0] ?? ''
    expect(fresh).not.toBe(address)
    expect((await trade({ port, address: fresh })).status).toBe(200)
  })

  it('takes the place of one that was killed', async () => {
    const folder = aDataFolder()
    writeFileSync(join(folder, 'web.lock'), JSON.stringify({ pid: 1, port: 9, key: 'old' }))
    expect((await aWeb(folder)).address).toMatch(/^http:/)
  })

  it('is believed by its key only', async () => {
    const { port } = await aWeb()
    const send = async (headers: Record<string, string>) =>
      (await ask(port, '/again', { method: 'POST', headers })).status
    expect([await send({}), await send({ 'x-packhorse-key': 'guess' })]).toEqual([403, 403])
  })
})

import { decode } from '@shared/codec.ts'
import { writeFileSync } from 'node:fs'
import { request, type ClientRequest } from 'node:http'
import { describe, expect, it } from 'vitest'
import { currentTab } from '../../electron/web/current-tab.ts'
import { OneTimeCodes } from '../../electron/web/secrets.ts'
import { aDataFolder, ask, pageHeaders, startTestWeb, trade } from './a-web.ts'

const aSession = async (afterLastPage = 60_000) => {
  const web = await startTestWeb(aDataFolder(), { afterLastPage })
  if (web === null) throw new Error('It was running already.')
  const { text: token } = await trade(web)
  return { ...web, token }
}

/** Opens a tab's stream and collects what it hears. */
const openTab = async ({ port, token }: { port: number; token: string }, tab: string) => {
  const heard: unknown[] = []
  const sent = await new Promise<ClientRequest>((resolve) => {
    const headers = { host: `127.0.0.1:${port}`, ...pageHeaders(port, token), 'x-packhorse-tab': tab }
    const opening = request({
      host: '127.0.0.1',
      port,
      path: '/events',
      method: 'POST',
      headers,
      agent: false,
    })
    opening.on('error', () => {}) // it is cut at the end of each test
    opening.on('response', (answer) => {
      answer.on('error', () => {})
      answer.on('data', (data: Buffer) => {
        for (const line of data.toString().split('\n')) if (line !== '') heard.push(decode(line))
        resolve(opening)
      })
    })
    opening.end()
  })
  return { heard, close: () => sent.destroy() }
}

const soon = (milliseconds = 150) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('events', () => {
  it('reach every tab, and a download the one that asked', async () => {
    const web = await aSession()
    const [one, two] = [await openTab(web, 'one'), await openTab(web, 'two')]
    const { host } = web.app.context
    host.emit({ kind: 'touched', topics: ['meetings'] })
    const target = await currentTab.run('two', () =>
      host.chooseSave('Pack.pdf', { name: 'PDF', extensions: ['pdf'] }),
    )
    writeFileSync(target?.tempPath ?? '', '%PDF-')
    await target?.commit()
    await soon()
    expect(one.heard).toEqual([{ kind: 'touched', topics: ['meetings'] }])
    expect(two.heard).toMatchObject([{ kind: 'touched' }, { kind: 'download', fileName: 'Pack.pdf' }])
    const { outputId } = two.heard[1] as { outputId: string }
    const saved = await ask(web.port, `/output/${outputId}?save`)
    expect([saved.text, saved.headers['content-type']]).toEqual(['%PDF-', 'application/pdf'])
    web.close()
    await web.closed
    expect(target?.path).toBeNull()
  })

  it('need a token', async () => {
    const web = await aSession()
    const headers = { ...pageHeaders(web.port, 'wrong') }
    expect((await ask(web.port, '/events', { method: 'POST', headers })).status).toBe(401)
    web.close()
    await web.closed
  })
})

describe('the program', () => {
  it('ends after the last tab, not before', async () => {
    const web = await aSession(200)
    let isClosed = false
    void web.closed.then(() => (isClosed = true))
    const [one, two] = [await openTab(web, 'one'), await openTab(web, 'two')]
    one.close()
    await soon(500)
    expect(isClosed).toBe(false)
    two.close()
    await web.closed
    expect(isClosed).toBe(true)
  })

  it('stays through a reload', async () => {
    const web = await aSession(1000)
    const first = await openTab(web, 'one')
    first.close()
    await soon(100)
    const again = await openTab(web, 'one')
    await soon(1500)
    expect((await ask(web.port, '/')).status).toBe(200)
    again.close()
    web.close()
    await web.closed
  })

  it('ends when nobody ever came', async () => {
    const web = await startTestWeb(aDataFolder(), { untilFirstPage: 100 })
    await web?.closed
  })
})

describe('OneTimeCodes', () => {
  it('forgets a code after ten minutes', () => {
    let now = 0
    const codes = new OneTimeCodes(() => now)
    const [early, late] = [codes.make(), codes.make()]
    now = 9 * 60_000
    expect(codes.use(early)).toBe(true)
    now = 11 * 60_000
    expect(codes.use(late)).toBe(false)
  })
})

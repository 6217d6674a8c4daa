import { decode, encode } from '@shared/codec.ts'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'vitest'
import { EventStreams } from '../../electron/web/event-streams.ts'
import { IdleExit } from '../../electron/web/idle-exit.ts'
import { OneTimeCodes } from '../../electron/web/secrets.ts'
import { answerWeb } from '../../electron/web/server.ts'
import { aProbedRouter } from './a-router.ts'
import { fuzz, whatIsWrong, type Attempt } from './fuzz.ts'

/** Bodies that are no request at all, sent as they are. */
const broken = [
  '',
  '{',
  '\u0000',
  'null',
  '1',
  '[]',
  '"x"',
  '{"method":',
  '{"$bytes":1}',
  '['.repeat(50_000),
  'é'.repeat(9),
]

const bodyOf = (attempt: Attempt, index: number): string => {
  if (index % 50 === 0) return broken[(index / 50) % broken.length] ?? ''
  try {
    return encode(attempt)
  } catch {
    return '{"method":[]}' // what the page could not have sent either
  }
}

const openServer = async () => {
  const { router, probe, app } = aProbedRouter()
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const idle = new IdleExit({ untilFirstPage: 3_600_000, afterLastPage: 3_600_000 }, () => {})
  const answer = answerWeb({
    keys: { port, token: 'token', key: 'key' },
    codes: new OneTimeCodes(),
    pages: { root: '/nowhere', outputs: app.outputs },
    router,
    streams: new EventStreams(() => {}),
    idle,
    newAddress: () => '',
  })
  server.on('request', (asked, response) => void answer(asked, response).catch(() => response.destroy()))
  const close = (): void => {
    idle.stop()
    server.close()
    server.closeAllConnections()
  }
  return { port, probe, close }
}

const post = (port: number, agent: Agent, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const origin = `http://127.0.0.1:${port}`
    const headers = { origin, 'sec-fetch-site': 'same-origin', 'x-packhorse-token': 'token' }
    const sent = request(`${origin}/call`, { method: 'POST', headers, agent }, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('end', () => resolve(Buffer.concat(pieces).toString()))
    })
    sent.on('error', reject)
    sent.end(body)
  })

/** Through the loopback server, past its door, as a page of ours that has been taken over would. */
export const fuzzOverHttp = async (count: number, seed: number): Promise<void> => {
  const { port, probe, close } = await openServer()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  try {
    let done = 0
    for (const attempt of fuzz({ count, seed, inProcess: false })) {
      const answer = await post(port, agent, bodyOf(attempt, done))
      const wrong = whatIsWrong(decode(answer))
      if (wrong !== null)
        expect.fail(`seed ${seed}, attempt ${done}, ${JSON.stringify(attempt).slice(0, 200)}: ${wrong}`)
      done += 1
    }
    expect(done).toBe(count)
    expect(probe.unparsed).toEqual([])
    expect(probe.reached.size).toBeGreaterThan(20)
  } finally {
    agent.destroy()
    close()
  }
}

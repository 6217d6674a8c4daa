import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEnvironment } from '../../electron/app/environment.ts'
import { startWeb, type RunningWeb, type WebSettings } from '../../electron/web/start-web.ts'

export interface Asked {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

interface Ask {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A request as any program on this machine could send it: nothing is added, so that each test says what it shows. */
export const ask = (
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Ask = {},
): Promise<Asked> =>
  new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        headers: { host: `127.0.0.1:${port}`, ...headers },
        agent: false,
      },
      (answer) => {
        const pieces: Buffer[] = []
        answer.on('data', (piece: Buffer) => pieces.push(piece))
        answer.on('error', reject)
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(pieces).toString(),
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })

export const aDataFolder = (): string => mkdtempSync(join(tmpdir(), 'packhorse-web-'))

/** The loopback server on a data folder of its own, with a page of one line. Nothing is opened. */
export const startTestWeb = (
  dataFolder: string,
  idle: Partial<WebSettings['idle']> = {},
): Promise<RunningWeb | null> => {
  const pages = join(dataFolder, 'pages')
  mkdirSync(pages, { recursive: true })
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Packhorse</title>')
  return startWeb({
    environment: readEnvironment({ PACKHORSE_DATA: dataFolder, PACKHORSE_TODAY: '2026-09-01' }),
    pages,
    scripts: dataFolder,
    idle: { untilFirstPage: 60_000, afterLastPage: 60_000, ...idle },
  })
}

/** What a page of ours sends with a post, once it is let in. */
export const pageHeaders = (port: number, token: string): Record<string, string> => ({
  origin: `http://127.0.0.1:${port}`,
  'sec-fetch-site': 'same-origin',
  'x-packhorse-token': token,
  'x-packhorse-tab': 'tab-1',
})

export const codeIn = (address: string): string => new URL(address).hash.replace('#code=', '')

/** Trades the code of an address for a token. */
export const trade = async ({ port, address }: { port: number; address: string }): Promise<Asked> =>
  ask(port, '/session', {
    method: 'POST',
    headers: { origin: `http://127.0.0.1:${port}`, 'sec-fetch-site': 'same-origin' },
    body: codeIn(address),
  })

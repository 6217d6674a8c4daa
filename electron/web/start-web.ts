import { mkdirSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Environment } from '../app/environment.ts'
import { Outputs } from '../app/outputs.ts'
import { startApp, type App } from '../start-app.ts'
import { claimDataFolder, releaseDataFolder } from './data-lock.ts'
import { EventStreams } from './event-streams.ts'
import { IdleExit, type IdleTimes } from './idle-exit.ts'
import { writeLaunchFile } from './launch-file.ts'
import { newSecret, OneTimeCodes } from './secrets.ts'
import { answerWeb } from './server.ts'
import { webHost } from './web-host.ts'

export interface WebSettings {
  readonly environment: Environment
  /** Folder of the built page. */
  readonly pages: string
  /** Folder of the built scripts. */
  readonly scripts: string
  readonly idle: IdleTimes
}

export interface RunningWeb {
  readonly app: App
  readonly port: number
  /** With a code that works once. */
  readonly address: string
  readonly launchFile: string
  /** Resolves when everything is closed, because nobody looks any more or because `close` was called. */
  readonly closed: Promise<void>
  readonly close: () => void
}

/** Where a data folder's launch file lies. */
export const launchFileOf = (environment: Environment): string => join(environment.dataFolder, 'open.html')

/**
 * Serves Packhorse on a port that only this machine can reach. `null`: it was running on this data folder already, and has
 * made a fresh launch file.
 */
export const startWeb = async (settings: WebSettings): Promise<RunningWeb | null> => {
  const { dataFolder } = settings.environment
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const server = createServer()
  const keys = { port: await listen(server), token: newSecret(), key: newSecret() }
  const lockFile = join(dataFolder, 'web.lock')
  const claim = { pid: process.pid, port: keys.port, key: keys.key }
  if ((await claimDataFolder(lockFile, claim)) === 'running') {
    server.close()
    return null
  }
  const running = serve(settings, server, keys)
  await running.app.begin(null)
  return { ...running, closed: running.closed.then(() => releaseDataFolder(lockFile, claim)) }
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

type Keys = { readonly port: number; readonly token: string; readonly key: string }

const serve = (
  { environment, pages, scripts, idle: times }: WebSettings,
  server: Server,
  keys: Keys,
): RunningWeb => {
  const launchFile = launchFileOf(environment)
  const end = Promise.withResolvers<void>()
  const idle = new IdleExit(times, () => end.resolve())
  const streams = new EventStreams((count) => idle.pagesAre(count))
  const outputs = new Outputs()
  const app = startApp(webHost({ environment, scripts, outputs, streams }), environment, outputs)
  const { router } = app

  const codes = new OneTimeCodes()
  const newAddress = (): string => {
    const address = `http://127.0.0.1:${keys.port}/#code=${codes.make()}`
    writeLaunchFile(launchFile, address)
    return address
  }
  const answer = answerWeb({
    keys,
    codes,
    streams,
    idle,
    router,
    newAddress,
    pages: { root: pages, outputs },
  })
  server.on('request', (request, response) => {
    answer(request, response).catch((cause: unknown) => {
      app.context.log.fault('web', cause)
      response.destroy()
    })
  })
  const closed = end.promise.then(async () => {
    idle.stop()
    streams.close()
    server.close()
    await app.stop()
    server.closeAllConnections()
    rmSync(launchFile, { force: true })
  })
  return { app, port: keys.port, address: newAddress(), launchFile, closed, close: () => end.resolve() }
}

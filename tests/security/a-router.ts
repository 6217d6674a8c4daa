import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AppContext } from '../../electron/app/context.ts'
import { readEnvironment } from '../../electron/app/environment.ts'
import { FileSession } from '../../electron/app/file-session.ts'
import { fileLog } from '../../electron/app/log.ts'
import { Outputs } from '../../electron/app/outputs.ts'
import { createRouter, type Router } from '../../electron/router/router.ts'
import { EventStreams } from '../../electron/web/event-streams.ts'
import { webHost } from '../../electron/web/web-host.ts'
import { aFile } from '../helpers/a-file.ts'
import { probeHandlers, type Probe } from './probe-handlers.ts'

export interface ProbedRouter {
  readonly router: Router
  readonly probe: Probe
  readonly app: AppContext
  readonly logPath: string
}

/** The real router on a real file, with handlers that only look at what reached them. */
export const aProbedRouter = (): ProbedRouter => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'packhorse-fuzz-'))
  const environment = readEnvironment({ PACKHORSE_DATA: dataFolder, PACKHORSE_TODAY: '2026-09-01' })
  const outputs = new Outputs()
  const files = new FileSession()
  const { path, sql } = aFile()
  files.set({ path, sql, isReadOnly: false, heldBy: null })
  const logPath = join(dataFolder, 'packhorse.log')
  const app: AppContext = {
    host: webHost({ environment, scripts: dataFolder, outputs, streams: new EventStreams(() => {}) }),
    clock: environment.clock,
    log: fileLog(logPath, () => '2026-09-01T00:00:00.000Z'),
    files,
    outputs,
    who: 'Tester',
  }
  const probe = probeHandlers()
  return { router: createRouter(app, probe.handlers), probe, app, logPath }
}

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { AppContext } from './app/context.ts'
import type { Environment } from './app/environment.ts'
import { FileSession } from './app/file-session.ts'
import type { Host } from './app/host.ts'
import { fileLog } from './app/log.ts'
import { Outputs } from './app/outputs.ts'
import { closeAtEnd, openAtStart } from './file/file.service.ts'
import { handlers } from './handlers.ts'
import { createRouter, type Router } from './router/router.ts'

export interface App {
  readonly context: AppContext
  readonly router: Router
  /** Opens the file that was asked for, else the one that was open last. What fails is said on the first screen. */
  begin(asked: string | null): Promise<void>
  /** Stops jobs, closes the file (which backs it up) and removes temporary files. */
  stop(): Promise<void>
}

/** The core that all three ways in stand on: they differ in their host and in nothing else. */
export const startApp = (
  host: Host,
  { clock, who, dataFolder }: Environment,
  outputs = new Outputs(),
): App => {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const context: AppContext = {
    host,
    clock,
    who,
    log: fileLog(join(dataFolder, 'packhorse.log'), () => clock.now()),
    files: new FileSession(),
    outputs,
  }
  const router = createRouter(context, handlers)
  return {
    context,
    router,
    begin: (asked) => openAtStart(context, asked),
    async stop() {
      await router.close()
      await closeAtEnd(context)
      await outputs.withdrawAll()
    },
  }
}

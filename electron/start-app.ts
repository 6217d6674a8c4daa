import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { AppContext } from './app/context.ts'
import type { Environment } from './app/environment.ts'
import { FileSession } from './app/file-session.ts'
import type { Host } from './app/host.ts'
import { fileLog } from './app/log.ts'
import { Outputs } from './app/outputs.ts'
import { isReturn } from './file/file-name.ts'
import { closeAtEnd, openAsked, openAtStart } from './file/file.service.ts'
import { handlers } from './handlers.ts'
import { askForReturn } from './returns/asked-return.ts'
import { createRouter, type Router } from './router/router.ts'
import { forgetLooked } from './transfer/looked-at.ts'

export interface App {
  readonly context: AppContext
  readonly router: Router
  /**
   * Opens the file that was asked for, else the one that was open last. A return that was asked for waits for the page.
   * What fails is said on the first screen.
   */
  begin(asked: string | null): Promise<void>
  /** The same while the program runs; null does nothing. */
  ask(asked: string | null): Promise<void>
  /** Stops jobs, closes the file (which backs it up) and removes temporary files. */
  stop(): Promise<void>
}

/** A return is no file to work in. Answers what is. */
const putReturnAside = (context: AppContext, asked: string | null): string | null => {
  if (asked === null || !isReturn(asked)) return asked
  askForReturn(context, asked)
  return null
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
    begin: (asked) => openAtStart(context, putReturnAside(context, asked)),
    ask: (asked) => openAsked(context, putReturnAside(context, asked)),
    async stop() {
      await router.close()
      await closeAtEnd(context)
      await forgetLooked(context)
      await outputs.withdrawAll()
    },
  }
}

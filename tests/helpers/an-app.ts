import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Input, MethodName, Output } from '../../shared/contract.ts'
import type { HostEvent } from '../../shared/envelope.ts'
import { systemClock } from '../../electron/app/clock.ts'
import type { AppContext } from '../../electron/app/context.ts'
import { FileSession } from '../../electron/app/file-session.ts'
import type { DesktopMessage, Host, SaveTarget } from '../../electron/app/host.ts'
import { saveInto } from '../../electron/app/save-beside.ts'
import { Outputs } from '../../electron/app/outputs.ts'
import { handlers } from '../../electron/handlers.ts'
import { createRouter, type Router } from '../../electron/router/router.ts'
import { packPort } from './pack-port.ts'

/** What the person will answer to the next dialogs; a path, or null for Cancel. */
interface Answers {
  open: string | null
  save: string | null
  folder: string | null
}

const saveTo = (path: string): SaveTarget => ({
  fileName: basename(path),
  path,
  tempPath: `${path}.part`,
  commit: async () => renameSync(`${path}.part`, path),
  discard: async () => rmSync(`${path}.part`, { force: true }),
})

/**
 * The whole program below its windows, in a folder of its own: real files, the real router, dialogs answered in advance.
 * Packs are made, and papers looked at, in this process unless a test starts another.
 * `machine` is where it keeps its own things; two apps with the same one are two programs on one computer.
 */
export const anApp = ({
  folder = mkdtempSync(join(tmpdir(), 'packhorse-')),
  who = 'Tester',
  hasDialogs = true,
  startProcess = packPort,
  clock = systemClock,
} = {}) => {
  const answers: Answers = { open: null, save: null, folder: null }
  const events: HostEvent[] = []
  const faults: unknown[] = []
  const messages: DesktopMessage[] = []
  const dataFolder = join(folder, 'data')
  mkdirSync(dataFolder, { recursive: true })
  const host: Host = {
    kind: 'electron',
    hasDialogs,
    documentsFolder: join(folder, 'Documents'),
    dataFolder,
    chooseFiles: async () =>
      answers.open === null ? null : [{ fileName: basename(answers.open), path: answers.open }],
    chooseSave: async () => (answers.save === null ? null : saveTo(answers.save)),
    chooseFolder: async () => (answers.folder === null ? null : saveInto(answers.folder)),
    startProcess,
    notify: (message) => void messages.push(message),
    emit: (event) => void events.push(event),
  }
  const app: AppContext = {
    host,
    clock,
    log: { fault: (_where, cause) => (faults.push(cause), 'PH-TEST') },
    files: new FileSession(),
    outputs: new Outputs(),
    who,
  }
  const router: Router = createRouter(app, handlers)
  return {
    folder,
    app,
    router,
    answers,
    events,
    faults,
    /** What stood on the desktop. */
    messages,
    /** Asks through the router; throws the failure, so that a test can expect it. */
    ask: async <M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>> => {
      const answer = await router.call(method, input)
      if (!answer.ok) throw Object.assign(new Error(answer.error.message), answer.error)
      return answer.value as Output<M>
    },
  }
}

import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Environment } from '../app/environment.ts'
import type { Host, SaveTarget } from '../app/host.ts'
import { startNodeProcess } from '../app/node-process.ts'
import type { Outputs } from '../app/outputs.ts'
import type { EventStreams } from './event-streams.ts'
import { currentTab } from './current-tab.ts'

interface WebHostParts {
  readonly environment: Environment
  /** Folder of the built scripts. */
  readonly scripts: string
  readonly outputs: Outputs
  readonly streams: EventStreams
}

/** No dialogs and no native paths: files come in as bytes through the page, and go out as downloads. */
export const webHost = ({ environment, scripts, outputs, streams }: WebHostParts): Host => ({
  kind: 'web',
  hasDialogs: false,
  documentsFolder: environment.documentsFolder,
  dataFolder: environment.dataFolder,
  chooseFiles: () => Promise.resolve(null),
  chooseSave: (suggestedName) =>
    Promise.resolve(asDownload(join(environment.dataFolder, 'outgoing'), suggestedName, outputs, streams)),
  chooseFolder: () =>
    Promise.resolve({
      path: null,
      target: (fileName) => asDownload(join(environment.dataFolder, 'outgoing'), fileName, outputs, streams),
    }),
  startProcess: (script) => startNodeProcess(join(scripts, script)),
  emit: (event) => streams.tell(event),
})

const asDownload = (
  folder: string,
  fileName: string,
  outputs: Outputs,
  streams: EventStreams,
): SaveTarget => {
  const tab = currentTab.getStore() || null // a caller that names no tab: every tab may be it
  const tempPath = join(folder, randomUUID())
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return {
    fileName,
    path: null,
    tempPath,
    async commit() {
      const outputId = outputs.publish({ path: tempPath, mediaType: mediaTypeFor(fileName), fileName })
      streams.tell({ kind: 'download', outputId, fileName }, tab)
    },
    discard: () => rm(tempPath, { force: true }),
  }
}

const mediaTypeFor = (fileName: string): string =>
  extname(fileName).toLowerCase() === '.pdf' ? 'application/pdf' : 'application/octet-stream'

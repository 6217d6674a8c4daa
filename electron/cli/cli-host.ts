import { basename, dirname, join } from 'node:path'
import type { Environment } from '../app/environment.ts'
import type { Host } from '../app/host.ts'
import { startNodeProcess } from '../app/node-process.ts'
import { saveBeside, saveInto } from '../app/save-beside.ts'
import type { Answers } from './command.ts'

/**
 * The terminal as a host: its dialogs were answered on the command line, and its windows are lines on the error stream.
 *
 * @param scriptsFolder where the built scripts beside the command line are
 * @param onProgress is told each new step of a long job
 */
export const cliHost = (
  environment: Environment,
  answers: Answers,
  scriptsFolder: string,
  onProgress: (step: string) => void,
): Host => ({
  kind: 'cli',
  hasDialogs: true,
  documentsFolder: environment.documentsFolder,
  dataFolder: environment.dataFolder,
  chooseFiles: async () =>
    answers.open === null ? null : [{ path: answers.open, fileName: basename(answers.open) }],
  chooseSave: async () => (answers.save === null ? null : saveBeside(answers.save)),
  chooseFolder: async () => (answers.save === null ? null : saveInto(dirname(answers.save))),
  startProcess: (script) => startNodeProcess(join(scriptsFolder, script)),
  emit: (event) => {
    if (event.kind === 'progress') onProgress(event.step)
  },
})

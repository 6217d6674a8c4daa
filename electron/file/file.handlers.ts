import type { fileContract, FileState } from '@shared/contract/file.ts'
import { AppError } from '@shared/errors.ts'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { AppContext } from '../app/context.ts'
import type { Handlers, JobContext, MethodsOf } from '../app/handler.ts'
import { saveWhole } from '../app/save-whole.ts'
import { listBackups } from './backups.repo.ts'
import { asListed, copyDatabase } from './backups.service.ts'
import { createSample } from '../sample/create-sample.ts'
import { checkFile } from './check-file.ts'
import type { Fill } from './create-file.service.ts'
import { fileNameFor, withEnding } from './file-name.ts'
import {
  backUpNow,
  closeFile,
  createPath,
  leaveLocked,
  openPath,
  placeInDocuments,
  restoreBackup,
  unlockFile,
} from './file.service.ts'
import { fileState, findFiles } from './file-state.ts'
import { packhorseFile } from './packhorse-file.ts'
import { isSameFile } from './same-file.ts'
import { forgetRecent, isRecent, nameOf } from './recent-files.ts'

/** Where a new file is to go; null when the person closed the dialog. */
const askForPlace = async (app: AppContext, fileName: string): Promise<string | null> => {
  if (!app.host.hasDialogs) return placeInDocuments(app, fileName)
  const target = await app.host.chooseSave(fileName, packhorseFile)
  if (target === null) return null
  return withEnding(target.path ?? placeInDocuments(app, target.fileName))
}

const create = async (app: AppContext, fileName: string, fill?: Fill): Promise<FileState | null> => {
  const path = await askForPlace(app, fileName)
  return path === null ? null : createPath(app, path, fill)
}

/** Where there are no dialogs, the sample is made once, and opened again after that. */
const openSample = async (job: JobContext): Promise<FileState | null> => {
  const { app } = job
  const fileName = fileNameFor('Packhorse sample')
  const known = placeInDocuments(app, fileName)
  if (!app.host.hasDialogs && existsSync(known)) return openPath(app, known)
  const { clock, who } = app
  const origin = { who, today: clock.today(), now: () => clock.now() }
  return create(app, fileName, (sql) => createSample(sql, { ...job, ...origin }))
}

/** A path from the page is taken only when we told the page of it. */
const allowed = (app: AppContext, path: string): string => {
  if (isRecent(app.host.dataFolder, path) || findFiles(app).some((file) => file.path === path)) return path
  throw new AppError(
    'not_allowed',
    'Choose the file with the Open button: this one has not been opened here before.',
  )
}

const open = async (app: AppContext, path: string | null): Promise<FileState | null> => {
  if (path !== null) return openPath(app, allowed(app, path))
  const chosen = await app.host.chooseFiles(packhorseFile, false)
  const first = chosen?.[0]
  return first === undefined ? null : openPath(app, first.path)
}

const saveCopy = async ({ app, progress }: JobContext): Promise<{ fileName: string } | null> => {
  const { path, sql, sealing } = app.files.required
  const target = await app.host.chooseSave(
    fileNameFor(`${nameOf(path)} copy ${app.clock.today()}`),
    packhorseFile,
  )
  if (target === null) return null
  await saveWhole(target, async (tempPath) => {
    if (target.path !== null && isSameFile(target.path, path))
      throw new AppError(
        'conflict',
        `${basename(path)} is the file that is open: a copy cannot take its place. Choose another name.`,
      )
    if (sealing !== undefined) return void (await sealing.sealInto(tempPath))
    await copyDatabase(sql, tempPath, (done, total) => progress('Copying', done, total))
  })
  return { fileName: target.fileName }
}

const backups = (app: AppContext) => listBackups(app.host.dataFolder, app.files.required.path).map(asListed)

export const fileHandlers: Handlers<MethodsOf<typeof fileContract>> = {
  'file.state': (_input, { app }) => fileState(app),
  'file.create': ({ name }, { app }) => create(app, fileNameFor(name)),
  'file.createSample': (_input, job) => openSample(job),
  'file.open': ({ path }, { app }) => open(app, path),
  'file.unlock': ({ passphrase }, { app }) => unlockFile(app, passphrase),
  'file.leaveLocked': (_input, { app }) => leaveLocked(app),
  'file.close': (_input, { app }) => closeFile(app),
  'file.saveCopy': (_input, job) => saveCopy(job),
  'file.backups': (_db, _input, app) => backups(app),
  'file.backUp': async (_input, { app, progress }) => {
    await backUpNow(app, 'by-hand', (done, total) => progress('Backing up', done, total))
    return backups(app)
  },
  'file.restore': ({ backupId }, { app }) => restoreBackup(app, backupId),
  'file.check': (_input, job) => checkFile(job),
  'file.forgetRecent': async ({ path }, { app }) => {
    forgetRecent(app.host.dataFolder, path)
    return fileState(app)
  },
}

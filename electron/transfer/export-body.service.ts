import { existsSync } from 'node:fs'
import type { Output, Parsed } from '@shared/contract.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { ExportMark } from '@shared/entities/transfer.ts'
import { AppError } from '@shared/errors.ts'
import { v7 as uuidv7 } from 'uuid'
import type { AppContext } from '../app/context.ts'
import type { OpenFile } from '../app/file-session.ts'
import type { JobContext } from '../app/handler.ts'
import type { SaveTarget } from '../app/host.ts'
import { inCommand } from '../app/in-command.ts'
import { saveWhole } from '../app/save-whole.ts'
import { getBody, withdrawBody } from '../bodies/bodies.repo.ts'
import { asReadDb, type ReadDb } from '../db/handles.ts'
import { createFile } from '../file/create-file.service.ts'
import { fileNameFor } from '../file/file-name.ts'
import { nameOf } from '../file/recent-files.ts'
import { fileIdOf } from '../settings/file-id.ts'
import { countBody, leftOutWith } from './count-body.ts'
import { gatherBody, type BodyRows } from './gather-body.ts'
import { packhorseFile } from '../file/packhorse-file.ts'
import { insertTransfer } from './transfers.repo.ts'
import { writeBody } from './write-body.ts'

export const describeExport = (db: ReadDb, bodyId: BodyId): Output<'transfer.describe'> => {
  getBody(db, bodyId)
  return told(db, gatherBody(db, bodyId))
}

const told = (db: ReadDb, body: BodyRows): Output<'transfer.describe'> => ({
  counts: countBody(body),
  leftOut: leftOutWith(db, body.bodyId, body),
})

/** Makes a file of one body; with `isMove` archives it here after that. Null when cancelled. */
export const exportBody = async (
  input: Parsed<'transfer.export'>,
  job: JobContext,
): Promise<Output<'transfer.export'>> => {
  const { app } = job
  const open = app.files.writable
  const { name } = getBody(app.files.reader(), input.bodyId)
  const target = await app.host.chooseSave(fileNameFor(`${name} ${app.clock.today()}`), packhorseFile)
  if (target === null) return null
  await expectFree(target)
  const body = gatherBody(asReadDb(open.sql), input.bodyId)
  const done = { fileName: target.fileName, ...told(asReadDb(open.sql), body) }
  const mark = markFor(app, body, name)
  const doneUpTo = lastDeed(open)
  await saveWhole(target, async (path) => {
    await createFile(path, (to) => writeBody(open.sql, to, body, mark, job))
    expectStill(app, open, input.isMove ? doneUpTo : null)
  })
  note(app, input, target.fileName)
  return done
}

/** Another clerk may have the file that stands there open, so it is never replaced. */
const expectFree = async (target: SaveTarget): Promise<void> => {
  if (target.path === null || !existsSync(target.path)) return
  await target.discard()
  throw new AppError(
    'conflict',
    `There is already something called ${target.fileName}. It was left as it is. Choose another name.`,
  )
}

const lastDeed = ({ sql }: OpenFile): unknown => sql.prepare('SELECT max(seq) FROM commands').pluck().get()

/** What is moved out must be all there is: else something done meanwhile would stand in neither file’s list of boards. */
const expectStill = (app: AppContext, open: OpenFile, doneUpTo: unknown): void => {
  if (app.files.current !== open)
    throw new AppError('conflict', 'Another file was opened meanwhile. No file was made. Try again.')
  if (doneUpTo !== null && lastDeed(open) !== doneUpTo)
    throw new AppError('conflict', 'The file was changed meanwhile. Nothing was moved. Try again.')
}

const markFor = (app: AppContext, { bodyId, cut }: BodyRows, bodyName: string): ExportMark => ({
  exportId: uuidv7(),
  originId: inCommand(app, 'transfer.export', (db) => {
    db.recorder.describe({ label: 'Give the file an id of its own', scope: null })
    return fileIdOf(db)
  }),
  fromFile: nameOf(app.files.required.path),
  bodyId,
  bodyName,
  madeBy: app.who,
  madeAt: app.clock.now(),
  madeOn: app.clock.today(),
  cut: [...cut],
})

const note = (
  app: AppContext,
  { bodyId, isMove, note: where }: Parsed<'transfer.export'>,
  fileName: string,
) =>
  inCommand(app, 'transfer.export', (db) => {
    const { name } = getBody(db, bodyId)
    insertTransfer(db, {
      bodyId,
      direction: 'out',
      isMove,
      fileName,
      note: where,
      people: {},
      doneBy: app.who,
      doneOn: app.clock.today(),
    })
    if (isMove) withdrawBody(db, bodyId)
    const verb = isMove ? 'Move' : 'Export'
    db.recorder.describe({ label: `${verb} “${name}” to ${fileName}`, scope: null })
  })

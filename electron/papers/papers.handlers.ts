import type { papersContract } from '@shared/contract/papers.ts'
import type { PaperId } from '@shared/entities/paper.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { inCommand } from '../app/in-command.ts'
import { showChase } from './chase.service.ts'
import { convertVersions } from './convert-now.service.ts'
import { addPapers, addVersion, withCopies } from './incoming.service.ts'
import { type Examined, withExamined, withExaminedOne } from './intake.service.ts'
import {
  expectPaper,
  expectPapers,
  movePaper,
  tablePaper,
  updatePaper,
  withdrawPaper,
} from './papers.service.ts'
import { restoreVersion, showHistory, showVersions } from './versions.service.ts'
import { layOutVersion, saveVersion } from './stored-files.service.ts'
import { unlockVersion } from './unlock.service.ts'
import { uploadsOf } from './uploads-of.ts'

/** Any file may come in: one that no pack can take is kept with a word on what to do. */
const anyFile = { name: 'All files', extensions: ['*'] }

const added = (paperIds: PaperId[], files: readonly Examined[]) => ({
  paperIds,
  problems: files.flatMap(({ fileName, examination: { problem } }) =>
    problem === null ? [] : [{ fileName, problem }],
  ),
})

export const papersHandlers: Handlers<MethodsOf<typeof papersContract>> = {
  'uploads.begin': async ({ fileName, size }, { app }) => ({
    uploadId: await uploadsOf(app).begin(fileName, size),
  }),
  'uploads.append': async ({ uploadId, bytes }, { app }) => ({
    received: await uploadsOf(app).append(uploadId, bytes),
  }),
  'papers.add': async ({ itemId, ...given }, job) => {
    const { app } = job
    const uploadIds = [...new Set(given.uploadIds)]
    const taken = uploadIds.map((uploadId) => uploadsOf(app).take(uploadId))
    const result = await withExamined(taken, 'add', job, (files) =>
      added(
        inCommand(app, 'papers.add', (db) => addPapers(db, itemId, files)),
        files,
      ),
    )
    await uploadsOf(app).forget(uploadIds)
    return result
  },
  'papers.addByDialog': async ({ itemId }, job) => {
    const chosen = await job.app.host.chooseFiles(anyFile, true)
    if (chosen === null || chosen.length === 0) return null
    return withCopies(job.app, chosen, (copies) =>
      withExamined(copies, 'add', job, (files) =>
        added(
          inCommand(job.app, 'papers.addByDialog', (db) => addPapers(db, itemId, files)),
          files,
        ),
      ),
    )
  },
  'papers.addVersion': async ({ paperId, uploadId }, job) => {
    const { app } = job
    const result = await withExaminedOne(uploadsOf(app).take(uploadId), job, (file) => ({
      version: inCommand(app, 'papers.addVersion', (db) => addVersion(db, paperId, file)),
      problem: file.examination.problem,
    }))
    await uploadsOf(app).forget([uploadId])
    return result
  },
  'papers.unlock': unlockVersion,
  'papers.convert': convertVersions,
  'papers.expect': (db, input) => ({ paperId: expectPaper(db, input) }),
  'papers.expectMany': (db, input) => ({ paperIds: expectPapers(db, input) }),
  'papers.table': (db, input) => {
    tablePaper(db, input)
    return {}
  },
  'papers.chase': (db, { meetingId }, app) => showChase(db, meetingId, app.clock.today()),
  'papers.history': (db, { paperId }) => showHistory(db, paperId),
  'papers.restoreVersion': (db, { versionId }) => ({ version: restoreVersion(db, versionId) }),
  'papers.versions': (db, { paperId }) => showVersions(db, paperId),
  'papers.update': (db, input) => {
    updatePaper(db, input)
    return {}
  },
  'papers.move': (db, input) => {
    movePaper(db, input)
    return {}
  },
  'papers.withdraw': (db, { paperId }) => {
    withdrawPaper(db, paperId)
    return {}
  },
  'papers.view': ({ versionId }, { app }) => layOutVersion(app, versionId),
  'papers.saveOriginal': ({ versionId }, { app }) => saveVersion(app, versionId),
}

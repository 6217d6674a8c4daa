import type { agendaContract } from '@shared/contract/agenda.ts'
import type { AgendaFile } from '@shared/entities/agenda-file.ts'
import { dirname } from 'node:path'
import type { Handlers, JobContext, MethodsOf } from '../app/handler.ts'
import { inCommand } from '../app/in-command.ts'
import type { WriteDb } from '../db/handles.ts'
import { withCopies } from '../papers/incoming.service.ts'
import { withExamined } from '../papers/intake.service.ts'
import { findPapers } from './find-papers.ts'
import { importAgenda, importMeeting, type FoundPapers } from './import-agenda-file.service.ts'
import { readAgendaFile } from './read-agenda-file.ts'

type AgendaFileMethods = Extract<MethodsOf<typeof agendaContract>, `agenda.import${string}`>

/**
 * Reads the agenda file that the person chooses, with its papers, then writes all of it as one command. Whatever can be
 * wrong with the files is found before the first record is written. `null`: cancelled.
 */
const importWith = async <T>(
  method: AgendaFileMethods,
  job: JobContext,
  write: (db: WriteDb, file: AgendaFile, papers: FoundPapers) => T,
) => {
  const { app } = job
  void app.files.writable
  const chosen = await app.host.chooseFiles({ name: 'Agenda file', extensions: ['json'] }, false)
  const path = chosen?.[0]?.path
  if (path === undefined) return null
  const file = readAgendaFile(path)
  const located = findPapers(file.agenda, dirname(path))
  return withCopies(app, located, (copies) =>
    withExamined(copies, 'name', job, (examined) => {
      const papers: FoundPapers = new Map(examined.map((paper, at) => [located[at]?.file ?? '', paper]))
      const added = inCommand(app, method, (db) => write(db, file, papers))
      const problems = examined.flatMap(({ fileName, examination: { problem } }) =>
        problem === null ? [] : [{ fileName, problem }],
      )
      return { ...added, problems }
    }),
  )
}

export const agendaFileHandlers: Handlers<AgendaFileMethods> = {
  'agenda.importFile': ({ meetingId }, job) =>
    importWith('agenda.importFile', job, (db, { agenda }, papers) =>
      importAgenda(db, meetingId, agenda, papers),
    ),
  'agenda.importMeeting': (_input, job) => importWith('agenda.importMeeting', job, importMeeting),
}

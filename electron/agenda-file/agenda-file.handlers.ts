import type { agendaContract } from '@shared/contract/agenda.ts'
import type { AgendaFile } from '@shared/entities/agenda-file.ts'
import { dirname } from 'node:path'
import type { Handlers, JobContext, MethodsOf } from '../app/handler.ts'
import { inCommand } from '../app/in-command.ts'
import { examinePaper } from '../pack/papers/examine.ts'
import { importAgenda, importMeeting } from './import-agenda-file.service.ts'
import { readAgendaFile } from './read-agenda-file.ts'
import { readPapers, type FoundPapers } from './read-papers.ts'

interface Read {
  readonly file: AgendaFile
  readonly papers: FoundPapers
}

/** Everything that can go wrong with the files goes wrong here, before the first record is written. */
const read = async ({ app, signal, progress }: JobContext): Promise<Read | null> => {
  void app.files.writable
  const chosen = await app.host.chooseFiles({ name: 'Agenda file', extensions: ['json'] }, false)
  const path = chosen?.[0]?.path
  if (path === undefined) return null
  const file = readAgendaFile(path)
  const papers = await readPapers(file.agenda, dirname(path), examinePaper, (done, total) => {
    signal.throwIfAborted()
    progress('Looking at the papers', done, total)
  })
  return { file, papers }
}

const problemsIn = (papers: FoundPapers) =>
  [...papers.values()].flatMap(({ fileName, examination: { problem } }) =>
    problem === null ? [] : [{ fileName, problem }],
  )

type AgendaFileMethods = Extract<MethodsOf<typeof agendaContract>, `agenda.import${string}`>

export const agendaFileHandlers: Handlers<AgendaFileMethods> = {
  'agenda.importFile': async ({ meetingId }, job) => {
    const found = await read(job)
    if (found === null) return null
    const added = inCommand(job.app, 'agenda.importFile', (db) =>
      importAgenda(db, meetingId, found.file.agenda, found.papers),
    )
    return { ...added, problems: problemsIn(found.papers) }
  },
  'agenda.importMeeting': async (_input, job) => {
    const found = await read(job)
    if (found === null) return null
    const added = inCommand(job.app, 'agenda.importMeeting', (db) =>
      importMeeting(db, found.file, found.papers),
    )
    return { ...added, problems: problemsIn(found.papers) }
  },
}

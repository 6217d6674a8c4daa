import { writeFile } from 'node:fs/promises'
import type { Output, Parsed } from '@shared/contract.ts'
import { AppError } from '@shared/errors.ts'
import type { JobContext } from '../app/handler.ts'
import { findBlob } from '../db/blobs.ts'
import { gather } from '../pack/gather.ts'
import { agendaPage } from '../pack/html/agenda-page.ts'
import { checkText } from '../pack/leak/check-text.ts'
import { leakRulesFor } from '../pack/leak/leak-rules.ts'
import { logoOf } from '../pack/logo.ts'
import { saveWhole } from '../app/save-whole.ts'
import { suggestedName } from './pack-jobs.service.ts'

/** The size of a page on screen is its reader's own; the model asks for one. */
const textSize = 11

/** Saves the agenda as a web page, gathered for the same readers as its PDF. Null when cancelled. */
export const saveHtml = async (
  wanted: Parsed<'pack.saveHtml'>,
  { app }: JobContext,
): Promise<Output<'pack.saveHtml'>> => {
  const request = { ...wanted, document: 'agenda', textSize } as const
  const name = suggestedName(app, { ...request, sheets: 'pages' }).replace(/\.pdf$/, '.html')
  const target = await app.host.chooseSave(name, { name: 'Web page', extensions: ['html'] })
  if (target === null) return null
  await saveWhole(target, async (tempPath) => {
    const db = app.files.reader()
    const model = gather(db, request, app.clock.today())
    const readBlob = async (sha256: string) => {
      const bytes = findBlob(db, sha256)
      if (bytes === null) throw new AppError('not_found', 'The file holds no such bytes.', { sha256 })
      return bytes
    }
    const page = agendaPage(model, await logoOf(model, readBlob))
    checkText(page, leakRulesFor(db, request, app.clock.today(), readBlob))
    await writeFile(tempPath, page)
  })
  return { fileName: target.fileName }
}

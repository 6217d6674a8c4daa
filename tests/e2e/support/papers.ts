import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { titleFromFileName } from '../../../shared/words/title-from-file-name.ts'

export interface TestPaper {
  readonly path: string
  /** As Packhorse proposes it from the file's name. */
  readonly title: string
}

/** Writes a PDF whose pages say "TITLE, page 1", "TITLE, page 2" … */
const writePaper = async (folder: string, title: string, pages: number): Promise<TestPaper> => {
  const paper = await PDFDocument.create()
  const font = await paper.embedFont(StandardFonts.Helvetica)
  for (let page = 1; page <= pages; page += 1) {
    paper.addPage([595, 842]).drawText(`${title}, page ${page}`, { x: 72, y: 700, size: 18, font })
  }
  const path = join(folder, `${title}.pdf`)
  writeFileSync(path, await paper.save())
  return { path, title }
}

const reports = resolve(import.meta.dirname, '../../../../shared/papers/reports')

/** Three papers: real inspection reports where they lie beside the project, else three of our own making. */
export const threePapers = async (folder: string): Promise<readonly TestPaper[]> => {
  if (existsSync(reports)) {
    const names = readdirSync(reports).filter((name) => /^(Kent|staffordshire)/.test(name))
    return names.map((name) => ({ path: join(reports, name), title: titleFromFileName(name) }))
  }
  return await Promise.all(
    ["Kent - children's services & notes, v2", 'Budget report', 'Improvement plan'].map((title, index) =>
      writePaper(folder, title, 9 + index),
    ),
  )
}

import { PDFName, PDFString, type PDFArray, type PDFRef } from '@cantoo/pdf-lib'
import type { CopiedPaper } from './copy-paper.ts'
import { writeForm } from './form.ts'
import { writeLayers } from './layers.ts'
import { text } from './objects.ts'
import { writeOutline, type Bookmark } from './outline.ts'
import { pageLabels } from './page-labels.ts'
import { writePages, type CopiedPage } from './pages.ts'
import type { PdfFile, WrittenFile } from './pdf-file.ts'
import type { TagTree } from './tags.ts'

/** What the reader's program shows about the file. */
export interface PackInfo {
  readonly title: string
  readonly author: string
  readonly subject: string
  /** 32 hex digits, unlike those of any other pack. */
  readonly id: string
  readonly madeAt: Date
}

export interface FinishedParts {
  /** Stamped, in order. */
  readonly pages: readonly CopiedPage[]
  /** What is printed on each of them. */
  readonly labels: readonly string[]
  readonly bookmarks: readonly Bookmark[]
  /** The top of the structure tree, in reading order. */
  readonly tagParts: readonly PDFRef[]
  /** Our own pages and the papers. */
  readonly papers: readonly CopiedPaper[]
  readonly info: PackInfo
}

/** Tells readers of PDF 1.7 that the encryption is the one of PDF 2.0. */
const AES_256 = { ADBE: { BaseVersion: '1.7', ExtensionLevel: 8 } }

/** Writes what belongs to the pack as a whole, and closes the file. */
export async function finishPack(file: PdfFile, tags: TagTree, parts: FinishedParts): Promise<WrittenFile> {
  const { context } = file
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: writePages(file, parts.pages),
    Outlines: writeOutline(file, parts.bookmarks),
    PageMode: 'UseOutlines',
    ViewerPreferences: { DisplayDocTitle: true },
    Lang: PDFString.of('en-GB'),
  })
  if (file.isProtected) catalog.set(PDFName.of('Extensions'), context.obj(AES_256))
  const set = (key: string, ref: PDFRef): void => catalog.set(PDFName.of(key), ref)
  const labels = pageLabels(file, parts.labels)
  if (labels) set('PageLabels', labels)
  const forms = parts.papers.flatMap((paper) => paper.form ?? [])
  if (forms.length > 0) set('AcroForm', writeForm(file, forms))
  const layers = parts.papers.flatMap((paper) => paper.layers ?? [])
  if (layers.length > 0) set('OCProperties', writeLayers(file, layers))
  if (parts.tagParts.length > 0) set('StructTreeRoot', tags.write(parts.tagParts))
  // "Marked" promises that everything in the file is tagged. One scanned paper makes that untrue.
  if (parts.papers.every((paper) => paper.tagging === 'whole'))
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  return await file.finish(file.add(catalog), writeInfo(file, parts.info), parts.info.id)
}

function writeInfo(file: PdfFile, info: PackInfo): PDFRef {
  const date = PDFString.fromDate(info.madeAt)
  return file.add(
    file.context.obj({
      Title: text(info.title),
      Author: text(info.author),
      Subject: text(info.subject),
      Creator: text('Packhorse'),
      CreationDate: date,
      ModDate: date,
    }),
  )
}

/** The top of a page, at whatever magnification the reader has chosen. */
export function topOf(file: PdfFile, page: CopiedPage): PDFArray {
  return file.context.obj([page.ref, 'XYZ', null, null, null])
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { copyPaper, OWN_PAGES } from './assemble/copy-paper.ts'
import { finishPack, type PackInfo, topOf } from './assemble/finish.ts'
import type { Bookmark } from './assemble/outline.ts'
import { type CopiedPage, toBeStamped } from './assemble/pages.ts'
import { PdfFile, type WrittenFile } from './assemble/pdf-file.ts'
import { ON_OUR_PAGES, Stamper } from './assemble/stamp.ts'
import { StampFont } from './assemble/stamp-font.ts'
import { TagTree } from './assemble/tags.ts'
import { Watermark } from './assemble/watermark.ts'
import { checkPack } from './check.ts'
import { STAMP_FONT } from './font-files.ts'
import { readFontTable } from './fontkit.ts'
import { openPdf } from './papers/open-pdf.ts'
import { render } from './render.ts'

/** A bookmark to a part by the name of its anchor, or none where there is no such part. */
export type MarkPart = (anchor: string, title: string) => Bookmark[]

export interface OwnDocument {
  readonly definition: TDocumentDefinitions
  readonly info: Omit<PackInfo, 'madeAt'>
  /** What stands at the foot of a page, from 0. */
  readonly footOf: (index: number, pageCount: number) => { readonly left: string; readonly right: string }
  /** What its pages are called; left out: 1, 2, 3. */
  readonly labelOf?: (index: number) => string
  /** Words across each page, such as DRAFT; null: none. */
  readonly mark: string | null
  readonly bookmarks: (at: MarkPart) => Bookmark[]
}

export interface OwnDocumentPorts {
  /** A temporary path. The caller renames it when all is well, and removes it otherwise. */
  readonly writeTo: string
  readonly fontsFolder: string
  readonly madeAt: Date
}

export interface OwnDocumentFile extends WrittenFile {
  readonly pageCount: number
}

/**
 * Makes a PDF of our own pages alone: laid out, numbered, tagged, with bookmarks, and read back. The same document and
 * `madeAt` give the same bytes with the same version of the program.
 *
 * @throws {PackFault} when the finished file does not read back as it should
 */
export const writeOwnDocument = async (
  document: OwnDocument,
  { writeTo, fontsFolder, madeAt }: OwnDocumentPorts,
): Promise<OwnDocumentFile> => {
  const own = await openPdf(await render(document.definition, fontsFolder))
  const file = await PdfFile.create(writeTo)
  try {
    const tags = new TagTree(file)
    const copied = copyPaper(file, tags, own, { title: document.info.subject, number: OWN_PAGES })
    const pages = copied.pages.map(toBeStamped)
    const labels = pages.map((_, index) => document.labelOf?.(index) ?? String(index + 1))
    await stampAll(file, pages, document, fontsFolder)
    const at: MarkPart = (anchor, title) => {
      const page = pages.find(({ ref }) => ref === copied.namedPages.get(anchor))
      return page === undefined ? [] : [{ title, destination: topOf(file, page), children: [] }]
    }
    const bookmarks = document.bookmarks(at)
    const { tagParts } = copied
    const info = { ...document.info, madeAt }
    const written = await finishPack(file, tags, {
      pages,
      labels,
      bookmarks,
      tagParts,
      papers: [copied],
      info,
    })
    await readBack(writeTo, pages, labels, bookmarks)
    return { ...written, pageCount: pages.length }
  } catch (error) {
    await file.abandon()
    throw error
  }
}

const stampAll = async (
  file: PdfFile,
  pages: readonly CopiedPage[],
  { footOf, mark }: OwnDocument,
  fontsFolder: string,
): Promise<void> => {
  const path = join(fontsFolder, STAMP_FONT)
  const font = new StampFont(file, { bytes: await readFile(path), table: readFontTable(path) })
  const stamper = new Stamper(file, font, mark === null ? null : new Watermark(file, font, mark))
  for (const [index, page] of pages.entries()) stamper.stamp(page, footOf(index, pages.length), ON_OUR_PAGES)
  font.write()
}

const readBack = async (
  path: string,
  pages: readonly CopiedPage[],
  labels: readonly string[],
  bookmarks: readonly Bookmark[],
): Promise<void> => {
  const pageOf = ({ destination }: Bookmark): number =>
    pages.findIndex(({ ref }) => ref === destination?.get(0)) + 1
  await checkPack(
    path,
    {
      pageCount: pages.length,
      labels: [...labels],
      bookmarks: bookmarks.map((each) => ({ title: each.title, page: pageOf(each) })),
      contentsFrom: 0,
      contentsPages: 0,
      linkTargets: [],
      papers: [],
    },
    '',
    () => Promise.resolve(),
  )
}

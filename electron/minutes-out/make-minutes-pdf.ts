import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import { copyPaper, OWN_PAGES, type CopiedPaper } from '../pack/assemble/copy-paper.ts'
import { finishPack, topOf } from '../pack/assemble/finish.ts'
import type { Bookmark } from '../pack/assemble/outline.ts'
import { toBeStamped, type CopiedPage } from '../pack/assemble/pages.ts'
import { PdfFile, type WrittenFile } from '../pack/assemble/pdf-file.ts'
import { ON_OUR_PAGES, Stamper } from '../pack/assemble/stamp.ts'
import { StampFont } from '../pack/assemble/stamp-font.ts'
import { TagTree } from '../pack/assemble/tags.ts'
import { Watermark } from '../pack/assemble/watermark.ts'
import { checkPack } from '../pack/check.ts'
import { STAMP_FONT } from '../pack/font-files.ts'
import { readFontTable } from '../pack/fontkit.ts'
import { openPdf } from '../pack/papers/open-pdf.ts'
import { render } from '../pack/render.ts'
import { itemAnchor } from './build/item.ts'
import { buildMinutes, documentTitle, type MinutesLayout } from './build/minutes-definition.ts'
import { partAnchor, whose } from './build/front.ts'
import { HEADS, titleOf } from './build/words.ts'

export interface MinutesPdfPorts {
  /** A temporary path. The caller renames it when all is well, and removes it otherwise. */
  readonly writeTo: string
  readonly fontsFolder: string
  readonly madeAt: Date
}

export interface MinutesPdf extends WrittenFile {
  readonly pageCount: number
}

/**
 * Makes the PDF of minutes: built, laid out, numbered, marked as a draft while they are one, tagged, and read back. The
 * same model, layout and `madeAt` give the same bytes with the same version of the program, so that pages of the minute
 * book can be made again.
 *
 * @throws {PackFault} when the finished file does not read back as it should
 */
export const makeMinutesPdf = async (
  model: MinutesModel,
  layout: MinutesLayout,
  { writeTo, fontsFolder, madeAt }: MinutesPdfPorts,
): Promise<MinutesPdf> => {
  const own = await openPdf(await render(buildMinutes(model, layout), fontsFolder))
  const file = await PdfFile.create(writeTo)
  try {
    const tags = new TagTree(file)
    const copied = copyPaper(file, tags, own, { title: titleOf(model), number: OWN_PAGES })
    const labels = copied.pages.map((_, index) => String((layout.folioFrom ?? 1) + index))
    const pages = copied.pages.map(toBeStamped)
    const path = join(fontsFolder, STAMP_FONT)
    const font = new StampFont(file, { bytes: await readFile(path), table: readFontTable(path) })
    stamp(file, font, pages, stampsFor(model, labels, layout), model.draftMark)
    const bookmarks = bookmarksOf(file, model, copied, pages)
    const written = await finishPack(file, tags, {
      pages,
      labels,
      bookmarks,
      tagParts: copied.tagParts,
      papers: [copied],
      info: {
        title: documentTitle(model),
        author: whose(model),
        subject: model.part === 'confidential' ? 'Confidential minutes' : 'Minutes',
        id: idOf(model, layout, madeAt),
        madeAt,
      },
    })
    await readBack(writeTo, pages, labels, bookmarks)
    return { ...written, pageCount: pages.length }
  } catch (error) {
    await file.abandon()
    throw error
  }
}

const stamp = (
  file: PdfFile,
  font: StampFont,
  pages: readonly CopiedPage[],
  words: readonly { readonly left: string; readonly right: string }[],
  mark: string | null,
): void => {
  const stamper = new Stamper(file, font, mark === null ? null : new Watermark(file, font, mark))
  for (const [index, page] of pages.entries()) {
    const stamps = words[index]
    if (stamps) stamper.stamp(page, stamps, ON_OUR_PAGES)
  }
  font.write()
}

const stampsFor = (model: MinutesModel, labels: readonly string[], { folioFrom }: MinutesLayout) =>
  labels.map((label, index) => ({
    left: [titleOf(model), model.title].join(' · '),
    right:
      folioFrom === null
        ? `Page ${label} of ${labels.length}`
        : `Page ${label} of the book · ${index + 1} of ${labels.length}`,
  }))

const bookmarksOf = (
  file: PdfFile,
  model: MinutesModel,
  copied: CopiedPaper,
  pages: readonly CopiedPage[],
): Bookmark[] => {
  const at = (name: string, title: string): Bookmark[] => {
    const ref = copied.namedPages.get(name)
    const page = pages.find((each) => each.ref === ref)
    return page === undefined ? [] : [{ title, destination: topOf(file, page), children: [] }]
  }
  const part = (head: string): Bookmark[] => at(partAnchor(head), head)
  const lists = [...part(HEADS.resolutions), ...part(HEADS.actions)]
  const top = [...(model.lists === 'front' ? lists : []), ...part(HEADS.attendance)]
  for (const item of model.items) {
    const [bookmark] = at(itemAnchor(item), `${item.number}  ${item.title}`)
    const parent = item.level > 0 ? top.at(-1) : undefined
    if (bookmark) (parent ? (parent.children as Bookmark[]) : top).push(bookmark)
  }
  return [...top, ...(model.lists === 'end' ? lists : []), ...part(HEADS.signature)]
}

/** Everything that is in the file decides on it, so that no two differ under one name. */
const idOf = (model: MinutesModel, layout: MinutesLayout, madeAt: Date): string =>
  createHash('sha256')
    .update(JSON.stringify([model, layout.textSize, layout.folioFrom, madeAt.toISOString()]))
    .digest('hex')
    .slice(0, 32)

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
      labels,
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

import type { PDFRef } from '@cantoo/pdf-lib'
import type { CopiedPaper } from './assemble/copy-paper.ts'
import { copyPaper, OWN_PAGES } from './assemble/copy-paper.ts'
import { finishPack, topOf, type PackInfo } from './assemble/finish.ts'
import type { Bookmark } from './assemble/outline.ts'
import { type CopiedPage, toBeStamped } from './assemble/pages.ts'
import type { PdfFile, WrittenFile } from './assemble/pdf-file.ts'
import { ON_OUR_PAGES, ON_PAPERS, Stamper } from './assemble/stamp.ts'
import { StampFont, type StampFontSource } from './assemble/stamp-font.ts'
import { Watermark } from './assemble/watermark.ts'
import type { Step } from './progress.ts'
import type { LaidOut } from './lay-out.ts'
import { stampWords, type Run } from './plan.ts'
import type { TakenIn, Target } from './take-in.ts'

/** A run with its pages at hand. */
interface PlacedRun {
  readonly run: Run
  readonly pages: readonly CopiedPage[]
  readonly paper: CopiedPaper | null
  readonly tagParts: readonly PDFRef[]
}

export interface AssembleOptions {
  /** The fonts of the stamps and of the watermark: the first; the second where a watermark has letters the first lacks. */
  readonly fonts: readonly [StampFontSource, StampFontSource]
  /** `null`: none. */
  readonly watermark: string | null
  /** Papers, by id, whose stamps say that they are revised. */
  readonly revised: ReadonlySet<string>
  /** Parts of which each page says that it is a draft, by anchor. */
  readonly drafts: ReadonlySet<string>
  readonly info: PackInfo
  readonly step: Step
}

/** Puts our own pages and the papers in order, stamps every page, and writes the rest of the file. */
export async function assemblePack(
  target: Target,
  runs: readonly Run[],
  own: LaidOut,
  papers: TakenIn,
  options: AssembleOptions,
): Promise<WrittenFile> {
  const front = copyOwnPages(target, own, papers)
  const placed = runs.map((run) => place(run, own, front, papers))
  await stampAll(target, placed, own.numbers.labels, options)
  return await finishPack(target.file, target.tags, {
    pages: placed.flatMap(({ pages }) => pages),
    labels: own.numbers.labels,
    bookmarks: bookmarksOf(target, placed),
    tagParts: placed.flatMap(({ tagParts }) => tagParts),
    papers: [front, ...papers.copied.values()],
    info: options.info,
  })
}

/** Links on our own pages that name a paper lead to that paper's first page. */
function copyOwnPages({ file, tags }: Target, own: LaidOut, papers: TakenIn): CopiedPaper {
  const outside = (name: string) => {
    const [kind, id] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)]
    return kind === 'paper' ? papers.copied.get(id)?.pages[0]?.ref : undefined
  }
  return copyPaper(file, tags, own.pdf, { title: 'Agenda and contents', number: OWN_PAGES, outside })
}

function place(run: Run, own: LaidOut, front: CopiedPaper, papers: TakenIn): PlacedRun {
  const paper = run.kind === 'paper' ? (papers.copied.get(run.paper.id) ?? null) : null
  if (paper) return { run, pages: paper.pages.map(toBeStamped), paper, tagParts: paper.tagParts }
  const { from, count } = own.sections.get(run.anchor) ?? { from: 0, count: 0 }
  const section = front.tagParts[[...own.sections.keys()].indexOf(run.anchor)]
  return {
    run,
    pages: front.pages.slice(from, from + count),
    paper: null,
    tagParts: section ? [section] : [],
  }
}

async function stampAll(
  { file }: Target,
  placed: readonly PlacedRun[],
  labels: readonly string[],
  options: AssembleOptions,
): Promise<void> {
  const font = new StampFont(file, options.fonts[0])
  const fonts = new Set([font])
  const stamperFor = (words: string | null): Stamper => {
    const marking = words === null ? null : fontFor(words, file, font, options)
    if (marking) fonts.add(marking)
    return new Stamper(file, font, marking && new Watermark(file, marking, words ?? ''))
  }
  const stamper = stamperFor(options.watermark)
  const draftStamper =
    options.drafts.size === 0
      ? stamper
      : stamperFor([DRAFT, options.watermark].filter((words) => words !== null).join(' · '))
  let number = 0
  for (const { run, pages, paper } of placed) {
    for (const page of pages) {
      const right = `Page ${labels[number] ?? ''} of ${labels.at(-1) ?? ''}`
      const stamp = { left: stampWords(run, options.revised), right }
      number++
      const by = options.drafts.has(run.anchor) ? draftStamper : stamper
      by.stamp(page, stamp, paper ? ON_PAPERS : ON_OUR_PAGES)
    }
    await options.step({ step: 'assemble', done: number, total: labels.length })
    await file.settle()
  }
  for (const each of fonts) each.write()
}

/** Before the words for whom the copy is, where it has any. */
const DRAFT = 'DRAFT'

/** A name with a letter missing would be somebody else's. */
function fontFor(words: string, file: PdfFile, font: StampFont, { fonts }: AssembleOptions): StampFont {
  if (font.lacks(words) === 0) return font
  const other = new StampFont(file, fonts[1])
  return other.lacks(words) < font.lacks(words) ? other : font
}

/** Sections and items at the top level; papers below their item, each with its own bookmarks below it. */
function bookmarksOf({ file }: Target, placed: readonly PlacedRun[]): Bookmark[] {
  const top: (Bookmark & { children: Bookmark[] })[] = []
  for (const { run, pages, paper } of placed) {
    const [first] = pages
    const bookmark = {
      title: run.title,
      destination: first && topOf(file, first),
      children: [...(paper?.bookmarks ?? [])],
    }
    const parent = run.paper || run.sheetOf ? top.at(-1) : undefined
    ;(parent?.children ?? top).push(bookmark)
  }
  return top
}

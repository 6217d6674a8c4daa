import { PDFArray, PDFDict, PDFName, PDFRef, type PDFObject } from '@cantoo/pdf-lib'
import { dictAt, textOf, walkTree } from './assemble/objects.ts'
import { type PageNumbers } from './build/facts.ts'
import { guessPages } from './build/guess.ts'
import { buildPack } from './build/pack-definition.ts'
import type { LayoutOrder } from './layouts.ts'
import { openPdf, type OpenPdf } from './papers/open-pdf.ts'
import { numberRuns, planRuns, sameNumbers, type Run } from './plan.ts'
import { render } from './render.ts'

/** Our own pages, laid out, with page numbers that are true. Plain data: it travels between threads. */
export interface LaidOutPages {
  /** A PDF. */
  readonly bytes: Uint8Array
  /** Index of the first page and count of pages in `pdf`, by anchor. */
  readonly sections: ReadonlyMap<string, PageRange>
  readonly numbers: PageNumbers
}

/** The same, opened. */
export interface LaidOut extends Omit<LaidOutPages, 'bytes'> {
  readonly pdf: OpenPdf
}

export interface PageRange {
  readonly from: number
  readonly count: number
}

/** Contents that grow by a page when a number gets a digit longer settle on the third pass; more never happened. */
const MOST_PASSES = 6

/**
 * Lays out our own pages. They name page numbers that depend on how many pages they take themselves, so this starts
 * from a guess and repeats with what came out until nothing changes. The guess is right for most packs.
 */
export async function layOut({ model, facts, fontsFolder }: LayoutOrder): Promise<LaidOutPages> {
  const runs = planRuns(model, (paperId) => facts.problems.has(paperId))
  const paperCount = (run: Run): number => (run.kind === 'paper' ? (facts.pagesOf.get(run.paper.id) ?? 1) : 0)
  const numbering = model.later?.numbering
  let numbers = numberRuns(runs, (run) => paperCount(run) || guessPages(model, run.anchor), numbering)
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    const bytes = await render(buildPack(model, { ...facts, numbers }), fontsFolder)
    const sections = sectionsOf(await openPdf(bytes))
    const found = numberRuns(
      runs,
      (run) => paperCount(run) || (sections.get(run.anchor)?.count ?? 0),
      numbering,
    )
    if (sameNumbers(found, numbers)) return { bytes, sections, numbers }
    numbers = found
  }
  throw new Error(`The page numbers did not settle in ${MOST_PASSES} passes.`)
}

/** Each section has an anchor on its first page and reaches to the next one. */
function sectionsOf(pdf: OpenPdf): Map<string, PageRange> {
  const index = new Map(pdf.pages.map(({ ref }, at) => [ref, at]))
  const starts: (readonly [string, number])[] = []
  const names = dictAt(pdf.document.catalog, 'Names')
  walkTree(names && dictAt(names, 'Dests'), 'Names', (key, value) => {
    const page = index.get(firstPage(pdf, value) ?? PDFRef.of(0))
    const name = textOf(key)
    if (name !== undefined && page !== undefined) starts.push([name, page])
  })
  starts.sort(([, a], [, b]) => a - b)
  const end = (at: number): number => starts[at + 1]?.[1] ?? pdf.pages.length
  return new Map(starts.map(([name, from], at) => [name, { from, count: end(at) - from }]))
}

function firstPage(pdf: OpenPdf, destination: PDFObject): PDFRef | undefined {
  const value = destination instanceof PDFRef ? pdf.document.context.lookup(destination) : destination
  const array = value instanceof PDFDict ? value.lookup(PDFName.of('D')) : value
  const page = array instanceof PDFArray ? array.get(0) : undefined
  return page instanceof PDFRef ? page : undefined
}

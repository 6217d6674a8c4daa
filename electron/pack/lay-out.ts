import type { PageNumbers } from './build/facts.ts'
import { guessPages } from './build/guess.ts'
import { buildPack } from './build/pack-definition.ts'
import type { LayoutOrder } from './layouts.ts'
import type { OpenPdf } from './papers/open-pdf.ts'
import { numberRuns, planRuns, sameNumbers, type Run } from './plan.ts'
import { renderAndFind, type Rendered } from './render.ts'

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
    const { bytes, anchors, pageCount } = await renderAndFind(
      buildPack(model, { ...facts, numbers }),
      fontsFolder,
    )
    const sections = sectionsOf(anchors, pageCount)
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
function sectionsOf(anchors: Rendered['anchors'], pageCount: number): Map<string, PageRange> {
  const starts = [...anchors].sort(([, a], [, b]) => a - b)
  const end = (at: number): number => starts[at + 1]?.[1] ?? pageCount
  return new Map(starts.map(([name, from], at) => [name, { from, count: end(at) - from }]))
}

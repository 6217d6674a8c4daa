import { anchor, type PageNumbers } from './build/facts.ts'
import { itemsInOrder, type PackItem, type PackModel, type PackPaper } from './model.ts'

/** A run of pages that stand together in the pack: one of our own sections, or one paper. */
export type Run = OwnRun | PaperRun

interface OwnRun {
  readonly kind: 'own'
  readonly anchor: string
  readonly title: string
  readonly item: PackItem | null
  /** The paper in whose place a notice stands; `null`: no notice. */
  readonly paper: PackPaper | null
}

interface PaperRun {
  readonly kind: 'paper'
  readonly anchor: string
  readonly title: string
  readonly item: PackItem
  readonly paper: PackPaper
}

/** The parts of the pack in order: cover, agenda, contents, then each item's divider and its papers. */
export function planRuns(model: PackModel, hasProblem: (paperId: string) => boolean): Run[] {
  const section = (name: string, title: string): Run => ({
    kind: 'own',
    anchor: name,
    title,
    item: null,
    paper: null,
  })
  if (model.kind !== 'pack') return [section(anchor.agenda, 'Agenda')]
  return [
    section(anchor.cover, 'Cover'),
    section(anchor.agenda, 'Agenda'),
    section(anchor.contents, 'Contents'),
    ...itemsInOrder(model.items)
      .filter((item) => item.papers.length > 0)
      .flatMap((item) => [
        dividerRun(item),
        ...item.papers.map((paper) => paperRun(item, paper, hasProblem(paper.id))),
      ]),
  ]
}

function dividerRun(item: PackItem): Run {
  return {
    kind: 'own',
    anchor: anchor.item(item.id),
    title: `${item.number}  ${item.title}`,
    item,
    paper: null,
  }
}

function paperRun(item: PackItem, paper: PackPaper, hasProblem: boolean): Run {
  const common = { anchor: anchor.paper(paper.id), title: `${paper.reference}  ${paper.title}`, item, paper }
  return { ...common, kind: hasProblem ? 'own' : 'paper' }
}

/** @param countOf pages of each run @returns the page each run starts on, from 1, and the total */
export function numberRuns(runs: readonly Run[], countOf: (run: Run) => number): PageNumbers {
  const pageOf = new Map<string, number>()
  let next = 1
  for (const run of runs) {
    pageOf.set(run.anchor, next)
    next += countOf(run)
  }
  return { total: next - 1, pageOf }
}

export function sameNumbers(a: PageNumbers, b: PageNumbers): boolean {
  return a.total === b.total && [...a.pageOf].every(([name, page]) => b.pageOf.get(name) === page)
}

/** What the stamp of a run says on the left. */
export function stampWords(run: Run): string {
  if (!run.item) return run.anchor === anchor.cover ? '' : run.title
  return run.paper ? `Item ${run.item.number} · ${run.title}` : `Item ${run.item.number}`
}

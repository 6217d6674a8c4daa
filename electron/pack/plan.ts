import { consolidatedLabels, keepOrder, runningLabels } from '@shared/rules/page-labels.ts'
import { anchor, type PageNumbers } from './build/facts.ts'
import type { Numbering } from './later-issue.ts'
import { type PackItem, type PackModel, type PackPaper, papersToPrint } from './model.ts'
import { frontOf, isOfLast, itemsWithPages, type LastSection, type Section, titleOfLast } from './sections.ts'

/** A run of pages that stand together in the pack: one of our own sections, or one paper. */
export type Run = OwnRun | PaperRun

interface OwnRun {
  readonly kind: 'own'
  readonly anchor: string
  readonly title: string
  readonly item: PackItem | null
  /** The paper in whose place a notice stands; `null`: no notice. */
  readonly paper: PackPaper | null
  /** The paper whose cover sheet it is; `null`: it is none. */
  readonly sheetOf: PackPaper | null
}

interface PaperRun {
  readonly kind: 'paper'
  readonly anchor: string
  readonly title: string
  readonly item: PackItem
  readonly paper: PackPaper
  readonly sheetOf: null
}

const TITLES: Readonly<Record<Exclude<Section, LastSection>, string>> = {
  cover: 'Cover',
  changes: 'What has changed',
  agenda: 'Agenda',
  contents: 'Contents',
}

const sectionTitle = (name: Section, model: PackModel): string =>
  isOfLast(name) ? titleOfLast(name, model) : TITLES[name]

/**
 * The parts of the pack in order: cover, what has changed, agenda, contents, what the meeting before left, then each item's
 * divider and its papers.
 */
export function planRuns(model: PackModel, hasProblem: (paperId: string) => boolean): Run[] {
  const items = itemsWithPages(model).map((item) => [
    dividerRun(item),
    ...papersToPrint(item).flatMap((paper) => [
      ...(paper.coverSheet ? [coverSheetRun(item, paper)] : []),
      paperRun(item, paper, hasProblem(paper.id)),
    ]),
  ])
  const front = frontOf(model).map((name) => sectionRun(name, sectionTitle(name, model)))
  return [...front, ...inKeptOrder(items, model.later?.numbering)]
}

function sectionRun(name: Section, title: string): Run {
  return { kind: 'own', anchor: anchor[name], title, item: null, paper: null, sheetOf: null }
}

/** In a consolidated pack, what was there keeps its place, so that the labels of its pages run on. */
function inKeptOrder(items: readonly (readonly Run[])[], numbering: Numbering | undefined): Run[] {
  if (numbering?.kind !== 'consolidated') return items.flat()
  const before = numbering.before.map(({ key }) => key)
  const byDivider = new Map(items.map((runs) => [runs[0] ? runKey(runs[0]) : '', runs]))
  return keepOrder(before, [...byDivider.keys()]).flatMap((divider) => {
    const runs = byDivider.get(divider) ?? []
    const byKey = new Map(runs.map((run) => [runKey(run), run]))
    return keepOrder(before, [...byKey.keys()]).flatMap((key) => byKey.get(key) ?? [])
  })
}

function dividerRun(item: PackItem): Run {
  return {
    kind: 'own',
    anchor: anchor.item(item.id),
    title: `${item.number}  ${item.title}`,
    item,
    paper: null,
    sheetOf: null,
  }
}

function coverSheetRun(item: PackItem, paper: PackPaper): Run {
  const title = `${paper.reference}  Cover sheet`
  return { kind: 'own', anchor: anchor.coverSheet(paper.id), title, item, paper: null, sheetOf: paper }
}

function paperRun(item: PackItem, paper: PackPaper, hasProblem: boolean): Run {
  const common = { anchor: anchor.paper(paper.id), title: `${paper.reference}  ${paper.title}`, item, paper }
  return { ...common, kind: hasProblem ? 'own' : 'paper', sheetOf: null }
}

/** By what a part is known from one issue to the next. A paper that moves to another item is new there. */
export function runKey({ anchor: name, item, paper }: Pick<Run, 'anchor' | 'item' | 'paper'>): string {
  return paper && item ? paperKey(item.id, paper.id) : name
}

export function paperKey(itemId: string, paperId: string): string {
  return `${anchor.paper(paperId)} of ${itemId}`
}

/** @param countOf pages of each run @returns the page each run starts on, from 1, the total, and what is printed on each */
export function numberRuns(
  runs: readonly Run[],
  countOf: (run: Run) => number,
  numbering: Numbering = { kind: 'continues', from: 1 },
): PageNumbers {
  const pageOf = new Map<string, number>()
  const counted = runs.map((run) => ({ key: runKey(run), count: countOf(run) }))
  let next = 1
  runs.forEach((run, index) => {
    pageOf.set(run.anchor, next)
    next += counted[index]?.count ?? 0
  })
  const { runs: labelled, unused } =
    numbering.kind === 'continues'
      ? { runs: runningLabels(counted, numbering.from), unused: [] }
      : consolidatedLabels(numbering.before, counted, numbering.spent)
  return { total: next - 1, pageOf, labels: labelled.flatMap(({ labels }) => labels), unused }
}

export function sameNumbers(a: PageNumbers, b: PageNumbers): boolean {
  return (
    a.total === b.total &&
    [...a.pageOf].every(([name, page]) => b.pageOf.get(name) === page) &&
    a.labels.every((label, index) => b.labels[index] === label)
  )
}

/** What the stamp of a run says on the left. */
export function stampWords(run: Run, revised: ReadonlySet<string> = new Set()): string {
  if (!run.item) return run.anchor === anchor.cover ? '' : run.title
  const mark = run.paper && revised.has(run.paper.id) ? ' (revised)' : ''
  const isNamed = run.paper !== null || run.sheetOf !== null
  return isNamed ? `Item ${run.item.number} · ${run.title}${mark}` : `Item ${run.item.number}`
}

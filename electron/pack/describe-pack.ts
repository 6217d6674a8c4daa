import { anchor } from './build/facts.ts'
import type { CopiedPaper } from './assemble/copy-paper.ts'
import type { PackExpectations } from './check.ts'
import type { PaperPages } from './gate/read-papers.ts'
import type { LaidOut } from './lay-out.ts'
import type { Run } from './plan.ts'
import type { PackReport, PageMapEntry, PaperOutcome } from './report.ts'
import type { TakenIn } from './take-in.ts'

/**
 * What the finished file must say of itself when it is read back.
 *
 * @param opened papers whose first page was opened in a preview before
 */
export function expectationsOf(
  runs: readonly Run[],
  own: LaidOut,
  papers: TakenIn,
  opened: Pick<WeakSet<CopiedPaper>, 'has'> | undefined,
): PackExpectations {
  return {
    pageCount: own.numbers.total,
    labels: own.numbers.labels,
    bookmarks: runs.map((run) => ({ title: run.title, page: pageOf(run, own) })),
    contentsFrom: own.numbers.pageOf.get(anchor.contents) ?? 0,
    contentsPages: own.sections.get(anchor.contents)?.count ?? 0,
    // The link to a paper with a cover sheet leads to that.
    linkTargets: runs.filter((run) => run.item && !run.paper?.coverSheet).map((run) => pageOf(run, own)),
    papers: runs.flatMap((run) => pagesOf(run, own, papers, opened) ?? []),
  }
}

function pagesOf(
  run: Run,
  own: LaidOut,
  papers: TakenIn,
  opened: Parameters<typeof expectationsOf>[3],
): PaperPages | null {
  const copied = run.kind === 'paper' ? papers.copied.get(run.paper.id) : undefined
  if (!run.paper || !copied) return null
  const { id } = run.paper
  return {
    paperId: id,
    from: pageOf(run, own),
    count: copied.pages.length,
    isSuspect: papers.suspects.has(id),
    wasOpened: opened?.has(copied) ?? false,
  }
}

export function reportOf(
  runs: readonly Run[],
  own: LaidOut,
  papers: TakenIn,
): Omit<PackReport, 'bytes' | 'sha256'> {
  return {
    pageCount: own.numbers.total,
    papers: runs.flatMap((run) => outcomeOf(run, own, papers) ?? []),
    pageMap: runs.map((run, index) => mapEntryOf(run, runs[index + 1], own)),
    warnings: papers.warnings,
  }
}

function outcomeOf(run: Run, own: LaidOut, papers: TakenIn): PaperOutcome | null {
  if (!run.paper) return null
  return {
    paperId: run.paper.id,
    firstPage: pageOf(run, own),
    label: own.numbers.labels[pageOf(run, own) - 1] ?? '',
    pages: papers.copied.get(run.paper.id)?.pages.length ?? 1,
    problem: papers.problems.get(run.paper.id) ?? null,
  }
}

function mapEntryOf(run: Run, next: Run | undefined, own: LaidOut): PageMapEntry {
  const page = pageOf(run, own)
  const end = next ? pageOf(next, own) : own.numbers.total + 1
  return {
    ...identityOf(run),
    title: run.title,
    itemId: run.item?.id ?? null,
    versionId: run.paper?.versionId ?? null,
    isNotice: run.paper !== null && run.kind === 'own',
    page,
    labels: own.numbers.labels.slice(page - 1, end - 1),
  }
}

function identityOf(run: Run): Pick<PageMapEntry, 'kind' | 'id'> {
  if (run.paper) return { kind: 'paper', id: run.paper.id }
  if (run.sheetOf) return { kind: 'cover-sheet', id: run.sheetOf.id }
  if (run.item) return { kind: 'item', id: run.item.id }
  return { kind: 'section', id: run.anchor.replace('section:', '') }
}

function pageOf(run: Run, own: LaidOut): number {
  return own.numbers.pageOf.get(run.anchor) ?? 0
}

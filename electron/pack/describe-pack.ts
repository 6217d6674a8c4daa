import { anchor } from './build/facts.ts'
import type { PackExpectations } from './check.ts'
import type { LaidOut } from './lay-out.ts'
import type { Run } from './plan.ts'
import type { PackReport, PageMapEntry, PaperOutcome } from './report.ts'
import type { TakenIn } from './take-in.ts'

/** What the finished file must say of itself when it is read back. */
export function expectationsOf(runs: readonly Run[], own: LaidOut): PackExpectations {
  return {
    pageCount: own.numbers.total,
    bookmarks: runs.map((run) => ({ title: run.title, page: pageOf(run, own) })),
    contentsFrom: own.numbers.pageOf.get(anchor.contents) ?? 0,
    contentsPages: own.sections.get(anchor.contents)?.count ?? 0,
    linkTargets: runs.filter((run) => run.item).map((run) => pageOf(run, own)),
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
    pageMap: runs.map((run) => mapEntryOf(run, own)),
    warnings: papers.warnings,
  }
}

function outcomeOf(run: Run, own: LaidOut, papers: TakenIn): PaperOutcome | null {
  if (!run.paper) return null
  return {
    paperId: run.paper.id,
    firstPage: pageOf(run, own),
    pages: papers.copied.get(run.paper.id)?.pages.length ?? 1,
    problem: papers.problems.get(run.paper.id) ?? null,
  }
}

function mapEntryOf(run: Run, own: LaidOut): PageMapEntry {
  const common = { title: run.title, page: pageOf(run, own) }
  if (run.paper) return { kind: 'paper', id: run.paper.id, ...common }
  if (run.item) return { kind: 'item', id: run.item.id, ...common }
  return { kind: 'section', id: run.anchor.replace('section:', ''), ...common }
}

function pageOf(run: Run, own: LaidOut): number {
  return own.numbers.pageOf.get(run.anchor) ?? 0
}

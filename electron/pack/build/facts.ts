import type { PackPaper } from '../model.ts'
import type { PaperProblem } from '../report.ts'

/** What builders know beyond the model: found by opening the papers, and by laying the pages out. */
export interface PackFacts {
  readonly numbers: PageNumbers
  /** Pages of each paper, by paper id; 1 where a notice stands in its place. */
  readonly pagesOf: ReadonlyMap<string, number>
  /** Papers that could not be merged, by paper id. */
  readonly problems: ReadonlyMap<string, PaperProblem>
  /** The body's logo as a data URL; `null`: none. */
  readonly logo: string | null
}

/** Where things stand in the pack. Before the first layout this is a guess; `layOut` repeats until it is true. */
export interface PageNumbers {
  readonly total: number
  /** Page of the PDF, from 1, by anchor. */
  readonly pageOf: ReadonlyMap<string, number>
  /** What is printed on each page, in order. */
  readonly labels: readonly string[]
  /** Labels of the issue before that no page carries any more. */
  readonly unused: readonly string[]
}

/** The names by which links find their target; also how pages of a laid-out document are told apart. */
export const anchor = {
  cover: 'section:cover',
  changes: 'section:changes',
  agenda: 'section:agenda',
  contents: 'section:contents',
  minutes: 'section:minutes',
  closedMinutes: 'section:closedMinutes',
  actions: 'section:actions',
  attendance: 'section:attendance',
  item: (id: string) => `item:${id}`,
  paper: (id: string) => `paper:${id}`,
  coverSheet: (paperId: string) => `cover-sheet:${paperId}`,
} as const

/** Where a reader who asks for a paper is led: to its cover sheet, or to the paper. */
export function startOf({ id, coverSheet }: Pick<PackPaper, 'id' | 'coverSheet'>): string {
  return coverSheet ? anchor.coverSheet(id) : anchor.paper(id)
}

/** As many digits as the largest page number of most packs, so that the first layout is as wide as the last. */
const UNKNOWN = '000'

/** The label of the page on which a part begins, as links to it say it. */
export function pageWords(facts: PackFacts, target: string): string {
  return labelAt(facts.numbers, target) ?? UNKNOWN
}

/** What is printed on the first page of a part; `undefined`: there is no such part. */
export function labelAt({ pageOf, labels }: PageNumbers, target: string): string | undefined {
  const page = pageOf.get(target)
  return page === undefined ? undefined : labels[page - 1]
}

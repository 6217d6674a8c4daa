import { isDeepStrictEqual } from 'node:util'
import type { LaidOutPages } from './lay-out.ts'
import type { LayoutOrder, Layouts } from './layouts.ts'
import { papersInOrder } from './model.ts'
import { PROBLEMS } from './papers/problems.ts'
import type { PaperProblem } from './report.ts'

type Facts = LayoutOrder['facts']

/**
 * Our own pages, laid out while the papers are still being taken in: from the pages that were counted when each came.
 * When the papers turn out otherwise, the pages are laid out again.
 */
export class EarlyLayout {
  private readonly expected: Facts
  private readonly pages: Promise<LaidOutPages>

  private readonly layouts: Layouts
  private readonly order: Omit<LayoutOrder, 'facts'>

  constructor(layouts: Layouts, order: Omit<LayoutOrder, 'facts'>, logo: string | null) {
    this.layouts = layouts
    this.order = order

    const papers = papersInOrder(order.model).map(({ paper }) => paper)
    const missing = papers.filter(({ sha256, expectedPages }) => sha256 === null || !expectedPages)
    const counted = papers.filter((paper) => !missing.includes(paper))
    this.expected = {
      pagesOf: new Map(counted.map(({ id, expectedPages }) => [id, expectedPages ?? 1])),
      problems: new Map<string, PaperProblem>(
        missing.map(({ id, sha256 }) => [id, sha256 === null ? PROBLEMS.awaited : PROBLEMS.damaged]),
      ),
      logo,
    }
    this.pages = this.layOut(this.expected)
    this.pages.catch(() => undefined) // told to whoever asks for them
  }

  /** The pages that are right for what the papers are. */
  async whenTrue(facts: Facts): Promise<LaidOutPages> {
    return isDeepStrictEqual(facts, this.expected) ? await this.pages : await this.layOut(facts)
  }

  private async layOut(facts: Facts): Promise<LaidOutPages> {
    const { model, fontsFolder } = this.order
    return await this.layouts.layOut({ model, fontsFolder, facts })
  }
}

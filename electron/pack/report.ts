import type { PageMapEntry } from '@shared/entities/issue.ts'

export type { PageMapEntry }

/** What became of a pack, for the clerk and for the record of issue. */
export interface PackReport {
  readonly pageCount: number
  readonly papers: readonly PaperOutcome[]
  readonly pageMap: readonly PageMapEntry[]
  /** Sentences for the clerk; none means nothing to say. */
  readonly warnings: readonly string[]
  /** Length of the PDF. */
  readonly bytes: number
  /** SHA-256 of the PDF, lower-case hex. */
  readonly sha256: string
}

export interface PaperOutcome {
  readonly paperId: string
  /** Page of the PDF on which it (or the notice in its place) starts, from 1. */
  readonly firstPage: number
  /** What is printed on that page. */
  readonly label: string
  readonly pages: number
  /** Why a notice stands in its place; `null`: the paper is in. */
  readonly problem: PaperProblem | null
}

/** Why a paper cannot be merged, in words for the clerk and for the notice page. */
export interface PaperProblem {
  readonly code:
    | 'empty'
    | 'password'
    | 'damaged'
    | 'word'
    | 'unsupported'
    | 'no-pages'
    | 'missing'
    | 'awaited'
    | 'too-hard'
  /** What is the matter: one plain sentence. */
  readonly reason: string
  /** What to do about it: one plain sentence. */
  readonly remedy: string
}

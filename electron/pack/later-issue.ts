import type { PackChange } from '@shared/entities/issue.ts'
import type { LabelledRun } from '@shared/rules/page-labels.ts'
import type { PackItem } from './model.ts'
import type { LastSection } from './sections.ts'

/** What a supplement or a consolidated pack has beyond a pack: it follows on from something that its readers have. */
export interface LaterIssue {
  /** "Supplement 1", "Consolidated pack". */
  readonly title: string
  /** "the pack of 18 November 2026": what the changes are counted from. */
  readonly since: string
  readonly changes: readonly PackChange[]
  /** All items with all their papers, where the model itself holds only those that are printed; the next issue compares with it. */
  readonly whole: readonly PackItem[]
  readonly numbering: Numbering
  /** Sections from the meeting before that a supplement prints; left out: none. */
  readonly newOfLast?: readonly LastSection[]
  /** Where papers stand that are in readers' hands already and are not printed again: label of the first page, by item id. */
  readonly earlierPages: Readonly<Record<string, string>>
}

/** How pages are numbered; a pack counts from 1. */
export type Numbering =
  | {
      /** From this number on. */
      readonly kind: 'continues'
      readonly from: number
    }
  | {
      /** Old pages keep their labels: see `consolidatedLabels`. Keys are those of `runKey`. */
      readonly kind: 'consolidated'
      readonly before: readonly LabelledRun[]
      readonly spent: readonly string[]
    }

import type { ActionGroup } from '@shared/contract/actions.ts'
import type { BlockHeading } from '../../components/long-table.tsx'

/** Rows that are asked for and drawn together. */
export interface BlockOfRows {
  /** The place of its first row in the list, from 0. */
  readonly first: number
  readonly size: number
  readonly headings: readonly BlockHeading[]
  /** Of its first row as it is read out: after the line of headings, with the headings of groups above it. */
  readonly firstOrdinal: number
}

export const rowsInBlock = 50

/** A list in blocks, each with the headings that stand in it. */
export const blocksOf = (total: number, groups: readonly ActionGroup[]): BlockOfRows[] => {
  const headings = startsOf(groups)
  return Array.from({ length: Math.ceil(total / rowsInBlock) }, (_, at) => {
    const first = at * rowsInBlock
    const size = Math.min(rowsInBlock, total - first)
    const within = headings.filter(({ before }) => before >= first && before < first + size)
    const above = headings.filter(({ before }) => before < first).length
    return {
      first,
      size,
      headings: within.map((heading) => ({ ...heading, before: heading.before - first })),
      firstOrdinal: first + above + 2,
    }
  })
}

/** Each heading with the row of the list before which it stands. */
const startsOf = (groups: readonly ActionGroup[]): BlockHeading[] => {
  let before = 0
  return groups.map(({ label, count }) => {
    const heading = { before, label, count }
    before += count
    return heading
  })
}

import type { ListedItem } from '@shared/contract/agenda.ts'
import type { BodyKind } from '@shared/entities/body.ts'

const COUNCILS: ReadonlySet<BodyKind> = new Set(['council-committee', 'council-cabinet'])

/**
 * What a body must think of before its open minutes go out. A principal council whose open minutes leave business out
 * gives the public a written summary where they make no coherent record without it (LGA 1972 s.100C(2)).
 */
export const publishingNotes = (kind: BodyKind, leftOut: readonly Pick<ListedItem, 'number'>[]): string[] => {
  if (!COUNCILS.has(kind) || leftOut.length === 0) return []
  const numbers = leftOut.map(({ number }) => number).join(', ')
  const items = leftOut.length === 1 ? `item ${numbers}` : `items ${numbers}`
  return [
    `Where the open minutes make no coherent record without ${items}, the public must have a written summary of what was done there, without what is exempt (Local Government Act 1972, s.100C(2); check with your own rules).`,
  ]
}

import type { LineTag } from '@shared/entities/minute-text.ts'
import type { TaggedLine } from '@shared/rules/minute-text.ts'
import { plural } from '@shared/words/dates.ts'

const things: Readonly<Record<LineTag, readonly [string, string]>> = {
  challenge: ['Evidence of challenge', 'question'],
  support: ['Evidence of support', 'line'],
  decision: ['Decisions marked', 'line'],
  action: ['Actions marked', 'line'],
  note: ['Notes', 'line'],
}

/** "Evidence of challenge: 14 questions under 6 items." */
export const markedSentence = <Item>(tag: LineTag, lines: readonly TaggedLine<Item>[]): string => {
  const [what, thing] = things[tag]
  const items = new Set(lines.map(({ item }) => item)).size
  return `${what}: ${plural(lines.length, thing)} under ${plural(items, 'item')}.`
}

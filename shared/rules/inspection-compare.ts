import { type InspectionPoint, pointStages, type PointStage } from '../entities/inspection.ts'

/** One thing through the stages: what was said of it at each, and what became of it. */
export type ComparedPoint = { readonly [Stage in PointStage]: InspectionPoint | null } & {
  readonly change: PointChange
}

/**
 * `same`: in the same words at each stage that has it. `reworded`: in others, or under another heading. `new`: first
 * said after the debrief. `dropped`: not in the latest stage that there is.
 */
export type PointChange = 'same' | 'reworded' | 'new' | 'dropped' | 'only'

/**
 * Sets debrief, draft and report beside each other, in the order in which things were first said. Points are one thing
 * only where the clerk linked them (`sameAsId`); likeness of words alone joins nothing. A link to what was taken out is none.
 */
export function compareStages(points: readonly InspectionPoint[]): readonly ComparedPoint[] {
  const rows: { [Stage in PointStage]: InspectionPoint | null }[] = []
  const rowOf = new Map<string, (typeof rows)[number]>()
  for (const stage of pointStages) {
    for (const point of points.filter((each) => each.stage === stage)) {
      const linked = point.sameAsId === null ? undefined : rowOf.get(point.sameAsId)
      const row = linked !== undefined && linked[stage] === null ? linked : newRow()
      if (row !== linked) rows.push(row)
      row[stage] = point
      rowOf.set(point.id, row)
    }
  }
  const last = pointStages.findLast((stage) => points.some((each) => each.stage === stage)) ?? 'debrief'
  const first = pointStages.find((stage) => points.some((each) => each.stage === stage)) ?? 'debrief'
  return rows.map((row) => ({ ...row, change: changeOf(row, first, last) }))
}

const newRow = (): { [Stage in PointStage]: InspectionPoint | null } => ({
  debrief: null,
  draft: null,
  final: null,
})

const changeOf = (
  row: { readonly [Stage in PointStage]: InspectionPoint | null },
  first: PointStage,
  last: PointStage,
): PointChange => {
  if (first === last) return 'only'
  if (row[last] === null) return 'dropped'
  if (row[first] === null) return 'new'
  const said = pointStages.flatMap((stage) => row[stage] ?? [])
  const [one] = said
  return said.every(({ words, tag }) => tag === one?.tag && plain(words) === plain(one.words))
    ? 'same'
    : 'reworded'
}

const plain = (words: string): string => wordsIn(words).join(' ')

/** How alike two texts must be to be suggested as one thing: below that a suggestion costs more than it saves. */
const ALIKE = 0.4

/**
 * The point of an earlier stage that most probably says the same, by the words that both have; null where none is near.
 * Only a suggestion: the clerk decides.
 *
 * @param candidates of earlier stages, without those that are linked already
 */
export function suggestSame(
  point: InspectionPoint,
  candidates: readonly InspectionPoint[],
): InspectionPoint | null {
  const [best] = candidates
    .map((candidate) => ({ candidate, likeness: likenessOf(point.words, candidate.words) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .toSorted((one, other) => other.likeness - one.likeness)
  return best?.candidate ?? null
}

/** From 0, no word in common, to 1, the same words: twice the words in common over all words (Dice). */
export function likenessOf(one: string, other: string): number {
  const [left, right] = [new Set(telling(one)), new Set(telling(other))]
  if (left.size + right.size === 0) return 0
  return (2 * [...left].filter((word) => right.has(word)).length) / (left.size + right.size)
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Without small words, and without the endings in which speech and print differ. */
const telling = (text: string): string[] =>
  wordsIn(text)
    .filter((word) => word.length > 3)
    .map((word) => word.replace(/(?:ing|ed|es|s)$/, ''))

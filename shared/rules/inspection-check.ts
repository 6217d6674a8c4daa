import type { Framework } from '../entities/framework.ts'

/**
 * What is wrong with a framework beyond its schema, as sentences: an id given twice, a source that it does not have, an
 * area on a scale that it does not have, a fact given as sure without a source. Empty where nothing is.
 */
export function frameworkFaults(framework: Framework): readonly string[] {
  const { id } = framework
  return [
    ...listsOf(framework).flatMap(([name, entries]) =>
      twice(entries).map((each) => `${id}: ${name} has "${each}" twice.`),
    ),
    ...factsOf(framework).flatMap((fact) => sourceFaults(framework, fact)),
    ...framework.areas
      .filter(({ scaleId }) => !framework.scales.some((scale) => scale.id === scaleId))
      .map((area) => `${id}: the area "${area.id}" is on a scale "${area.scaleId}" that it does not have.`),
    ...framework.scales
      .filter(({ kind, points }) =>
        kind === 'score' || kind === 'words' ? points.length > 0 : points.length < 2,
      )
      .map((scale) => `${id}: the scale "${scale.id}" has a wrong number of points.`),
    ...framework.alternatives.flatMap(({ between }) =>
      between
        .filter((event) => !framework.timeline.some((each) => each.id === event))
        .map((event) => `${id}: an alternative names an event "${event}" that it does not have.`),
    ),
    ...(framework.confidence === 'own' || framework.areas.length > 0 || framework.open.length > 0
      ? []
      : [`${id}: it has no areas and does not say why.`]),
  ]
}

type Fact = { readonly confidence: Framework['confidence']; readonly sources: readonly string[] }

/** Every single fact of a framework, with what it is called in a sentence about it. */
export const factsOf = (framework: Framework): readonly (readonly [string, Fact])[] => [
  ...(framework.inForceFrom === null ? [] : [['the first day', framework.inForceFrom] as const]),
  ...(framework.inForceTo === null ? [] : [['the last day', framework.inForceTo] as const]),
  ...framework.scales.flatMap(({ id, points }) =>
    points.map((point) => [`the point "${id}/${point.id}"`, point] as const),
  ),
  ...framework.areas.map((each) => [`the area "${each.id}"`, each] as const),
  ...framework.timeline.map((each) => [`the event "${each.id}"`, each] as const),
  ...framework.sharing.map((each) => [`the line on sharing "${each.id}"`, each] as const),
  ...framework.alternatives.map((each) => [`the alternative "${each.id}"`, each] as const),
  ...framework.statements.map((each) => [`the statement "${each.id}"`, each] as const),
  ...framework.notes.map((each) => [`the note "${each.id}"`, each] as const),
]

const listsOf = (framework: Framework): readonly (readonly [string, readonly string[]])[] => {
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)
  return [
    ['sources', ids(framework.sources)],
    ['scales', ids(framework.scales)],
    ...framework.scales.map((scale) => [`the scale ${scale.id}`, ids(scale.points)] as const),
    ['areas', ids(framework.areas)],
    ['timeline', ids(framework.timeline)],
    ['sharing', ids(framework.sharing)],
    ['open', ids(framework.open)],
  ]
}

const twice = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index)

function sourceFaults(
  framework: Framework,
  [what, { confidence, sources }]: readonly [string, Fact],
): string[] {
  const unknown = sources
    .filter((source) => !framework.sources.some(({ id }) => id === source))
    .map((source) => `${framework.id}: ${what} names a source "${source}" that it does not have.`)
  const isBare = sources.length === 0 && (confidence === 'confirmed' || confidence === 'reported')
  return isBare ? [...unknown, `${framework.id}: ${what} is ${confidence} and names no source.`] : unknown
}

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'

/** Picks; one such function makes one whole file, the same for the same seed. */
export type Pick = <Value>(from: readonly [Value, ...Value[]] | readonly Value[]) => Value

interface Def {
  readonly type: string
  readonly innerType?: z.core.$ZodType
  readonly element?: z.core.$ZodType
  readonly options?: readonly z.core.$ZodType[]
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly unknown[]
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly valueType?: z.core.$ZodType
  readonly getter?: () => z.core.$ZodType
  readonly in?: z.core.$ZodType
}

const words = ['Budget', 'Éclair', 'Lower meadow', 'A "quoted" matter', 'naïve', 'Heron']

/** A value that a schema takes: each of its own kinds is tried, so that a new entity needs no word here. */
export const aValueOf = (schema: z.core.$ZodType, pick: Pick, uuids: readonly string[]): unknown => {
  const def = schema._zod.def as unknown as Def
  const inner = (of: z.core.$ZodType | undefined): unknown =>
    of === undefined ? 'x' : aValueOf(of, pick, uuids)
  switch (def.type) {
    case 'string':
      return fitting(schema, [
        pick(words),
        '',
        `2026-${pick(['09', '10', '11'])}-${pick(['01', '12', '28'])}`,
        pick(['18:00', '09:30']),
        'heron@example.org',
        'https://example.org/',
        pick(['heron', 'lower-meadow']),
        `2026-11-${pick(['01', '12'])}T09:00:00.000Z`,
        pick([...uuids, uuidv7()]),
        createHash('sha256').update(pick(words)).digest('hex'),
      ])
    case 'number':
      return fitting(schema, [pick([1, 2, 3, 40]), 1, 0, 10, 100])
    case 'boolean':
      return pick([true, false])
    case 'enum':
      return pick(Object.values(def.entries ?? {}))
    case 'literal':
      return def.values?.[0]
    case 'nullable':
      return pick([true, true, false]) ? inner(def.innerType) : null
    case 'array':
      return [inner(def.element)]
    case 'object':
      return Object.fromEntries(Object.entries(def.shape ?? {}).map(([name, of]) => [name, inner(of)]))
    case 'record':
      return { [pick(words)]: inner(def.valueType) }
    case 'union':
      return inner(pick(def.options ?? []))
    case 'lazy':
      return inner(def.getter?.())
    case 'pipe':
      return inner(def.in)
    default:
      return def.innerType === undefined ? 'x' : inner(def.innerType)
  }
}

const fitting = (schema: z.core.$ZodType, candidates: readonly unknown[]): unknown => {
  const takes = (value: unknown): boolean => (schema as z.ZodType).safeParse(value).success
  const found = candidates.find(takes)
  if (found === undefined) throw new Error(`Nothing fits ${JSON.stringify(schema._zod.def)}`)
  return found
}

/** A stream of picks from a seed. */
export const picksFrom = (seed: number): Pick => {
  const next = fc.sample(fc.nat(), { seed, numRuns: 20_000 })
  let at = 0
  return (from) => {
    const value = from[(next[at++ % next.length] ?? 0) % from.length]
    if (value === undefined && from.length === 0) throw new RangeError('Nothing to pick from')
    return value as (typeof from)[number]
  }
}

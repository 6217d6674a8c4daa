import type { z } from 'zod'
import type { SqlRow, SqlValue } from './recorder.ts'

type ColumnKind = 'plain' | 'boolean' | 'json'

/** Looks through `nullable`, `brand` and the like to the type that is stored. */
const storedType = (schema: z.core.$ZodType): string => {
  const def = schema._zod.def as { type: string; innerType?: z.core.$ZodType }
  return def.innerType ? storedType(def.innerType) : def.type
}

const columnKind = (schema: z.core.$ZodType): ColumnKind => {
  const type = storedType(schema)
  if (type === 'boolean') return 'boolean'
  return JSON_TYPES.has(type) || isUnionOfObjects(schema) ? 'json' : 'plain'
}

const JSON_TYPES: ReadonlySet<string> = new Set(['object', 'array', 'record'])

/** Such as an audience, whose kinds differ in their fields; a union of texts stays text. */
const isUnionOfObjects = (schema: z.core.$ZodType): boolean => {
  const def = schema._zod.def as { type: string; innerType?: z.core.$ZodType; options?: z.core.$ZodType[] }
  if (def.innerType) return isUnionOfObjects(def.innerType)
  return def.type === 'union' && (def.options ?? []).every((option) => storedType(option) === 'object')
}

/**
 * How an entity's fields are kept in SQLite: booleans as 0 and 1, lists and records as JSON text, all else as it is.
 * Columns are named as the fields are.
 */
export class Columns<Shape extends z.ZodRawShape> {
  readonly names: readonly string[]
  readonly #kinds: ReadonlyMap<string, ColumnKind>

  constructor(schema: z.ZodObject<Shape>) {
    const entries = Object.entries(schema.shape as Record<string, z.core.$ZodType>)
    this.names = entries.map(([name]) => name)
    this.#kinds = new Map(entries.map(([name, field]) => [name, columnKind(field)]))
  }

  toSql(values: Readonly<Record<string, unknown>>): SqlRow {
    const row: Record<string, SqlValue> = {}
    for (const [name, value] of Object.entries(values)) {
      if (value !== undefined) row[name] = this.#encode(name, value)
    }
    return row
  }

  fromSql(row: SqlRow): Record<string, unknown> {
    return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, this.#decode(name, value)]))
  }

  #encode(name: string, value: unknown): SqlValue {
    if (value === null) return null
    const kind = this.#kinds.get(name)
    if (kind === 'boolean') return value === true ? 1 : 0
    return kind === 'json' ? JSON.stringify(value) : (value as SqlValue)
  }

  #decode(name: string, value: SqlValue): unknown {
    if (value === null) return null
    const kind = this.#kinds.get(name)
    if (kind === 'boolean') return value === 1
    return kind === 'json' ? (JSON.parse(value as string) as unknown) : value
  }
}

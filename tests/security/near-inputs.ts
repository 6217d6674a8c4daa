import { contract, type MethodName } from '@shared/contract.ts'
import fc from 'fast-check'
import { z } from 'zod'

/** As much of JSON Schema as zod writes for the contract. */
interface Schema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
}

const text = ({ pattern, minLength = 0, maxLength = 200 }: Schema): fc.Arbitrary<unknown> =>
  pattern === undefined
    ? fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 60), unit: 'grapheme' })
    : fc.stringMatching(new RegExp(pattern))

const list = ({ items = {}, minItems = 0, maxItems = 4 }: Schema): fc.Arbitrary<unknown> =>
  fc.array(arbitraryFor(items), { minLength: minItems, maxLength: Math.min(maxItems, minItems + 3) })

const object = ({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, arbitraryFor(schema)])),
    { requiredKeys: [...required], noNullPrototype: true },
  )

const integer = ({ minimum = -1000, maximum = 1000 }: Schema) => fc.integer({ min: minimum, max: maximum })

const byType: Readonly<Record<string, (schema: Schema) => fc.Arbitrary<unknown>>> = {
  object,
  array: list,
  string: text,
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  integer,
  number: integer,
}

/** JSON Schema has no word for bytes: zod leaves those open. */
const open = () => fc.oneof(fc.uint8Array({ maxLength: 20 }), fc.string(), fc.constant(null))

const arbitraryFor = (schema: Schema): fc.Arbitrary<unknown> => {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  if ('const' in schema) return fc.constant(schema.const)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return fc.oneof(...choices.map(arbitraryFor))
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? ['open'])
  return fc.oneof(...types.map((type) => (byType[type] ?? open)(schema)))
}

/** Inputs that have the right form for a method, so that most are let through to its handler. */
export const inputsFor = (method: MethodName): fc.Arbitrary<unknown> =>
  arbitraryFor(
    z.toJSONSchema(contract[method].input as z.ZodType, { io: 'input', unrepresentable: 'any' }) as Schema,
  )

type Plain = Record<string, unknown>

/** Replaces one thing somewhere inside by something hostile, or adds a key that the contract does not know. */
export const spoil = (input: unknown, hostile: unknown, at: number): unknown => {
  if (typeof input !== 'object' || input === null || at % 5 === 0) return hostile
  const keys = Object.keys(input)
  if (keys.length === 0 || at % 5 === 1) return { ...input, notInTheContract: hostile }
  const key = keys[at % keys.length] ?? ''
  const changed = spoil((input as Plain)[key], hostile, Math.floor(at / 5))
  if (Array.isArray(input))
    return input.map((held: unknown, index) => (String(index) === key ? changed : held))
  return { ...input, [key]: changed }
}

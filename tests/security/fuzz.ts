import { contract, type MethodName } from '@shared/contract.ts'
import { errorCodes } from '@shared/errors.ts'
import fc from 'fast-check'
import { z } from 'zod'
import { hostileData, hostileMethods, hostileObjects } from './hostile.ts'
import { inputsFor, spoil } from './near-inputs.ts'

export interface Attempt {
  readonly method: unknown
  readonly input: unknown
  readonly jobId: unknown
}

const methodNames = Object.keys(contract) as MethodName[]
const near = Object.fromEntries(methodNames.map((method) => [method, inputsFor(method)]))

/**
 * How to make an attempt. Hostile things are named by their place in a list and put in afterwards: fast-check looks into the
 * values it holds, and some of these are traps for whoever looks.
 */
interface Recipe {
  readonly how: 'as it should be' | 'spoilt' | 'replaced' | 'no method'
  readonly method: MethodName
  readonly fitting: unknown
  readonly which: number
  readonly at: number
}

const recipes = (methods: readonly MethodName[]): fc.Arbitrary<Recipe> =>
  fc.constantFrom(...methods).chain((method) =>
    fc.record({
      how: fc.constantFrom('as it should be', 'spoilt', 'spoilt', 'replaced', 'no method'),
      method: fc.constant(method),
      fitting: near[method] ?? fc.anything(),
      which: fc.nat(1_000_000),
      at: fc.nat(10_000),
    }),
  )

const pick = (list: readonly unknown[], which: number): unknown => list[which % list.length]

const cook = ({ how, method, fitting, which, at }: Recipe, hostile: readonly unknown[]): Attempt => {
  const jobId = at % 4 === 0 ? pick(hostile, which + at) : undefined
  const bad = pick(hostile, which)
  if (how === 'no method') return { method: pick(hostileMethods, at), input: bad, jobId }
  if (how === 'spoilt') return { method, input: spoil(fitting, bad, at), jobId }
  return { method, input: how === 'replaced' ? bad : fitting, jobId }
}

export interface FuzzOptions {
  readonly count: number
  /** The same seed gives the same attempts; it is printed with a failure. */
  readonly seed: number
  /** Whether values that only a caller in this process can hand over are among them. */
  readonly inProcess: boolean
  readonly except?: readonly MethodName[]
}

const batch = 1000

/** Random and hostile calls, in batches so that 50,000 of them need no memory to speak of. */
export function* fuzz({ count, seed, inProcess, except = [] }: FuzzOptions): Generator<Attempt> {
  const hostile = inProcess ? [...hostileData, ...hostileObjects] : hostileData
  const arbitrary = recipes(methodNames.filter((method) => !except.includes(method)))
  for (let done = 0; done < count; done += batch) {
    const some = fc.sample(arbitrary, { numRuns: Math.min(batch, count - done), seed: seed + done })
    for (const recipe of some) yield cook(recipe, hostile)
  }
}

const envelope = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({
    ok: z.literal(false),
    error: z.strictObject({
      code: z.enum(errorCodes),
      message: z.string().min(1).max(2000),
      details: z.record(z.string(), z.unknown()),
      ref: z.string().nullable(),
    }),
  }),
])

/** `null` when it is an envelope, else what is wrong with it. */
export const whatIsWrong = (answer: unknown): string | null => {
  const parsed = envelope.safeParse(answer)
  return parsed.success ? null : parsed.error.message
}

import { contract, type MethodName } from '@shared/contract.ts'
import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import type { HandlerTable } from '../../electron/app/handler.ts'

export interface Probe {
  readonly handlers: HandlerTable
  /** How often each method was reached. */
  readonly reached: Map<MethodName, number>
  /** Inputs that reached a handler without being what the contract's parser answers. */
  readonly unparsed: { method: MethodName; input: unknown }[]
}

/**
 * A handler for every method that only looks at its input. What was parsed is what parsing it again leaves as it is: an
 * unknown key, untrimmed text or a missing default would be changed, a wrong type refused.
 */
export const probeHandlers = (): Probe => {
  const reached: Probe['reached'] = new Map()
  const unparsed: Probe['unparsed'] = []
  const look = (method: MethodName, input: unknown): object => {
    reached.set(method, (reached.get(method) ?? 0) + 1)
    const again = (contract[method].input as z.ZodType).safeParse(input)
    if (!again.success || !isDeepStrictEqual(again.data, input)) unparsed.push({ method, input })
    return {}
  }
  const handlers = Object.fromEntries(
    Object.entries(contract).map(([name, { kind }]) => {
      const method = name as MethodName
      if (kind === 'job') return [method, (input: unknown) => Promise.resolve(look(method, input))]
      return [method, (_db: unknown, input: unknown) => look(method, input)]
    }),
  ) as unknown as HandlerTable
  return { handlers, reached, unparsed }
}

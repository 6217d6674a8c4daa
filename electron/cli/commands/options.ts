import type { z } from 'zod'
import { UsageError } from '../cli-error.ts'

/** The value of an option that takes one of some words. Throws `UsageError` naming them. */
export const oneOf = <T extends string>(
  kind: z.ZodEnum<Record<T, T>>,
  name: string,
  given: string | null,
  usual: T,
): T => {
  const parsed = kind.safeParse(given ?? usual)
  if (parsed.success) return parsed.data as T
  throw new UsageError(`--${name} must be one of ${kind.options.join(', ')}, and “${given}” is none.`)
}

/** The value of an option that must be given. Throws `UsageError`. */
export const needed = (name: string, value: string | null): string => {
  if (value !== null) return value
  throw new UsageError(`--${name} is needed.`)
}

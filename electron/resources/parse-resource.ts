import type { z } from 'zod'
import { AppError } from '@shared/errors.ts'

/** What is thrown for a shipped data file that cannot be used: a fault of ours, found at start and not in a meeting. */
export const damaged = (name: string, where: string, cause?: unknown): AppError =>
  new AppError(
    'internal',
    `A data file that comes with Packhorse is damaged: ${name}, ${where}. Nothing was changed. Install Packhorse again.`,
    { name, where },
    cause,
  )

/** Checks a shipped data file against its schema. `name` is the file under `resources/`. Throws `internal`. */
export function parseResource<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  data: unknown,
): z.output<Schema> {
  const result = schema.safeParse(data)
  if (result.success) return result.data
  const first = result.error.issues[0]
  throw damaged(
    name,
    `at ${first?.path.join('.') ?? 'its start'}: ${first?.message ?? 'it does not fit'}`,
    result.error,
  )
}

/** The items by their key. Throws `internal` when a key occurs twice in a shipped list. */
export function uniqueBy<Item>(
  name: string,
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, Item> {
  const byKey = new Map(items.map((item) => [key(item), item]))
  if (byKey.size === items.length) return byKey
  const keys = items.map(key)
  const twice = keys.find((each, index) => keys.indexOf(each) !== index)
  throw damaged(name, `which has "${twice}" twice`)
}

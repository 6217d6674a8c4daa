import type { z } from 'zod'
import { AppError } from '@shared/errors.ts'

/**
 * Checks a shipped data file against its schema. `name` is the file under `resources/`, for the person who mends it.
 * Throws `internal`: a file that does not fit is a fault of ours, and is found at start, not in a meeting.
 */
export function parseResource<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  data: unknown,
): z.output<Schema> {
  const result = schema.safeParse(data)
  if (result.success) return result.data
  const first = result.error.issues[0]
  const where = first === undefined ? '' : ` (at ${first.path.join('.')}: ${first.message})`
  throw new AppError(
    'internal',
    `A data file that comes with Packhorse is damaged: ${name}${where}. Nothing was changed. Install Packhorse again.`,
    {
      name,
      issues: result.error.issues
        .slice(0, 5)
        .map(({ path, message }) => ({ path: path.map(String), message })),
    },
    result.error,
  )
}

/** Checks that no id occurs twice in a shipped list. Throws `internal` as above. */
export function uniqueBy<Item>(
  name: string,
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, Item> {
  const byKey = new Map(items.map((item) => [key(item), item]))
  if (byKey.size === items.length) return byKey
  const keys = items.map(key)
  const twice = keys.find((each, index) => keys.indexOf(each) !== index)
  throw new AppError(
    'internal',
    `A data file that comes with Packhorse is damaged: ${name} has "${twice}" twice. Nothing was changed. Install Packhorse again.`,
    { name, twice },
  )
}

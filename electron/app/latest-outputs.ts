import type { AppContext } from './context.ts'
import type { OutputFile } from './outputs.ts'

/** Ids by what they are for, the latest last. */
const published = new WeakMap<AppContext, Map<string, string[]>>()

/** Lets the page fetch a passing file, and takes back the oldest of the same sort, so that temporary files stay few. */
export const publishLatest = async (
  app: AppContext,
  sort: { readonly name: string; readonly most: number },
  file: OutputFile,
): Promise<string> => {
  const bySort = published.get(app) ?? new Map<string, string[]>()
  published.set(app, bySort)
  const outputId = app.outputs.publish(file)
  const ids = [...(bySort.get(sort.name) ?? []), outputId]
  bySort.set(sort.name, ids.slice(-sort.most))
  for (const old of ids.slice(0, -sort.most)) await app.outputs.withdraw(old)
  return outputId
}

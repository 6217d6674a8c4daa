import { hasPapers, itemsInOrder, type PackItem, type PackModel } from './model.ts'

export type Section = 'cover' | 'changes' | 'agenda' | 'contents'

/** Our own sections that come before the items, in order. */
export const frontOf = (model: PackModel): readonly Section[] => {
  const changes: readonly Section[] = model.later ? ['changes'] : []
  switch (model.kind) {
    case 'pack':
      return ['cover', ...changes, 'agenda', 'contents']
    case 'supplement':
      return [
        ...changes,
        ...(hasNewAgenda(model) ? (['agenda'] as const) : []),
        ...(itemsWithPages(model).length > 0 ? (['contents'] as const) : []),
      ]
    case 'papers':
      return ['contents']
    case 'item':
      return []
    case 'agenda':
    case 'chair-copy':
      return ['agenda']
  }
}

/** Whether a supplement repeats the agenda: only when something on it has changed. */
const hasNewAgenda = ({ later }: PackModel): boolean =>
  later?.changes.some(({ kind }) => kind === 'agenda') ?? false

/** Items that get a page of their own, with their papers behind it. An item that is asked for by itself always does. */
export const itemsWithPages = (model: PackModel): PackItem[] => {
  if (!hasPapers(model)) return []
  const all = itemsInOrder(model.items)
  const isAskedFor = (item: PackItem): boolean => model.kind === 'item' && model.items.includes(item)
  return all.filter((item) => item.papers.length > 0 || isAskedFor(item))
}

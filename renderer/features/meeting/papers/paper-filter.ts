import type { ListedItem, ListedPaper } from '@shared/contract/agenda.ts'

/** Which papers are on view: all, or those of one standing. */
export type PaperFilter = 'all' | ListedPaper['status']['kind']

const labels: Readonly<Record<PaperFilter, string>> = {
  all: 'All',
  awaited: 'Awaited',
  late: 'Came late',
  received: 'Received',
  tabled: 'Tabled',
}

export interface FilterChoice {
  readonly id: PaperFilter
  /** "Awaited (4)" */
  readonly label: string
}

const kindsOf = (items: readonly Pick<ListedItem, 'papers'>[]): readonly PaperFilter[] =>
  items.flatMap(({ papers }) => papers.map(({ status }) => status.kind))

/** What can be chosen among these papers; a standing that no paper has is left out. */
export const filterChoices = (items: readonly Pick<ListedItem, 'papers'>[]): readonly FilterChoice[] => {
  const kinds = kindsOf(items)
  const count = (id: PaperFilter) =>
    id === 'all' ? kinds.length : kinds.filter((kind) => kind === id).length
  return (Object.keys(labels) as PaperFilter[])
    .filter((id) => id === 'all' || count(id) > 0)
    .map((id) => ({ id, label: `${labels[id]} (${count(id)})` }))
}

/** The filter that holds: the last paper that was awaited has come, and all are on view again. */
export const standingFilter = (
  wanted: PaperFilter,
  items: readonly Pick<ListedItem, 'papers'>[],
): PaperFilter => (kindsOf(items).includes(wanted) ? wanted : 'all')

/** Whether a paper is on view. */
export const isShown = (filter: PaperFilter, { status }: Pick<ListedPaper, 'status'>): boolean =>
  filter === 'all' || status.kind === filter

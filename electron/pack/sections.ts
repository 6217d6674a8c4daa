import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import { hasPapers, itemsInOrder, type PackItem, type PackModel } from './model.ts'

/** What joins from the meeting before. */
export type LastSection = 'minutes' | 'closedMinutes' | 'actions' | 'attendance'
export type Section = 'cover' | 'changes' | 'agenda' | 'contents' | LastSection

const LAST: readonly LastSection[] = ['minutes', 'closedMinutes', 'actions', 'attendance']

export const isOfLast = (name: Section): name is LastSection => LAST.some((each) => each === name)

/** The sections from the meeting before that this model holds, in order. */
export const lastSections = ({ last }: Pick<PackModel, 'last'>): readonly LastSection[] =>
  LAST.filter((name) => (last?.[name] ?? null) !== null)

/** Whether they are not approved yet. */
export const isDraftOf = (minutes: MinutesModel | null | undefined): boolean =>
  (minutes?.draftMark ?? null) !== null

/** As readers know it: in the contents, among the bookmarks, at the foot of its pages. */
export const titleOfLast = (name: LastSection, { last }: Pick<PackModel, 'last'>): string => {
  const day = last?.dateWords ?? ''
  const isDraft = isDraftOf(last?.minutes) || isDraftOf(last?.closedMinutes)
  switch (name) {
    case 'minutes':
      return `${isDraft ? 'Draft minutes' : 'Minutes'} of ${day}`
    case 'closedMinutes':
      return `${isDraft ? 'Draft confidential minutes' : 'Confidential minutes'} of ${day}`
    case 'actions':
      return 'Action log'
    case 'attendance':
      return 'Attendance record'
  }
}

/** Our own sections that come before the items, in order. */
export const frontOf = (model: PackModel): readonly Section[] => {
  const changes: readonly Section[] = model.later ? ['changes'] : []
  switch (model.kind) {
    case 'pack':
      return ['cover', ...changes, 'agenda', 'contents', ...lastSections(model)]
    case 'supplement':
      return [
        ...changes,
        ...(hasNewAgenda(model) ? (['agenda'] as const) : []),
        ...(hasContents(model) ? (['contents'] as const) : []),
        ...newOfLast(model),
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

/** In a supplement: what joins from the meeting before and was not so when its readers got the pack. */
export const newOfLast = ({ last, later }: PackModel): readonly LastSection[] =>
  lastSections({ ...(last && { last }) }).filter((name) => later?.newOfLast?.includes(name) ?? false)

const hasContents = (model: PackModel): boolean =>
  itemsWithPages(model).length > 0 || newOfLast(model).length > 0

/** Items that get a page of their own, with their papers behind it. An item that is asked for by itself always does. */
export const itemsWithPages = (model: PackModel): PackItem[] => {
  if (!hasPapers(model)) return []
  const all = itemsInOrder(model.items)
  const isAskedFor = (item: PackItem): boolean => model.kind === 'item' && model.items.includes(item)
  return all.filter((item) => item.papers.length > 0 || isAskedFor(item))
}

import type { MinutesModel, PrintedItem } from '@shared/entities/minutes-model.ts'
import { linesOf } from '@shared/rules/minute-lines.ts'

type PrintedAction = MinutesModel['actions'][number]

const together = (lines: readonly string[]): string => lines.filter((line) => line.trim() !== '').join('\n')

/** What stands above the items, a line each: when, where, who was there. */
export const headWords = (model: MinutesModel): string =>
  together([
    model.title,
    model.when,
    model.place,
    model.chair && `Chair: ${model.chair}`,
    model.clerk && `Clerk: ${model.clerk}`,
    ...model.attendance.flatMap(({ group, people }) =>
      people.map(({ name, role, remark }) => `${group}: ${[name, role, remark].filter(Boolean).join(', ')}`),
    ),
    ...model.quorum,
    ...model.declarations,
  ])

/** All that is printed under the title of an item, a line each. */
export const itemWords = (item: PrintedItem): string =>
  together([
    statuses[item.status],
    ...item.movements,
    ...item.declarations,
    ...linesOf(item.text).map(({ text }) => text),
    ...item.decisions,
    ...item.resolutions.map(({ number, text }) => `Resolution ${number}: ${text}`),
    ...item.actions.map(actionWords),
  ])

const actionWords = ({ text, owner, due }: PrintedAction): string =>
  `Action: ${[text, owner, due].filter(Boolean).join(', ')}`

const statuses: Readonly<Record<PrintedItem['status'], string>> = {
  'to-take': '',
  taken: '',
  deferred: 'Deferred.',
  withdrawn: 'Withdrawn.',
  'not-reached': 'Not reached.',
}

import type { ActionGroup } from '@shared/contract/actions.ts'
import type { Action } from '@shared/entities/action.ts'
import type { ActionGrouping } from '@shared/entities/action-view.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { originWords } from '@shared/words/action-words.ts'
import { formatDate } from '@shared/words/dates.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { getPerson } from '../people/people.repo.ts'

interface Heading {
  readonly label: string
  /** By what the headings are put in order. */
  readonly order: string
}

const last = '\u{10FFFF}'

const dueHeadings: Readonly<Record<string, Heading>> = {
  late: { label: 'Late', order: '1' },
  next: { label: 'Due by the next meeting', order: '2' },
  later: { label: 'Due later', order: '3' },
  none: { label: 'No day', order: '4' },
  done: { label: 'Done or no longer needed', order: '5' },
}

type HeadingOf = (db: ReadDb, key: string) => Heading

const headings: Readonly<Record<Exclude<ActionGrouping, 'none'>, HeadingOf>> = {
  owner: (db, key) => {
    if (key === 'none') return { label: 'Nobody yet', order: last }
    if (key.startsWith('role:')) return { label: key.slice(5), order: key.slice(5) }
    const { name, sortName } = getPerson(db, key as PersonId)
    return { label: name, order: sortName }
  },
  body: (db, key) => {
    const { name } = getBody(db, key as BodyId)
    return { label: name, order: name }
  },
  meeting: (db, key) => {
    if (key === 'none') return { label: 'Not raised at a meeting', order: last }
    const { meetsOn, startsAt, title } = getMeeting(db, key as MeetingId)
    return { label: `${formatDate(meetsOn)}, ${title}`, order: latestFirst(`${meetsOn} ${startsAt}`) }
  },
  origin: (_, key) => {
    const label = originWords[key as Action['origin']]
    return { label, order: label }
  },
  due: (_, key) => dueHeadings[key] ?? { label: key, order: last },
}

/** Digits turned round, so that the latest comes first in an ascending order. */
const latestFirst = (when: string): string => when.replaceAll(/\d/g, (digit) => String(9 - Number(digit)))

/** Headings with their words, in the order in which they stand in the list. */
export const inHeadingOrder = (
  db: ReadDb,
  groupBy: ActionGrouping,
  groups: readonly { readonly key: string; readonly count: number }[],
): ActionGroup[] => {
  if (groupBy === 'none') return []
  return groups
    .map((group) => ({ ...group, ...headings[groupBy](db, group.key) }))
    .toSorted((a, b) => a.order.localeCompare(b.order, 'en') || a.key.localeCompare(b.key))
    .map(({ key, label, count }) => ({ key, label, count }))
}

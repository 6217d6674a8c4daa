import type { MinutedItem } from '@shared/contract/minutes.ts'
import { minutesFrom } from '@shared/rules/meeting-clock.ts'
import { formatTime, formatTimeRange } from '@shared/words/dates.ts'

export const statusWords: Readonly<Record<MinutedItem['status'], string>> = {
  'to-take': 'To take',
  taken: 'Taken',
  deferred: 'Deferred',
  withdrawn: 'Withdrawn',
  'not-reached': 'Not reached',
}

export const isUnderWay = ({ status, startedAt, endedAt }: MinutedItem): boolean =>
  status === 'taken' && startedAt !== null && endedAt === null

/** How far an item is, in a word or two; empty while it is still to come. */
export const statusOf = (item: MinutedItem): string => {
  if (item.status === 'to-take') return ''
  return isUnderWay(item) ? 'Now' : statusWords[item.status]
}

/** "6.10 pm, 10 min planned" · "6.12 to 6.31 pm, 19 of 10 min" */
export const timeWords = (item: MinutedItem): string => {
  const planned = item.plannedMinutes
  if (item.startedAt === null) {
    const at = item.plannedAt === null ? '' : formatTime(item.plannedAt)
    return [at, planned === null ? '' : `${planned} min`].filter(Boolean).join(', ')
  }
  if (item.endedAt === null) return `since ${formatTime(item.startedAt)}`
  const took = minutesFrom(item.startedAt, item.endedAt)
  const of = planned === null ? `${took} min` : `${took} of ${planned} min`
  return `${formatTimeRange(item.startedAt, item.endedAt)}, ${of}`
}

/** What a screen reader says for a row of the list. */
export const spokenItem = (item: MinutedItem): string =>
  [
    `${item.number} ${item.title}`,
    item.isClosed ? 'confidential' : '',
    item.isAdded ? 'added at the meeting' : '',
    item.isOutOfOrder ? 'out of order' : '',
    statusOf(item),
    timeWords(item),
  ]
    .filter(Boolean)
    .join(', ')

/** What the editor of a text is called. */
export const editorLabel = (item: MinutedItem, part: 'open' | 'confidential'): string =>
  part === 'open'
    ? `Minute of ${item.number} ${item.title}`
    : `Confidential minute of ${item.number} ${item.title}`

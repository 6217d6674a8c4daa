import type { Action } from '@shared/entities/action.ts'
import type { PrintedAction } from '@shared/entities/minutes-model.ts'
import type { Person } from '@shared/entities/person.ts'
import { formatDate } from '@shared/words/dates.ts'

const ENDED: ReadonlySet<Action['status']> = new Set(['done', 'checked', 'no-longer-needed'])

/** What, who, by when; a due date that was said in words keeps the words beside the day. */
export const printedAction = (
  action: Action,
  people: ReadonlyMap<string, Person>,
  itemNumber: string,
): PrintedAction => ({
  text: action.text,
  owner: action.ownerId === null ? action.ownerRole : (people.get(action.ownerId)?.name ?? ''),
  due: dueWords(action),
  itemNumber,
  isDone: ENDED.has(action.status),
})

const dueWords = ({ dueOn, dueWords: words }: Action): string => {
  if (dueOn === null) return words
  return words ? `${words} (${formatDate(dueOn)})` : formatDate(dueOn)
}

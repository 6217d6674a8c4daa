import type { Action } from '@shared/entities/action.ts'
import type { PrintedAction } from '@shared/entities/minutes-model.ts'
import type { Person } from '@shared/entities/person.ts'
import { dueSentence } from '@shared/rules/action-late.ts'

/** What, who, by when; a due date that was said in words keeps the words beside the day. */
export const printedAction = (
  action: Action,
  people: ReadonlyMap<string, Person>,
  itemNumber: string,
): PrintedAction => ({
  text: action.status === 'no-longer-needed' ? `${action.text} (no longer needed)` : action.text,
  owner: action.ownerId === null ? action.ownerRole : (people.get(action.ownerId)?.name ?? ''),
  due: dueSentence(action),
  itemNumber,
  isDone: action.status === 'done' || action.status === 'checked',
})

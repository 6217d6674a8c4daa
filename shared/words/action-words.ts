import type { Action, ActionStatus } from '../entities/action.ts'

/** How far an action is, as it is said on screen and in print. */
export const actionStatusWords: Readonly<Record<ActionStatus, string>> = {
  open: 'Not started',
  'in-progress': 'In progress',
  done: 'Done',
  checked: 'Done and checked',
  'no-longer-needed': 'No longer needed',
}

export const priorityWords: Readonly<Record<Action['priority'], string>> = {
  high: 'High',
  normal: 'Normal',
  low: 'Low',
}

/** From where an action came. */
export const originWords: Readonly<Record<Action['origin'], string>> = {
  minute: 'A minute',
  'by-hand': 'Entered by hand',
  finding: 'A finding',
  trial: 'A trial',
  lesson: 'A lesson',
}

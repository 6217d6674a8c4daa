import type { Action } from '@shared/entities/action.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { dueSentence, isOpenAction } from '@shared/rules/action-late.ts'
import type { ReadDb } from '../db/handles.ts'
import { listActionsOfMeeting } from './actions.repo.ts'
import { ownerWords } from './list-actions.service.ts'

/** An action as the minutes print it; the number of its item is worked out by whoever prints. */
export interface PrintableAction {
  readonly itemId: Action['itemId']
  /** The paragraph in which it was raised, or null. */
  readonly lineId: string | null
  readonly text: string
  /** A name or a role; empty while nobody owns it. */
  readonly owner: string
  /** "3 February 2027 (before the next meeting)"; empty where nothing was said. */
  readonly due: string
  readonly isDone: boolean
  /** For the confidential part only, whatever its item says. */
  readonly isConfidential: boolean
}

/** All that were raised at a meeting, in the order in which they were, open and confidential ones: the caller parts them. */
export const printedActions = (db: ReadDb, meetingId: MeetingId): PrintableAction[] =>
  listActionsOfMeeting(db, meetingId).map((action) => ({
    itemId: action.itemId,
    lineId: action.lineId,
    text: action.text,
    owner: ownerWords(db, action),
    due: dueSentence(action),
    isDone: !isOpenAction(action),
    isConfidential: action.isConfidential,
  }))

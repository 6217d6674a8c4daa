import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import { agendaTree } from '@shared/rules/agenda-tree.ts'
import { listItems } from '../agenda/agenda.repo.ts'
import { numbersOf } from '../agenda/agenda-view.service.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'

export type NameItem = (itemId: AgendaItemId) => string

/** How items are named in a sentence about attendance: by number alone, so that no confidential title gets into it. */
export const itemNames = (db: ReadDb, meeting: Meeting): NameItem => {
  const tree = agendaTree(listItems(db, meeting.id))
  const numbers = numbersOf(db, getBody(db, meeting.bodyId), meeting, tree)
  return (itemId) => `item ${numbers.get(itemId)?.short ?? ''}`.trim()
}

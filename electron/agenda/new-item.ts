import type { ItemChanges } from '@shared/contract/agenda.ts'
import { type AgendaItem, type AgendaItemId, plainItem } from '@shared/entities/agenda-item.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { v7 as uuidv7 } from 'uuid'
import { given } from '../db/given.ts'
import { agendaItems } from '../db/tables.ts'

type Known = ItemChanges & {
  readonly meetingId: MeetingId
  readonly parentId: AgendaItemId | null
  readonly position: string
  readonly title: string
  readonly libraryId?: string | null
  readonly carriedFromId?: AgendaItemId | null
}

/** A whole item from what is known of it, with an id of its own. */
export const newItem = (known: Known, at: string): AgendaItem =>
  agendaItems.schema.parse({
    ...plainItem,
    ...given(known),
    id: uuidv7(),
    createdAt: at,
    withdrawnAt: null,
  })

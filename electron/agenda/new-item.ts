import type { ItemChanges } from '@shared/contract/agenda.ts'
import type { AgendaItem, AgendaItemId } from '@shared/entities/agenda-item.ts'
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

const plain = {
  purpose: 'discussion',
  presenter: '',
  minutes: null,
  recommendation: '',
  chairNotes: '',
  isStanding: false,
  isStarred: false,
  isConfidential: false,
  reasonCode: null,
  publicLine: '',
  confidentialUntil: null,
  options: [],
  briefing: null,
  libraryId: null,
  carriedFromId: null,
  ownNumber: '',
  isAdded: false,
  withdrawnAt: null,
} as const

/** A whole item from what is known of it, with an id of its own. */
export const newItem = (known: Known, at: string): AgendaItem =>
  agendaItems.schema.parse({ ...plain, ...given(known), id: uuidv7(), createdAt: at })

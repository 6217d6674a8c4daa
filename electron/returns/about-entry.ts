import type { ReturnEntry } from '@shared/entities/return.ts'
import { formatDate } from '@shared/words/dates.ts'
import type { ReadDb } from '../db/handles.ts'
import { findRow } from '../db/table.ts'
import { actions, agendaItems, meetings, papers } from '../db/tables.ts'

/** What an entry is about: the action, the meeting, the page. */
export const aboutOf = (db: ReadDb, entry: ReturnEntry): string => {
  switch (entry.kind) {
    case 'action-update':
    case 'evidence':
      return findRow(db, actions, entry.actionId)?.text ?? ''
    case 'apologies':
      return meetingWords(db, entry.meetingId)
    case 'declaration': {
      const item = entry.itemId === null ? null : findRow(db, agendaItems, entry.itemId)
      return [item?.title, meetingWords(db, entry.meetingId)].filter(Boolean).join(', ')
    }
    case 'note':
    case 'question':
      return [placeWords(db, entry.anchor), meetingWords(db, entry.meetingId)].filter(Boolean).join(', ')
  }
}

const meetingWords = (db: ReadDb, meetingId: string): string => {
  const meeting = findRow(db, meetings, meetingId)
  return meeting === null ? '' : `${meeting.title}, ${formatDate(meeting.meetsOn)}`
}

type Anchor = Extract<ReturnEntry, { readonly kind: 'note' | 'question' }>['anchor']

/** By the page of the paper itself: its number in the pack differs from supplement to supplement. */
export const placeWords = (db: ReadDb, { paperId, section, page }: Anchor): string => {
  const title = paperId === null ? section : (findRow(db, papers, paperId)?.title ?? '')
  return [title, `page ${page}`].filter(Boolean).join(', ')
}

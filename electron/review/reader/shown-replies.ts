import type { ShownReply } from '@shared/contract/reader.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { ReturnEntry } from '@shared/entities/return.ts'
import { placeOfPage } from '@shared/rules/page-anchor.ts'
import { formatDate } from '@shared/words/dates.ts'
import { replySentence } from '@shared/words/reply-words.ts'
import type { ReadDb } from '../../db/handles.ts'
import { findRow } from '../../db/table.ts'
import { actions, agendaItems, meetings } from '../../db/tables.ts'
import { listPacks, listReplies, type MappedPack } from './reader.repo.ts'

/** All that the reader said and did not take back, each with what it is about in words. */
export const shownReplies = (db: ReadDb): ShownReply[] => {
  const packs = listPacks(db)
  return listReplies(db).map(({ id, content, sentAt }) => ({
    id,
    content,
    sentAt,
    about: aboutOf(db, packs, content),
    sentence: replySentence(content),
  }))
}

const aboutOf = (db: ReadDb, packs: readonly MappedPack[], content: ReturnEntry): string => {
  switch (content.kind) {
    case 'action-update':
    case 'evidence':
      return findRow(db, actions, content.actionId)?.text ?? ''
    case 'apologies':
      return meetingWords(db, content.meetingId)
    case 'declaration': {
      const item = content.itemId === null ? null : findRow(db, agendaItems, content.itemId)
      const on = meetingWords(db, content.meetingId)
      return item === null ? on : `${[item.ownNumber, item.title].filter(Boolean).join(' ')}, ${on}`
    }
    case 'note':
    case 'question':
      return pageWords(db, packs, content)
  }
}

const meetingWords = (db: ReadDb, meetingId: MeetingId): string => {
  const meeting = findRow(db, meetings, meetingId)
  return meeting === null ? '' : `${meeting.title}, ${formatDate(meeting.meetsOn)}`
}

const pageWords = (
  db: ReadDb,
  packs: readonly MappedPack[],
  { anchor, issueId, meetingId }: Extract<ReturnEntry, { readonly kind: 'note' | 'question' }>,
): string => {
  const pack = packs.find(({ id }) => id === issueId)
  const words = pack === undefined ? '' : placeOfPage(anchor, issueId, pack, [pack], () => '').words
  return [words, pack?.title ?? '', meetingWords(db, meetingId)].filter(Boolean).join(', ')
}

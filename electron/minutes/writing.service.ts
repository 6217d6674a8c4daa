import { createHash } from 'node:crypto'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { MinuteText } from '@shared/entities/minute-text.ts'
import type { MinuteItem } from '@shared/entities/minutes.ts'
import { AppError } from '@shared/errors.ts'
import { getStandingItem } from '../agenda/agenda.repo.ts'
import type { WriteDb } from '../db/handles.ts'
import { updateRow } from '../db/table.ts'
import { minuteItems } from '../db/tables.ts'
import { expectWritable } from '../minutes-states/expect-writable.ts'
import { type Draft, draftsOf, dropDrafts, putDraft } from './drafts.repo.ts'
import { findMinuteItem, getMinutes, insertMinuteItem, textOf } from './minutes.repo.ts'

/** A short word for a text, the same for the same text: who writes says which text they changed. */
export const stampOf = (text: MinuteText): string =>
  createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 16)

/**
 * Keeps what is being typed and answers its stamp. Throws `conflict` when the text is not the one that was changed, as
 * when it is also open in another window: neither is lost, and the clerk chooses.
 */
export const keepDraft = (db: WriteDb, draft: Draft, was: string): string => {
  const item = getStandingItem(db, draft.itemId)
  getMinutes(db, item.meetingId)
  expectWritable(db, item.meetingId)
  const now = stampOf(textOf(db, item, draft.part))
  if (now !== was && now !== stampOf(draft.text))
    throw new AppError(
      'conflict',
      `The minute of “${item.title}” was also changed in another window. What you typed is still on your screen. Choose which to keep.`,
      { itemId: item.id, stamp: now },
    )
  putDraft(db, draft)
  return stampOf(draft.text)
}

/**
 * Puts what was typed into the record: one change of the minutes, in the log and not among the steps of undo, which the
 * editor has for itself. Of one item, or of all with `null`. Whatever shows the minutes to others does this first.
 */
export const writeDrafts = (db: WriteDb, meetingId: MeetingId, itemId: AgendaItemId | null): void => {
  const drafts = draftsOf(db, meetingId).filter((draft) => itemId === null || draft.itemId === itemId)
  if (drafts.length === 0) return
  expectWritable(db, meetingId)
  for (const draft of drafts) {
    const row = findMinuteItem(db, draft.itemId) ?? insertMinuteItem(db, { meetingId, itemId: draft.itemId })
    updateRow(db, minuteItems, row.id, textChange(draft))
  }
  for (const draft of drafts) dropDrafts(db, draft.itemId)
  db.recorder.describe({ label: 'Write the minutes', scope: null })
}

const textChange = ({ part, text }: Draft): Partial<MinuteItem> =>
  part === 'open' ? { text } : { closedText: text }

import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { minuteText, type MinuteText } from '@shared/entities/minute-text.ts'
import { minutesPart, type MinutesPart } from '@shared/entities/minutes.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'

/** What is being typed in one text of an item and is no change of the record yet. */
export interface Draft {
  readonly itemId: AgendaItemId
  readonly part: MinutesPart
  readonly text: MinuteText
}

type Row = { readonly itemId: string; readonly part: string; readonly text: string }

const toDraft = ({ itemId, part, text }: Row): Draft => ({
  itemId: itemId as AgendaItemId,
  part: minutesPart.parse(part),
  text: minuteText.parse(JSON.parse(text)),
})

/** All of a meeting. */
export const draftsOf = (db: ReadDb, meetingId: MeetingId): Draft[] =>
  (
    db.sql
      .prepare(
        `SELECT d.itemId, d.part, d.text FROM minuteDrafts d JOIN agendaItems i ON i.id = d.itemId
         WHERE i.meetingId = ? AND i.withdrawnAt IS NULL`,
      )
      .all(meetingId) as Row[]
  ).map(toDraft)

/** Keeps what is being typed. Past the log, which would fill with keystrokes; still in the file when it is answered. */
export const putDraft = (db: WriteDb, { itemId, part, text }: Draft): void => {
  db.sql
    .prepare(
      `INSERT INTO minuteDrafts (itemId, part, text, savedAt) VALUES (?, ?, ?, ?)
       ON CONFLICT (itemId, part) DO UPDATE SET text = excluded.text, savedAt = excluded.savedAt`,
    )
    .run(itemId, part, JSON.stringify(text), db.recorder.at)
}

/** Once it is in the record. */
export const dropDrafts = (db: WriteDb, itemId: AgendaItemId): void => {
  db.sql.prepare('DELETE FROM minuteDrafts WHERE itemId = ?').run(itemId)
}

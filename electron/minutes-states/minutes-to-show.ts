import type { MeetingId } from '@shared/entities/meeting.ts'
import { minutesModel, type MinutesModel } from '@shared/entities/minutes-model.ts'
import type { MinutesPart, MinutesVersion } from '@shared/entities/minutes.ts'
import type { ReadDb } from '../db/handles.ts'
import { gatherMinutes, hasConfidentialPart } from '../minutes-out/gather-minutes.ts'
import { findApprovedVersion } from './minutes-states.repo.ts'

/**
 * One part as it is to be shown to anybody; null where there is no such part. From the approval on it is the text that
 * the board approved, whatever was changed since on the agenda or in a name; only the signature, and corrections agreed
 * later, come to it from the record as it is today.
 */
export const minutesToShow = (
  db: ReadDb,
  meetingId: MeetingId,
  part: MinutesPart,
  today: string,
): MinutesModel | null => {
  const approved = findApprovedVersion(db, meetingId)
  if (approved === null)
    return part === 'open' || hasConfidentialPart(db, meetingId, today)
      ? gatherMinutes(db, meetingId, part, today)
      : null
  const fixed = frozenPart(approved, part)
  if (fixed === null) return null
  const { state, signature, items, corrections } = gatherMinutes(db, meetingId, part, today)
  const later = new Map(items.map((item) => [item.itemId, item.corrections]))
  return {
    ...fixed,
    state,
    signature,
    corrections,
    items: fixed.items.map((item) => ({ ...item, corrections: later.get(item.itemId) ?? [] })),
  }
}

/** One part of a version; null where it had none. This is the one place where it comes back. */
export const frozenPart = (version: MinutesVersion, part: MinutesPart): MinutesModel | null => {
  const kept = part === 'open' ? version.open : version.confidential
  return kept === null ? null : minutesModel.parse(kept)
}

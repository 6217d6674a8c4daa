import type { Action } from '@shared/entities/action.ts'
import type { PersonId } from '@shared/entities/person.ts'
import type { EntryId, ReturnEntry, ReturnEntryOf } from '@shared/entities/return.ts'
import type { EntryDecision } from '@shared/entities/review.ts'
import type { Accepted } from '@shared/rules/merge-return.ts'
import type { ReadDb } from '../db/handles.ts'
import { decisionsById, listReceipts } from './returns.repo.ts'

/** An entry that was accepted, with whose it is. */
interface AcceptedEntry {
  readonly entry: ReturnEntry
  readonly personId: PersonId
  readonly decision: EntryDecision
}

/** All that was decided so far. */
export interface Decided {
  readonly byEntry: ReadonlyMap<EntryId, EntryDecision>
  readonly accepted: readonly AcceptedEntry[]
}

export const readDecided = (db: ReadDb): Decided => {
  const byEntry = decisionsById(db)
  const accepted = new Map<EntryId, AcceptedEntry>()
  for (const { entries, personId } of listReceipts(db)) {
    for (const entry of entries) {
      const decision = byEntry.get(entry.id)
      if (decision?.decision === 'accepted') accepted.set(entry.id, { entry, personId, decision })
    }
  }
  return { byEntry, accepted: [...accepted.values()] }
}

/** Accepted updates of one action. */
export const acceptedUpdates = ({ accepted }: Decided, actionId: Action['id']): Accepted[] =>
  accepted.flatMap(({ entry, decision: { found, createdAt } }) =>
    entry.kind === 'action-update' && entry.actionId === actionId && found !== null
      ? [{ entry, found, decidedAt: createdAt }]
      : [],
  )

type Declaration = ReturnEntryOf<'declaration'>

/** Accepted declarations by one person on the same business as another. */
export const acceptedDeclarations = (
  { accepted }: Decided,
  { meetingId, itemId }: Declaration,
  personId: PersonId,
): Declaration[] =>
  accepted.flatMap(({ entry, personId: by }) =>
    entry.kind === 'declaration' &&
    entry.meetingId === meetingId &&
    entry.itemId === itemId &&
    by === personId
      ? [entry]
      : [],
  )

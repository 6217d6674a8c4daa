import type { Action } from '@shared/entities/action.ts'
import type { PersonId } from '@shared/entities/person.ts'
import type { EntryId, ReturnEntry, ReturnEntryOf } from '@shared/entities/return.ts'
import type { EntryDecision } from '@shared/entities/review.ts'
import type { Accepted, ActionState } from '@shared/rules/merge-return.ts'
import { listWithdrawalsOf } from '../agenda/agenda.repo.ts'
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

/** What of an action is the clerk's. */
export interface OwnAction extends ActionState {
  readonly dueWords: string
}

/** Accepted updates of one action. */
export const acceptedUpdates = ({ accepted }: Decided, actionId: Action['id']): Accepted<OwnAction>[] =>
  accepted.flatMap(({ entry, decision: { found, createdAt } }) =>
    entry.kind === 'action-update' && entry.actionId === actionId && found !== null && 'status' in found
      ? [{ entry, found, decidedAt: createdAt }]
      : [],
  )

/** How the clerk had marked a person, once for each accepted word of theirs that they cannot come. */
export const acceptedApologies = (
  { accepted }: Decided,
  { meetingId }: Pick<ReturnEntryOf<'apologies'>, 'meetingId'>,
  personId: PersonId,
) =>
  accepted.flatMap(({ entry, personId: by, decision: { found } }) =>
    entry.kind === 'apologies' &&
    entry.meetingId === meetingId &&
    by === personId &&
    found !== null &&
    'marked' in found
      ? [found]
      : [],
  )

type Declaration = ReturnEntryOf<'declaration'>
type Business = Pick<Declaration, 'meetingId' | 'itemId'>

/** Accepted declarations by one person on the same business as another. */
export const acceptedDeclarations = (decided: Decided, of: Business, personId: PersonId): Declaration[] =>
  declared(decided, of, personId).map(({ entry }) => entry)

/** Why a person withdraws from an item by what the clerk noted, whatever returns made of it; null: they do not. */
export const clerksLeaving = (
  db: ReadDb,
  of: Business,
  personId: PersonId,
  decided: Decided,
): string | null => {
  const [first] = declared(decided, of, personId)
  if (first !== undefined) return first.leaving
  if (of.itemId === null) return null
  const row = listWithdrawalsOf(db, of.itemId).find(
    (each) => each.personId === personId && each.withdrawnAt === null,
  )
  return row?.reason ?? null
}

const declared = ({ accepted }: Decided, { meetingId, itemId }: Business, personId: PersonId) =>
  accepted.flatMap(({ entry, personId: by, decision: { found } }) =>
    entry.kind === 'declaration' &&
    entry.meetingId === meetingId &&
    entry.itemId === itemId &&
    by === personId &&
    found !== null &&
    'leaving' in found
      ? [{ entry, leaving: found.leaving }]
      : [],
  )

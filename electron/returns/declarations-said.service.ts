import type { PersonId } from '@shared/entities/person.ts'
import type { ReturnEntryOf } from '@shared/entities/return.ts'
import type { ClerksOwn } from '@shared/entities/review.ts'
import { bySaid } from '@shared/rules/merge-return.ts'
import { listWithdrawalsOf } from '../agenda/agenda.repo.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { updateRow, withdrawRow } from '../db/table.ts'
import { declarations, itemWithdrawals } from '../db/tables.ts'
import { listDeclarations } from '../interests/declarations.repo.ts'
import type { Applying } from './apply-entry.service.ts'
import { acceptedDeclarations, clerksLeaving } from './decided.ts'
import { conductOf, fileNow } from './file-now.ts'
import { putById } from './returns.repo.ts'

type Declaration = ReturnEntryOf<'declaration'>

/** Of several on the same business the one that was said last stands. Answers what the clerk had noted. */
export const applyDeclaration = (db: WriteDb, entry: Declaration, applying: Applying): ClerksOwn => {
  const before = acceptedDeclarations(applying.decided, entry, applying.personId)
  const leaving = clerksLeaving(db, entry, applying.personId, applying.decided)
  settle(db, entry, applying, { all: before, standing: [...before, entry], leaving })
  return { leaving }
}

/** As if it had never been accepted: the last of the others stands, else what the clerk had noted. */
export const takeBackDeclaration = (db: WriteDb, entry: Declaration, applying: Applying): void => {
  const all = acceptedDeclarations(applying.decided, entry, applying.personId)
  const leaving = clerksLeaving(db, entry, applying.personId, applying.decided)
  settle(db, entry, applying, { all, standing: all.filter(({ id }) => id !== entry.id), leaving })
}

interface Settling {
  /** All that may have left a record. */
  readonly all: readonly Declaration[]
  readonly standing: readonly Declaration[]
  /** Why the person withdraws from the item by what the clerk noted; null: they do not. */
  readonly leaving: string | null
}

const settle = (db: WriteDb, about: Declaration, applying: Applying, of: Settling): void => {
  const { personId } = applying
  const ours = new Set<string>(of.all.map(({ id }) => id))
  for (const { id } of listDeclarations(db, about.meetingId)) {
    if (ours.has(id)) withdrawRow(db, declarations, id)
  }
  // What the clerk noted alike is enough.
  if (fileNow(db, about, applying).meeting?.declared === 'same') return
  const last = of.standing.toSorted(bySaid).at(-1)
  if (about.itemId !== null)
    setLeaving(db, about.itemId, personId, last === undefined ? of.leaving : leavingBy(last), last?.id)
  if (last !== undefined && last.intends !== 'leave') noteDeclaration(db, last, personId)
}

const leavingBy = ({ intends, nature }: Declaration): string | null => (intends === 'leave' ? nature : null)

const noteDeclaration = (db: WriteDb, entry: Declaration, personId: PersonId): void => {
  const { id, meetingId, itemId, nature } = entry
  const row = { id, meetingId, itemId, personId, nature, conduct: conductOf(entry) }
  const nothing = { reasonCode: null, interestId: null, eventId: null }
  putById(db, declarations, id, declarations.schema.parse({ ...row, ...nothing, ...stored(db) }))
}

const stored = (db: WriteDb) => ({ createdAt: db.recorder.at, withdrawnAt: null })

/** Who means to leave withdraws from the item, so that no pack with its papers is made for them. */
const setLeaving = (
  db: WriteDb,
  itemId: NonNullable<Declaration['itemId']>,
  personId: PersonId,
  reason: string | null,
  id: Declaration['id'] | undefined,
): void => {
  const known = knownWithdrawal(db, itemId, personId)
  if (known !== undefined)
    updateRow(db, itemWithdrawals, known.id, {
      reason: reason ?? known.reason,
      withdrawnAt: reason === null ? (known.withdrawnAt ?? db.recorder.at) : null,
    })
  else if (reason !== null && id !== undefined) {
    const row = { id, itemId, personId, reason, ...stored(db) }
    putById(db, itemWithdrawals, id, itemWithdrawals.schema.parse(row))
  }
}

const knownWithdrawal = (db: ReadDb, itemId: NonNullable<Declaration['itemId']>, personId: PersonId) =>
  listWithdrawalsOf(db, itemId).find((row) => row.personId === personId)

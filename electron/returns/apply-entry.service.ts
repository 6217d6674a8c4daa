import type { PersonId } from '@shared/entities/person.ts'
import type { ReturnEntry, ReturnEntryOf } from '@shared/entities/return.ts'
import type { EntryDecision } from '@shared/entities/review.ts'
import { bySaid, clerksPart, withAccepted } from '@shared/rules/merge-return.ts'
import { getAction, updateAction } from '../actions/actions.repo.ts'
import { listWithdrawalsOf } from '../agenda/agenda.repo.ts'
import { updateAttendance } from '../attendance/attendance.repo.ts'
import { takeRecord } from '../attendance/who.ts'
import type { WriteDb } from '../db/handles.ts'
import { updateRow, withdrawRow } from '../db/table.ts'
import { actionUpdates, declarations, evidence, itemWithdrawals } from '../db/tables.ts'
import { listDeclarations } from '../interests/declarations.repo.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { getPerson } from '../people/people.repo.ts'
import { acceptedDeclarations, acceptedUpdates, type Decided } from './decided.ts'
import { conductOf, fileNow } from './file-now.ts'
import { putById, putOnce } from './returns.repo.ts'

interface Applying {
  readonly personId: PersonId
  /** What was accepted before this entry. */
  readonly decided: Decided
  readonly today: string
}

/**
 * Writes what an accepted entry changes. Each record that it makes has the entry's own id, so none is made twice. Answers
 * what it was laid over.
 */
export const applyEntry = (db: WriteDb, entry: ReturnEntry, applying: Applying): EntryDecision['found'] => {
  switch (entry.kind) {
    case 'action-update':
      return applyUpdate(db, entry, applying)
    case 'evidence':
      applyEvidence(db, entry, applying)
      return null
    case 'apologies': {
      const record = takeRecord(db, getMeeting(db, entry.meetingId), { personId: applying.personId })
      updateAttendance(db, record.id, { status: 'apologies' })
      return null
    }
    case 'declaration':
      applyDeclaration(db, entry, applying)
      return null
    case 'note':
    case 'question': // kept in the return, and listed
      return null
  }
}

const stored = (db: WriteDb) => ({ createdAt: db.recorder.at, withdrawnAt: null })

const applyUpdate = (
  db: WriteDb,
  entry: ReturnEntryOf<'action-update'>,
  { personId, decided }: Applying,
): EntryDecision['found'] => {
  const now = getAction(db, entry.actionId)
  const { base, over } = clerksPart(now, acceptedUpdates(decided, now.id))
  const next = withAccepted(base, [...over.map((each) => each.entry), entry])
  const { id, actionId, saidOn, text, status, proposedDueOn } = entry
  const who = getPerson(db, personId).name.slice(0, 120)
  const said = { id, actionId, saidOn, who, text, status, dueOn: proposedDueOn, ...stored(db) }
  putOnce(db, actionUpdates, id, actionUpdates.schema.parse(said))
  updateAction(db, now.id, { ...next, ...(next.dueOn === now.dueOn ? {} : { dueWords: '' }) })
  return base
}

const applyEvidence = (
  db: WriteDb,
  { id, actionId, fileName, mediaType, size, sha256, caption, saidOn }: ReturnEntryOf<'evidence'>,
  { personId }: Applying,
): void => {
  const { name } = getPerson(db, personId)
  const row = { id, actionId, fileName, mediaType, size, sha256, caption, who: name, addedOn: saidOn }
  putOnce(db, evidence, id, { ...row, ...stored(db) })
}

/** Of several on the same business the one that was said last stands; what the clerk noted alike is enough. */
const applyDeclaration = (db: WriteDb, entry: ReturnEntryOf<'declaration'>, applying: Applying): void => {
  const { personId, decided } = applying
  if (fileNow(db, entry, applying).meeting?.declared === 'same') return
  const before = acceptedDeclarations(decided, entry, personId)
  const last = [...before, entry].toSorted(bySaid).at(-1)
  if (last !== entry) return
  const earlier = new Set<string>(before.map(({ id }) => id))
  for (const { id } of listDeclarations(db, entry.meetingId))
    if (earlier.has(id)) withdrawRow(db, declarations, id)
  if (entry.itemId !== null) setLeaving(db, entry.itemId, entry, personId)
  if (entry.intends !== 'leave') noteDeclaration(db, entry, personId)
}

const noteDeclaration = (db: WriteDb, entry: ReturnEntryOf<'declaration'>, personId: PersonId): void => {
  const { id, meetingId, itemId, nature } = entry
  const row = { id, meetingId, itemId, personId, nature, conduct: conductOf(entry) }
  const nothing = { reasonCode: null, interestId: null, eventId: null }
  putById(db, declarations, id, declarations.schema.parse({ ...row, ...nothing, ...stored(db) }))
}

/** Who means to leave withdraws from the item, so that no pack with its papers is made for them. */
const setLeaving = (
  db: WriteDb,
  itemId: NonNullable<ReturnEntryOf<'declaration'>['itemId']>,
  { id, nature, intends }: ReturnEntryOf<'declaration'>,
  personId: PersonId,
): void => {
  const known = listWithdrawalsOf(db, itemId).find((row) => row.personId === personId)
  const isLeaving = intends === 'leave'
  if (known !== undefined)
    updateRow(db, itemWithdrawals, known.id, {
      reason: isLeaving ? nature : known.reason,
      withdrawnAt: isLeaving ? null : (known.withdrawnAt ?? db.recorder.at),
    })
  else if (isLeaving) {
    const row = { id, itemId, personId, reason: nature, ...stored(db) }
    putById(db, itemWithdrawals, id, itemWithdrawals.schema.parse(row))
  }
}

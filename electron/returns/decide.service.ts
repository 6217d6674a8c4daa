import type { Output, Parsed } from '@shared/contract.ts'
import type { ReturnEntry } from '@shared/entities/return.ts'
import type { ReturnReceipt } from '@shared/entities/review.ts'
import { AppError } from '@shared/errors.ts'
import { bySaid, standingOf } from '@shared/rules/merge-return.ts'
import { plural } from '@shared/words/dates.ts'
import { replySentence } from '@shared/words/reply-words.ts'
import type { WriteDb } from '../db/handles.ts'
import { withdrawRow } from '../db/table.ts'
import { entryDecisions } from '../db/tables.ts'
import { expectWritable } from '../minutes-states/expect-writable.ts'
import { getPerson } from '../people/people.repo.ts'
import { applyEntry, takeBackEntry } from './apply-entry.service.ts'
import { readDecided } from './decided.ts'
import { fileNow, findStandingMeeting } from './file-now.ts'
import { getReceipt, putById } from './returns.repo.ts'

type Wanted = Parsed<'returns.decide'>
type Choice = Wanted['decisions'][number]

/**
 * Accepts or declines entries of a return, all or none. What was decided before stays as it was decided. Throws `conflict`
 * for an entry that can no longer be accepted, `invalid_input` where one is accepted over a conflict without a reason.
 */
export const decideEntries = (
  db: WriteDb,
  { returnId, decisions }: Wanted,
  today: string,
): Output<'returns.decide'> => {
  const receipt = getReceipt(db, returnId)
  const chosen = new Map(decisions.map((choice) => [choice.entryId, choice]))
  const entries = receipt.entries.filter(({ id }) => chosen.has(id)).toSorted(bySaid)
  if (entries.length !== chosen.size)
    throw new AppError('not_found', 'This return says no such thing. Nothing was changed.')
  const done = entries.flatMap((entry) => {
    const choice = chosen.get(entry.id)
    return choice !== undefined && decideOne(db, entry, choice, receipt, today) ? [choice.decision] : []
  })
  const accepted = done.filter((decision) => decision === 'accepted').length
  describe(db, receipt, accepted, done.length - accepted)
  return { accepted, declined: done.length - accepted }
}

/** Whether there was anything left to decide. */
const decideOne = (
  db: WriteDb,
  entry: ReturnEntry,
  { decision, reason }: Choice,
  { id: returnId, personId }: ReturnReceipt,
  today: string,
): boolean => {
  const decided = readDecided(db)
  if (decided.byEntry.has(entry.id)) return false
  const applying = { personId, decided, today }
  if (decision === 'accepted') expectAcceptable(db, entry, reason, applying)
  const found = decision === 'accepted' ? applyEntry(db, entry, applying) : null
  putById(db, entryDecisions, entry.id, {
    id: entry.id,
    returnId,
    decision,
    reason,
    found,
    decidedOn: today,
    createdAt: db.recorder.at,
    withdrawnAt: null,
  })
  return true
}

const expectAcceptable = (
  db: WriteDb,
  entry: ReturnEntry,
  reason: string,
  applying: Parameters<typeof fileNow>[2],
): void => {
  const { name } = getPerson(db, applying.personId)
  const standing = standingOf(entry, fileNow(db, entry, applying), false, name)
  if (!standing.canAccept)
    throw new AppError(
      'conflict',
      `“${replySentence(entry)}” cannot be accepted. ${standing.sentence} Nothing was changed. Decline it, or leave it.`,
      { entryId: entry.id },
    )
  if (standing.kind === 'conflict' && reason === '')
    throw new AppError(
      'invalid_input',
      `Say why “${replySentence(entry)}” is accepted all the same. ${standing.sentence} Nothing was changed.`,
      { fields: [{ field: entry.id, message: 'Say why it is accepted all the same.' }] },
    )
}

const describe = (db: WriteDb, { personId }: ReturnReceipt, accepted: number, declined: number): void => {
  const verb = accepted > 0 ? 'Accept' : 'Decline'
  const what = plural(accepted > 0 ? accepted : declined, 'thing')
  const { name } = getPerson(db, personId)
  db.recorder.describe({ label: `${verb} ${what} that ${name} said`, scope: null })
}

/**
 * Takes decisions back: the file is as it would be had those entries not been accepted, whatever else was, and they await
 * a decision again. Throws `conflict` where minutes that this touches were circulated.
 */
export const undoDecisions = (
  db: WriteDb,
  { returnId, entryIds }: Parsed<'returns.undo'>,
  today: string,
): Output<'returns.undo'> => {
  const receipt = getReceipt(db, returnId)
  const wanted = new Set(entryIds)
  const entries = receipt.entries.filter(({ id }) => wanted.has(id)).toSorted(bySaid)
  if (entries.length !== wanted.size)
    throw new AppError('not_found', 'This return says no such thing. Nothing was changed.')
  const count = entries.toReversed().filter((entry) => undoOne(db, entry, receipt, today)).length
  if (count > 0) {
    const { name } = getPerson(db, receipt.personId)
    const label = `Take back what was decided on ${plural(count, 'thing')} that ${name} said`
    db.recorder.describe({ label, scope: null })
  }
  return { count }
}

/** Whether there was a decision to take back. */
const undoOne = (db: WriteDb, entry: ReturnEntry, { personId }: ReturnReceipt, today: string): boolean => {
  const decided = readDecided(db)
  const decision = decided.byEntry.get(entry.id)
  if (decision === undefined) return false
  if (decision.decision === 'accepted') {
    if ('meetingId' in entry && findStandingMeeting(db, entry.meetingId) !== null)
      expectWritable(db, entry.meetingId)
    takeBackEntry(db, entry, { personId, decided, today })
  }
  withdrawRow(db, entryDecisions, entry.id)
  return true
}

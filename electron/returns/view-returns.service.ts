import type { Output } from '@shared/contract.ts'
import type { EntryBesideFile, ListedReturn } from '@shared/contract/returns.ts'
import type { ReturnEntry } from '@shared/entities/return.ts'
import type { ReturnReceipt, ReturnReceiptId } from '@shared/entities/review.ts'
import { bySaid, standingOf, type FileNow } from '@shared/rules/merge-return.ts'
import { dueSentence } from '@shared/rules/action-late.ts'
import { actionStatusWords } from '@shared/words/action-words.ts'
import { plural } from '@shared/words/dates.ts'
import { replySentence } from '@shared/words/reply-words.ts'
import type { ReadDb } from '../db/handles.ts'
import { findRow } from '../db/table.ts'
import { actions } from '../db/tables.ts'
import { canBeLookedAt } from '../evidence/evidence-type.ts'
import { aboutOf } from './about-entry.ts'
import { getPerson } from '../people/people.repo.ts'
import { readDecided, type Decided } from './decided.ts'
import { fileNow } from './file-now.ts'
import { getReceipt, listReceipts } from './returns.repo.ts'

/** All that came in, the latest first. */
export const showReturns = (db: ReadDb, today: string): ListedReturn[] => {
  const decided = readDecided(db)
  return listReceipts(db).map((receipt) => listed(db, receipt, besideFile(db, receipt, decided, today)))
}

/** One return, each entry beside what the file says now. Throws `not_found`. */
export const showReturn = (db: ReadDb, id: ReturnReceiptId, today: string): Output<'returns.get'> => {
  const receipt = getReceipt(db, id)
  const decided = readDecided(db)
  const entries = besideFile(db, receipt, decided, today)
  return { return: listed(db, receipt, entries), entries, last: lastDecided(receipt, decided) }
}

/** What was decided by one press, the latest. */
const lastDecided = ({ entries }: ReturnReceipt, { byEntry }: Decided): Output<'returns.get'>['last'] => {
  const decisions = entries.flatMap(({ id }) => byEntry.get(id) ?? [])
  const at = decisions.reduce((latest, { createdAt }) => (createdAt > latest ? createdAt : latest), '')
  const together = decisions.filter(({ createdAt }) => createdAt === at)
  if (together.length === 0) return null
  const accepted = together.filter(({ decision }) => decision === 'accepted').length
  const verb = accepted > 0 ? 'Accept' : 'Decline'
  return {
    label: `${verb} ${plural(accepted > 0 ? accepted : together.length, 'thing')}`,
    entryIds: together.map(({ id }) => id),
  }
}

const listed = (
  db: ReadDb,
  { id, personId, receivedOn, receivedAt }: ReturnReceipt,
  entries: readonly EntryBesideFile[],
): ListedReturn => ({
  id,
  personId,
  personName: getPerson(db, personId).name,
  receivedOn,
  receivedAt,
  entryCount: entries.length,
  waiting: entries.filter(({ decision }) => decision === null).length,
  conflicts: entries.filter(({ standing }) => standing.kind === 'conflict').length,
})

const besideFile = (
  db: ReadDb,
  { personId, entries }: ReturnReceipt,
  decided: Decided,
  today: string,
): EntryBesideFile[] => {
  const { name } = getPerson(db, personId)
  return entries.toSorted(bySaid).map((entry) => {
    const now = fileNow(db, entry, { personId, decided, today })
    const decision = decided.byEntry.get(entry.id)
    return {
      entry,
      about: aboutOf(db, entry),
      says: replySentence(entry),
      fileSays: fileSays(db, entry, now),
      canLook: entry.kind === 'evidence' && canBeLookedAt(entry.fileName),
      standing: standingOf(entry, now, decision !== undefined, name),
      decision:
        decision === undefined
          ? null
          : { decision: decision.decision, reason: decision.reason, decidedOn: decision.decidedOn },
    }
  })
}

const markWords = { unmarked: '', present: 'Present', apologies: 'Apologies', absent: 'Absent' } as const

const fileSays = (db: ReadDb, entry: ReturnEntry, { action, meeting }: FileNow): string => {
  if ('actionId' in entry) {
    const now = findRow(db, actions, entry.actionId)
    if (now === null || action === null) return ''
    const due = dueSentence(now)
    return [actionStatusWords[now.status], due && `due ${due}`, action.owner].filter(Boolean).join(', ')
  }
  if (meeting === null || entry.kind !== 'apologies') return ''
  return meeting.marked === null ? '' : markWords[meeting.marked]
}

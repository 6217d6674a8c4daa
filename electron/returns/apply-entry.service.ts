import type { PersonId } from '@shared/entities/person.ts'
import type { ReturnEntry, ReturnEntryOf } from '@shared/entities/return.ts'
import type { ClerksOwn } from '@shared/entities/review.ts'
import { listAttendances, updateAttendance } from '../attendance/attendance.repo.ts'
import { takeRecord } from '../attendance/who.ts'
import type { WriteDb } from '../db/handles.ts'
import { withdrawRow } from '../db/table.ts'
import { evidence } from '../db/tables.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { getPerson } from '../people/people.repo.ts'
import { applyUpdate, takeBackUpdate } from './action-updates.service.ts'
import { acceptedApologies, type Decided } from './decided.ts'
import { applyDeclaration, takeBackDeclaration } from './declarations-said.service.ts'
import { markOf } from './file-now.ts'
import { putOnce } from './returns.repo.ts'

export interface Applying {
  readonly personId: PersonId
  /** What was accepted before: without the entry when it is applied, with it when it is taken back. */
  readonly decided: Decided
  readonly today: string
}

/**
 * Writes what an accepted entry changes. Each record that it makes has the entry's own id, so none is made twice. Answers
 * what it was laid over; null where it changes nothing of the clerk's.
 */
export const applyEntry = (db: WriteDb, entry: ReturnEntry, applying: Applying): ClerksOwn | null => {
  switch (entry.kind) {
    case 'action-update':
      return applyUpdate(db, entry, applying)
    case 'evidence':
      return applyEvidence(db, entry, applying)
    case 'apologies':
      return applyApologies(db, entry, applying)
    case 'declaration':
      return applyDeclaration(db, entry, applying)
    case 'note':
    case 'question': // kept in the return, and listed
      return null
  }
}

/** Brings the file to where it would be had the entry not been accepted. What else was accepted stays. */
export const takeBackEntry = (db: WriteDb, entry: ReturnEntry, applying: Applying): void => {
  switch (entry.kind) {
    case 'action-update':
      return takeBackUpdate(db, entry, applying)
    case 'evidence':
      return withdrawRow(db, evidence, entry.id)
    case 'apologies':
      return takeBackApologies(db, entry, applying)
    case 'declaration':
      return takeBackDeclaration(db, entry, applying)
    case 'note':
    case 'question':
      return undefined
  }
}

const applyEvidence = (
  db: WriteDb,
  { id, actionId, fileName, mediaType, size, sha256, caption, saidOn }: ReturnEntryOf<'evidence'>,
  { personId }: Applying,
): null => {
  const { name } = getPerson(db, personId)
  const row = { id, actionId, fileName, mediaType, size, sha256, caption, who: name, addedOn: saidOn }
  putOnce(db, evidence, id, { ...row, createdAt: db.recorder.at, withdrawnAt: null })
  return null
}

type Apologies = ReturnEntryOf<'apologies'>

const applyApologies = (db: WriteDb, entry: Apologies, { personId, decided }: Applying): ClerksOwn => {
  const meeting = getMeeting(db, entry.meetingId)
  const [earlier] = acceptedApologies(decided, entry, personId)
  const marked = earlier?.marked ?? markOf(db, meeting, personId) ?? 'unmarked'
  updateAttendance(db, takeRecord(db, meeting, { personId }).id, { status: 'apologies' })
  return { marked }
}

/** They stand as long as another accepted word says the same, or the clerk had marked them. */
const takeBackApologies = (db: WriteDb, entry: Apologies, { personId, decided }: Applying): void => {
  const accepted = acceptedApologies(decided, entry, personId)
  const marked = accepted[0]?.marked ?? 'unmarked'
  const record = listAttendances(db, entry.meetingId).find((row) => row.personId === personId)
  if (accepted.length === 1 && record?.status === 'apologies')
    updateAttendance(db, record.id, { status: marked })
}

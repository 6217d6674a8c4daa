import type { Parsed } from '@shared/contract.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { Minutes, MinutesPart, Signing } from '@shared/entities/minutes.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { AppError } from '@shared/errors.ts'
import { refusalToSign } from '@shared/rules/minutes-state.ts'
import { formatDate } from '@shared/words/dates.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { updateRow } from '../db/table.ts'
import { minutes as minutesTable } from '../db/tables.ts'
import { findMinutes, getMinutes } from '../minutes/minutes.repo.ts'
import { getPerson } from '../people/people.repo.ts'
import { keepVersion } from './keep-version.ts'
import {
  findApprovedVersion,
  getSigning,
  insertSigning,
  listSignings,
  withdrawSigning,
} from './minutes-states.repo.ts'

/** Notes that a part was signed. Once each part is, the minutes are. Throws `conflict` with the reason. */
export const signMinutes = (
  db: WriteDb,
  { meetingId, part, signedById, signedName, signedOn }: Parsed<'minutesStates.sign'>,
  today: string,
): void => {
  const minutes = getMinutes(db, meetingId)
  const version = findApprovedVersion(db, meetingId)
  const before = listSignings(db, meetingId)
  const standing = before.find((signing) => signing.part === part)
  const refusal = refusalToSign(
    {
      state: minutes.state,
      part,
      hasPart: version === null || part === 'open' || version.confidential !== null,
      signed: standing ? { name: standing.signedName, on: standing.signedOn } : null,
      approvedOn: minutes.approvedOn,
      signedOn,
      chair: chairOfApproval(db, minutes)?.name ?? null,
      signatory: signedName,
    },
    today,
  )
  if (refusal !== null || version === null)
    throw new AppError('conflict', `${refusal ?? 'These minutes are not approved yet.'} Nothing was changed.`)
  insertSigning(db, {
    meetingId,
    part,
    versionId: version.id,
    signedById,
    signedName,
    signedAs: `Chair of the meeting on ${formatDate(minutes.approvedOn ?? signedOn)}`,
    atMeetingId: minutes.approvedAtMeetingId,
    signedOn,
  })
  settleState(db, minutes, today)
  db.recorder.describe({ label: `${partWords[part]} signed by ${signedName}`, scope: null })
}

const partWords: Readonly<Record<MinutesPart, string>> = {
  open: 'Open minutes',
  confidential: 'Confidential part of the minutes',
}

/** Who presided at the meeting that approved them; null where its own minutes do not say. */
export const chairOfApproval = (
  db: ReadDb,
  { approvedAtMeetingId }: Pick<Minutes, 'approvedAtMeetingId'>,
): { readonly personId: PersonId; readonly name: string } | null => {
  const personId = approvedAtMeetingId && findMinutes(db, approvedAtMeetingId)?.chairId
  return personId ? { personId, name: getPerson(db, personId).name } : null
}

/** Takes back a signature that was noted wrongly; it stays in the record with the reason. */
export const withdrawSignature = (
  db: WriteDb,
  { signingId, reason }: Parsed<'minutesStates.withdrawSignature'>,
  today: string,
): void => {
  const signing: Signing = getSigning(db, signingId)
  if (signing.withdrawnAt !== null)
    throw new AppError('conflict', 'This signature was taken back before. Nothing was changed.')
  withdrawSigning(db, signingId, reason)
  settleState(db, getMinutes(db, signing.meetingId), today)
  db.recorder.describe({ label: `Take back the signature of ${signing.signedName}`, scope: null })
}

/** Parts that there are and that nobody has signed. */
export const unsignedParts = (db: ReadDb, meetingId: MeetingId): MinutesPart[] => {
  const version = findApprovedVersion(db, meetingId)
  if (version === null) return []
  const signed = new Set(listSignings(db, meetingId).map(({ part }) => part))
  const parts: readonly MinutesPart[] = version.confidential === null ? ['open'] : ['open', 'confidential']
  return parts.filter((part) => !signed.has(part))
}

/** Signed once each part is; approved again where a signature was taken back. */
const settleState = (db: WriteDb, { id, meetingId, state }: Minutes, today: string): void => {
  const next = unsignedParts(db, meetingId).length === 0 ? 'signed' : 'approved'
  if (next === state) return
  updateRow(db, minutesTable, id, { state: next })
  if (next === 'signed') keepVersion(db, meetingId, 'signed', 'Signed', today)
}

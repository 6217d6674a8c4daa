import type { AgendaItem, AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { Motion } from '@shared/entities/motion.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { AppError } from '@shared/errors.ts'
import { whyNotVoter } from '@shared/rules/may-vote.ts'
import { type MeetingRecord, type Moment, type Presence, presenceAt } from '@shared/rules/presence.ts'
import { isQuorate, quorumFor } from '@shared/rules/quorum.ts'
import { confidentialItems } from '@shared/rules/confidentiality.ts'
import { listItems, getStandingItem } from '../agenda/agenda.repo.ts'
import { readMeetingRecord } from '../attendance/meeting-record.ts'
import { endOfItem } from '../attendance/moments.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { ruleById } from '../resources/load-resources.ts'
import { expectWritable } from '../minutes-states/expect-writable.ts'

/** An item right after all that has happened in it, and who counts then. */
export type TheMoment = {
  readonly item: AgendaItem
  readonly moment: Moment
  readonly record: MeetingRecord
  readonly presence: Presence
}

/** Throws `not_found`, or `conflict` where the item or the minutes can no longer be written to. */
export const momentToWrite = (db: WriteDb, itemId: AgendaItemId): TheMoment => {
  const item = getStandingItem(db, itemId)
  expectWritable(db, item.meetingId)
  expectHeld(db, item)
  return theMoment(db, item)
}

/**
 * The same moment with the quorum of the motion's own business, where a rule gives it one (AT-QUORUM-23): who is there is the
 * same, whether they are enough is not.
 */
export const forBusiness = (presence: Presence, { quorumRuleId }: Pick<Motion, 'quorumRuleId'>): Presence => {
  if (quorumRuleId === null) return presence
  const rule = ruleById(quorumRuleId)
  if (rule.kind !== 'quorum') return presence
  const { inPost, suspended } = presence
  const quorum = quorumFor(rule.value, { inPost: inPost + suspended, suspended }, rule.source)
  return { ...presence, quorum, isQuorate: isQuorate(presence.present, quorum) }
}

/** The same to read. */
export const theMoment = (db: ReadDb, item: AgendaItem): TheMoment => {
  const record = readMeetingRecord(db, item.meetingId)
  const moment = endOfItem(db, item.id)
  return { item, moment, record, presence: presenceAt(record, moment) }
}

const expectHeld = (db: ReadDb, { meetingId }: AgendaItem): void => {
  if (getMeeting(db, meetingId).status === 'planned') return
  throw new AppError(
    'conflict',
    'This meeting was cancelled, so nothing can be decided at it. Nothing was changed.',
  )
}

/** Throws `rule` with the reason when somebody could not vote at that moment, and so not move or second either. */
export const expectVoter = (
  { record, moment }: Pick<TheMoment, 'record' | 'moment'>,
  personId: PersonId,
  deed: 'move' | 'second',
): void => {
  const why = whyNotVoter(record, moment, personId)
  if (why !== null)
    throw new AppError('rule', `${why} So they cannot ${deed} it. Nothing was recorded.`, { personId })
}

/**
 * Throws `rule` when nothing can be decided: the meeting stands adjourned, or too few are present and no reason is given
 * why it is recorded all the same.
 */
export const expectQuorate = ({ presence }: Pick<TheMoment, 'presence'>, overrideReason: string): void => {
  if (presence.isAdjourned)
    throw new AppError(
      'rule',
      'The meeting stands adjourned here, so nothing can be decided. Nothing was recorded.',
    )
  if (presence.isQuorate || overrideReason !== '') return
  throw new AppError(
    'rule',
    `There is no quorum: ${presence.present} present, ${presence.quorum.needed} needed. ${presence.quorum.explanation} Nothing was recorded. To record it all the same, give the reason.`,
    { source: presence.quorum.source, needed: presence.quorum.needed, present: presence.present },
  )
}

/** What a decision keeps of the moment. A reason is kept only where there was no quorum to do without. */
export const countedThen = ({ presence }: Pick<TheMoment, 'presence'>, overrideReason: string) => ({
  present: presence.present,
  inPost: presence.inPost,
  quorum: presence.quorum.needed,
  isQuorate: presence.isQuorate,
  overrideReason: presence.isQuorate ? '' : overrideReason,
})

/** Whether what is decided in an item belongs to the confidential part whatever is said of it. For good: see `partsOf`. */
export const isClosedItem = (db: ReadDb, { id, meetingId }: AgendaItem): boolean => {
  const forGood = listItems(db, meetingId).map((item) => ({ ...item, confidentialUntil: null }))
  return confidentialItems(forGood, '').has(id)
}

import type { Output } from '@shared/contract.ts'
import type { CorrectionOnScreen, MinutesStanding } from '@shared/contract/minutes-states.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import type { Correction, Minutes } from '@shared/entities/minutes.ts'
import {
  correctionKind,
  nextStep,
  refusalToApprove,
  stateWords,
  stepBack,
} from '@shared/rules/minutes-state.ts'
import { isInPost } from '@shared/rules/terms.ts'
import { formatDate } from '@shared/words/dates.ts'
import { getAgenda } from '../agenda/agenda-view.service.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { getMeeting, listMeetings } from '../meetings/meetings.repo.ts'
import { findMinutes } from '../minutes/minutes.repo.ts'
import { listMemberships, listPeopleOf } from '../people/people.repo.ts'
import { bodyKind, ruleById } from '../resources/load-resources.ts'
import { isWaiting } from './corrections.service.ts'
import { listCorrections, listSignings, listVersions } from './minutes-states.repo.ts'
import { minutesToShow } from './minutes-to-show.ts'
import { chairOfApproval, unsignedParts } from './signing.service.ts'

/** All about how far the minutes of a meeting are; null while nobody has opened them. */
export const showStanding = (db: ReadDb, meetingId: MeetingId, today: string): MinutesStanding | null => {
  const minutes = findMinutes(db, meetingId)
  if (minutes === null) return null
  const meeting = getMeeting(db, meetingId)
  const { state } = minutes
  return {
    state,
    ...stateWords(state),
    next: nextStep(state),
    back: stepBack(state),
    corrects: correctionKind(state),
    hasConfidential: minutesToShow(db, meetingId, 'confidential', today) !== null,
    approvedAt: minutes.approvedAtMeetingId && inTime(getMeeting(db, minutes.approvedAtMeetingId)),
    approvers: approversOf(db, meeting, today),
    corrections: correctionsOnScreen(db, meetingId, today),
    signings: listSignings(db, meetingId),
    signing: signingOf(db, meeting, minutes),
    versions: listVersions(db, meetingId).toReversed(),
  }
}

const inTime = ({ id, title, meetsOn }: Meeting) => ({ meetingId: id, title, meetsOn })

/** The meetings of the body after this one. */
const approversOf = (db: ReadDb, meeting: Meeting, today: string): MinutesStanding['approvers'] =>
  listMeetings(db, meeting.bodyId)
    .map((each) => each.meeting)
    .filter((at) => `${at.meetsOn} ${at.startsAt}` > `${meeting.meetsOn} ${meeting.startsAt}`)
    .map((at) => ({ ...inTime(at), refusal: refusalToApprove(meeting, at, today) }))

const correctionsOnScreen = (db: ReadDb, meetingId: MeetingId, today: string): CorrectionOnScreen[] => {
  const found = listCorrections(db, meetingId)
  if (found.length === 0) return []
  const items = new Map(getAgenda(db, meetingId, today).items.map((item) => [item.id as string, item]))
  return found.map((correction) => {
    const item = correction.itemId && items.get(correction.itemId)
    const at = correction.decidedAtMeetingId && getMeeting(db, correction.decidedAtMeetingId)
    return {
      ...correction,
      item: item ? `${item.number} ${item.title}`.trim() : '',
      decidedAt: at && inTime(at),
      says: correctionSays(correction, at),
      canWithdraw: isWaiting(correction),
    }
  })
}

const correctionSays = ({ kind, madeOn }: Correction, at: Meeting | null): string => {
  if (kind === 'from-chair') return `Taken in from the chair on ${formatDate(madeOn)}.`
  if (at === null) return 'Waits for the meeting that approves these minutes.'
  return kind === 'at-approval'
    ? `Agreed when the minutes were approved, on ${formatDate(at.meetsOn)}.`
    : `Noted on ${formatDate(madeOn)}, agreed at the meeting on ${formatDate(at.meetsOn)}.`
}

/** Who signs, and on what authority. */
const signingOf = (
  db: ReadDb,
  { bodyId, meetsOn }: Meeting,
  minutes: Minutes,
): MinutesStanding['signing'] => {
  const on = minutes.approvedOn ?? meetsOn
  const inPost = new Set<string>(
    listMemberships(db, bodyId)
      .filter((place) => isInPost(place, on))
      .map(({ personId }) => personId),
  )
  const { signing } = bodyKind(getBody(db, bodyId).kind).rules
  const rule = signing === null ? null : ruleById(signing)
  return {
    chair: chairOfApproval(db, minutes),
    members: listPeopleOf(db, bodyId)
      .filter(({ id }) => inPost.has(id))
      .map(({ id, name }) => ({ personId: id, name })),
    rule: rule && { summary: rule.summary, source: rule.source, isChecked: rule.confidence !== 'general' },
  }
}

/** Minutes of earlier meetings of the same body that this meeting may approve, or has approved; the latest first. */
export const minutesBefore = (db: ReadDb, meetingId: MeetingId): Output<'minutesStates.before'> => {
  const meeting = getMeeting(db, meetingId)
  return listMeetings(db, meeting.bodyId)
    .map((each) => each.meeting)
    .filter((each) => `${each.meetsOn} ${each.startsAt}` < `${meeting.meetsOn} ${meeting.startsAt}`)
    .toReversed()
    .flatMap((each) => {
      const minutes = findMinutes(db, each.id)
      if (minutes === null) return []
      const isApprovedHere = minutes.approvedAtMeetingId === meetingId
      if (minutes.approvedAtMeetingId !== null && !isApprovedHere) return []
      const { state } = minutes
      return {
        ...inTime(each),
        state,
        name: stateWords(state).name,
        isApprovedHere,
        agreedCount: listCorrections(db, each.id).filter(
          ({ kind, decidedAtMeetingId }) => kind === 'at-approval' && decidedAtMeetingId === meetingId,
        ).length,
        unsigned: isApprovedHere ? unsignedParts(db, each.id) : [],
      }
    })
}

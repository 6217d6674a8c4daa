import type { Output } from '@shared/contract.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import { daysBetween } from '@shared/rules/calendar.ts'
import { type BoardState, type ComingMeeting, homeTasks } from '@shared/rules/home-tasks.ts'
import { frequencySentence, noticeSentence } from '@shared/rules/rule-sentence.ts'
import { countLate } from '../actions/register.repo.ts'
import { getAgenda } from '../agenda/agenda-view.service.ts'
import { listAbsences } from '../attendance/absences.service.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { frequencyRuleOf, noticeRuleOf } from '../bodies/rules.service.ts'
import type { ReadDb } from '../db/handles.ts'
import { type DeadlineFinder, deadlinesOf } from '../meetings/deadline.service.ts'
import { listAwaitingReview } from '../improvement/trials/trials.repo.ts'
import { listComing } from '../meetings/meetings.repo.ts'
import { minutesUnderWay } from '../minutes-states/under-way.ts'
import { readRegister } from '../interests/register.service.ts'
import { listMembers } from '../people/people.service.ts'

/** Meetings whose agendas are read; what lies beyond can wait. */
const mostLookedAt = 3

/** What the clerk of a board must do next, and its next meeting. */
export const showHome = (db: ReadDb, bodyId: BodyId, today: string): Output<'home.get'> => {
  const body = getBody(db, bodyId)
  const coming = listComing(db, bodyId, today)
  const deadlineOf = deadlinesOf(db, body, today)
  const rule = noticeSentence(noticeRuleOf(db, bodyId).value)
  const frequency = frequencyRuleOf(db, bodyId)
  const board: BoardState = {
    coming: coming
      .slice(0, mostLookedAt)
      .map(({ meeting, packState }) => lookAt(db, meeting, { packState, deadlineOf, rule, today })),
    frequency: frequency && frequencySentence(frequency.value),
    ...membershipOf(db, bodyId, today),
    absences: listAbsences(db, bodyId, today).absences,
    interests: interestsOf(db, bodyId, today),
    trialReviews: listAwaitingReview(db, bodyId, today),
    lateActions: lateActionsOf(db, bodyId, today),
    minutes: minutesUnderWay(db, bodyId, today),
  }
  return { today, tasks: homeTasks(board, today), next: nextOf(coming[0]?.meeting, today) }
}

interface Looking {
  readonly packState: ComingMeeting['packState']
  readonly deadlineOf: DeadlineFinder
  /** The body's rule of notice, in a sentence. */
  readonly rule: string
  readonly today: string
}

const lookAt = (
  db: ReadDb,
  meeting: Meeting,
  { packState, deadlineOf, rule, today }: Looking,
): ComingMeeting => {
  const { sendBy, sentence, source, isUrgent } = deadlineOf(meeting)
  const { items, totals } = getAgenda(db, meeting.id, today)
  const papers = items.flatMap((item) => item.papers)
  return {
    meetingId: meeting.id,
    meetsOn: meeting.meetsOn,
    sendBy,
    because: isUrgent
      ? sentence
      : [rule, source?.provision && `(${source.provision})`].filter(Boolean).join(' '),
    packState,
    itemCount: items.length,
    awaited: papers
      .filter(({ status }) => status.kind === 'awaited')
      .map(({ title, awaitedFrom }) => ({ title, awaitedFrom })),
    problems: papers.flatMap(({ title, current, isTabled }) =>
      !isTabled && current?.examination.problem ? [{ title, problem: current.examination.problem }] : [],
    ),
    overBy: Math.max(0, -totals.inHand),
  }
}

const membershipOf = (
  db: ReadDb,
  bodyId: BodyId,
  today: string,
): Pick<BoardState, 'membersInPost' | 'termsEnding' | 'vacancies'> => {
  const { members, vacancies } = listMembers(db, { bodyId, includeEnded: false }, today)
  const renewed = new Set(
    members.filter(({ standing }) => standing === 'to-come').map(({ personId }) => personId),
  )
  const inPost = members.filter(({ standing }) => standing === 'in-post')
  return {
    membersInPost: inPost.length,
    termsEnding: inPost.flatMap(({ personId, person, termTo, endedOn }) => {
      const endsOn = endedOn ?? termTo
      return endsOn === null || renewed.has(personId) ? [] : [{ name: person.name, endsOn }]
    }),
    vacancies,
  }
}

/** Null where the register is not kept in this file: nobody is reminded of what was never begun. */
const interestsOf = (db: ReadDb, bodyId: BodyId, today: string): BoardState['interests'] => {
  const { people, year, isKept } = readRegister(db, bodyId, today)
  if (!isKept) return null
  const missing = people.filter(({ standing }) => standing === 'due' || standing === 'overdue')
  return { year: year.label, missing: missing.map(({ name, daysLeft }) => ({ name, daysLeft })) }
}

const lateActionsOf = (db: ReadDb, bodyId: BodyId, today: string): BoardState['lateActions'] => {
  const { count, oldestOn } = countLate(db, bodyId, today)
  return { count, most: oldestOn === null ? 0 : daysBetween(oldestOn, today) }
}

const nextOf = (meeting: Meeting | undefined, today: string): Output<'home.get'>['next'] => {
  if (meeting === undefined) return null
  const { id: meetingId, title, meetsOn, startsAt, place } = meeting
  return { meetingId, title, meetsOn, startsAt, place, inDays: daysBetween(today, meetsOn) }
}

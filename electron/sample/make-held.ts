import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { MinuteText } from '@shared/entities/minute-text.ts'
import { presenceAt } from '@shared/rules/presence.ts'
import { v7 as uuidv7 } from 'uuid'
import { getStandingItem, listItems } from '../agenda/agenda.repo.ts'
import { markRest, markStatus, setConsent } from '../attendance/attendance.service.ts'
import { readMeetingRecord } from '../attendance/meeting-record.ts'
import { endOfItem } from '../attendance/moments.ts'
import { moveMinutes } from '../minutes-states/steps.service.ts'
import { setItem } from '../minutes/items.service.ts'
import { textOf } from '../minutes/minutes.repo.ts'
import { finishMeeting, openMinutes, startMeeting, updateMinutes } from '../minutes/minutes.service.ts'
import { keepDraft, stampOf, writeDrafts } from '../minutes/writing.service.ts'
import { move } from '../motions/motions.service.ts'
import { decide } from '../motions/resolving.service.ts'
import { put } from '../motions/voting.service.ts'
import { makeAction } from './make-action.ts'
import type { MadeBoard } from './make-board.ts'
import type { Making } from './making.ts'
import { required } from './required.ts'
import type { SampleHeld, SampleMinute } from './sample-held.ts'

/** Holds a meeting: attendance, minutes, decisions and actions, and the draft that went round afterwards. */
export const makeHeld = (making: Making, board: MadeBoard, meetingId: MeetingId, held: SampleHeld): void => {
  const { run, today } = making
  const { startedAt, endedAt } = held
  run('minutes.open', (db) => openMinutes(db, meetingId))
  markAttendance(making, board, meetingId, held)
  run('minutes.start', (db) => startMeeting(db, meetingId, startedAt))
  const items = new Map(listItems(making.read, meetingId).map(({ id, title }) => [title, id]))
  for (const minute of held.minutes) {
    const itemId = required(items.get(minute.item), minute.item)
    writeMinute(making, board, itemId, minute)
    if (minute.status !== 'taken')
      run('minutes.setItem', (db) => setItem(db, itemId, { status: minute.status }))
  }
  run('minutes.write', (db) => writeDrafts(db, meetingId, null))
  run('minutes.finish', (db) => finishMeeting(db, meetingId, endedAt, 'leave'))
  for (const to of ['with-chair', 'circulated'] as const)
    run('minutesStates.move', (db) => moveMinutes(db, { meetingId, to, reason: '' }, today))
  for (const each of held.register) makeAction(making, board, { meetingId, place: null }, each)
}

const markAttendance = (
  { run }: Making,
  { people }: MadeBoard,
  meetingId: MeetingId,
  { apologies, chair }: SampleHeld,
): void => {
  for (const { person, consented } of apologies) {
    const who = { personId: required(people.get(person), person) }
    run('attendance.mark', (db) =>
      markStatus(db, { meetingId, people: [who], status: 'apologies', mode: null }),
    )
    run('attendance.setConsent', (db) =>
      setConsent(db, { meetingId, who, consent: 'given', reason: consented }),
    )
  }
  run('attendance.markRest', (db) => markRest(db, meetingId))
  const chairId = required(people.get(chair), chair)
  run('minutes.update', (db) => updateMinutes(db, meetingId, { chairId }))
}

const writeMinute = (making: Making, board: MadeBoard, itemId: AgendaItemId, minute: SampleMinute): void => {
  const { run } = making
  const lines = minute.lines.map((line) => ({ ...line, id: uuidv7() }))
  const text: MinuteText = {
    type: 'doc',
    content: lines.map(({ id, tag, words }) => ({
      type: 'paragraph',
      attrs: { id, tag },
      content: [{ type: 'text', text: words }],
    })),
  }
  run('minutes.keepDraft', (db) => {
    const item = getStandingItem(db, itemId)
    return keepDraft(db, { itemId, part: 'open', text }, stampOf(textOf(db, item, 'open')))
  })
  const { noted, motion } = minute
  const plainly = { isConfidential: false, overrideReason: '' }
  if (noted !== undefined)
    run('motions.decide', (db) => decide(db, { itemId, how: 'noted', text: noted, ...plainly }))
  if (motion !== undefined) vote(making, board, itemId, motion)
  const { meetingId } = getStandingItem(making.read, itemId)
  for (const { id, action } of lines)
    if (action !== undefined) makeAction(making, board, { meetingId, place: { itemId, lineId: id } }, action)
}

const vote = (
  { run, read }: Making,
  { people }: MadeBoard,
  itemId: AgendaItemId,
  { text, mover, seconder, against, abstained }: NonNullable<SampleMinute['motion']>,
): void => {
  const motionId = run('motions.move', (db) =>
    move(db, {
      itemId,
      kind: 'motion',
      text,
      moverId: required(people.get(mover), mover),
      seconderId: required(people.get(seconder), seconder),
      majority: null,
      quorumRuleId: null,
      isConfidential: false,
    }),
  )
  const { meetingId } = getStandingItem(read, itemId)
  const { present } = presenceAt(readMeetingRecord(read, meetingId), endOfItem(read, itemId))
  run('motions.put', (db) =>
    put(db, {
      motionId,
      method: 'show-of-hands',
      counts: { inFavour: present - against - abstained, against, abstained, didNotVote: 0 },
      named: [],
      casting: null,
      at: null,
      overrideReason: '',
    }),
  )
}

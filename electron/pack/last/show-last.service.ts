import type { Output } from '@shared/contract.ts'
import type { ListedItem } from '@shared/contract/agenda.ts'
import { lastParts, type LastPart } from '@shared/entities/pack.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import { isApproved, stateWords } from '@shared/rules/minutes-state.ts'
import { plural } from '@shared/words/dates.ts'
import { logStyleOf } from '../../action-log/log-style.ts'
import { actionLogFor } from '../../actions/action-log.ts'
import { getAgenda } from '../../agenda/agenda-view.service.ts'
import type { ReadDb } from '../../db/handles.ts'
import { getMeeting } from '../../meetings/meetings.repo.ts'
import { attendanceRecord } from './attendance-record.ts'
import { minutesOnAgenda } from './gather-last.ts'
import { lastChoicesOf } from './last-choices.ts'
import { findLastMeeting, type LastMeeting } from './last-meeting.ts'

const labels: Readonly<Record<LastPart, string>> = {
  minutes: 'Minutes of the last meeting',
  actions: 'Action log',
  attendance: 'Attendance record',
}

type Part = { readonly says: string; readonly isReady: boolean }

/** What joins the pack from the meeting before, and why not. */
export const showLast = (db: ReadDb, meetingId: MeetingId, today: string): Output<'pack.last'> => {
  const meeting = getMeeting(db, meetingId)
  const last = findLastMeeting(db, meeting, today)
  if (last === null) return null
  const { leaveOut, isDraftPublic } = lastChoicesOf(db, meeting.bodyId)
  const parts: Readonly<Record<LastPart, Part>> = {
    minutes: minutesPart(last, getAgenda(db, meetingId, today).items),
    actions: actionsPart(db, meeting, today),
    attendance: attendancePart(db, last),
  }
  return {
    meetsOn: last.meeting.meetsOn,
    parts: lastParts.map((part) => ({
      part,
      label: labels[part],
      ...parts[part],
      isWanted: !leaveOut.includes(part),
    })),
    isDraftPublic,
    isDraft: last.state === 'circulated',
  }
}

const minutesPart = ({ state, confidential }: LastMeeting, agenda: readonly ListedItem[]): Part => {
  const there = minutesOnAgenda(agenda)
  if (there !== null)
    return {
      says: `“${there.title}” is with item ${there.item} already, so they are not put in twice.`,
      isReady: false,
    }
  if (state === 'draft' || state === 'with-chair')
    return {
      says: `They are in the state “${stateWords(state).name}”. They join the pack once they are circulated.`,
      isReady: false,
    }
  const how = isApproved(state) ? 'As they were approved.' : 'Each page is marked as a draft.'
  const apart = confidential === null ? '' : ' The confidential part goes to those who may see it.'
  return { says: `${how}${apart}`, isReady: true }
}

const actionsPart = (db: ReadDb, meeting: Meeting, today: string): Part => {
  const { finished } = logStyleOf(db, meeting.bodyId)
  const count = actionLogFor(db, meeting.id, today, finished).length
  return count === 0
    ? { says: 'There is nothing to be done.', isReady: false }
    : { says: `${plural(count, 'action')}. Not for the public.`, isReady: true }
}

const attendancePart = (db: ReadDb, { meeting }: LastMeeting): Part => {
  const record = attendanceRecord(db, meeting)
  return record === null
    ? { says: 'Nobody was marked as present or away this year.', isReady: false }
    : {
        says: `${plural(record.days.length, 'meeting')} of the year so far. Not for the public.`,
        isReady: true,
      }
}

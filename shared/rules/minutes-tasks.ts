import type { HomeTask } from '../contract/home.ts'
import type { MeetingId } from '../entities/meeting.ts'
import type { MinutesState } from '../entities/minutes.ts'
import { formatDate } from '../words/dates.ts'
import { daysBetween } from './calendar.ts'

/** Minutes of a meeting that has been held, which nobody is done with. */
export type MinutesUnderWay = {
  readonly meetingId: MeetingId
  readonly meetsOn: string
  readonly state: Exclude<MinutesState, 'signed'>
  /** The next planned meeting of the board after it; null where there is none. */
  readonly next: { readonly meetingId: MeetingId; readonly meetsOn: string } | null
}

/** Days after a meeting in which its minutes are written and checked; then it is time. */
const timeToWrite = 14

/** What the clerk does next about minutes: write, circulate, have approved, have signed. */
export const minutesTask = (minutes: MinutesUnderWay, today: string): HomeTask => {
  const { meetingId, meetsOn, state } = minutes
  const on = formatDate(meetsOn)
  const since = daysBetween(meetsOn, today)
  const undated = { dueOn: null, daysLeft: null, meetingId } as const
  const writing = {
    ...undated,
    kind: 'minutes-draft',
    urgency: since > timeToWrite ? 'soon' : 'later',
  } as const
  switch (state) {
    case 'draft':
      return { ...writing, text: `Write up the minutes of ${on}, and send them to the chair.`, detail: '' }
    case 'with-chair':
      return {
        ...writing,
        text: `The minutes of ${on} are with the chair.`,
        detail: 'Take in what the chair corrects, and circulate the draft.',
      }
    case 'circulated':
      return approvalTask(minutes, on, today)
    case 'approved':
      return {
        ...undated,
        kind: 'minutes-sign',
        text: `The minutes of ${on} await the signature of the chair.`,
        detail: 'The chair of the meeting that approved them signs.',
        urgency: 'soon',
      }
  }
}

const approvalTask = ({ meetingId, next }: MinutesUnderWay, on: string, today: string): HomeTask => {
  const kind = 'minutes-approve'
  if (next === null)
    return {
      kind,
      text: `The minutes of ${on} await approval.`,
      detail: 'Plan the next meeting: it approves them.',
      urgency: 'later',
      dueOn: null,
      daysLeft: null,
      meetingId,
    }
  const daysLeft = daysBetween(today, next.meetsOn)
  const isHeld = daysLeft <= 0
  return {
    kind,
    text: isHeld
      ? `Note whether the meeting on ${formatDate(next.meetsOn)} approved the minutes of ${on}.`
      : `The minutes of ${on} await approval by the meeting on ${formatDate(next.meetsOn)}.`,
    detail: 'Corrections that members ask for are noted until then.',
    urgency: isHeld ? 'soon' : 'later',
    dueOn: next.meetsOn,
    daysLeft,
    meetingId: isHeld ? next.meetingId : meetingId,
  }
}

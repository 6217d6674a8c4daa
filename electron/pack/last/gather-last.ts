import type { ListedItem } from '@shared/contract/agenda.ts'
import type { LastPart } from '@shared/entities/pack.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import { formatDate } from '@shared/words/dates.ts'
import { inLogOrder } from '@shared/rules/action-log.ts'
import { logLine } from '@shared/words/action-log-words.ts'
import { logStyleOf } from '../../action-log/log-style.ts'
import { actionLogFor } from '../../actions/action-log.ts'
import type { ReadDb } from '../../db/handles.ts'
import { withoutEmbargoed } from '../../inspections/embargo/embargoed-words.ts'
import { maySeeClosedActions, type Reader, whatMaySeeOfLast } from '../audience.ts'
import type { LastInPack, PackAction } from '../model.ts'
import { attendanceRecord } from './attendance-record.ts'
import { lastChoicesOf } from './last-choices.ts'
import { findLastMeeting } from './last-meeting.ts'

/**
 * What joins the pack from the meeting before, for one reader: its minutes, what they gave to do, and who was there this
 * year. The public gets the minutes alone. `null`: nothing.
 */
export function gatherLast(
  db: ReadDb,
  meeting: Meeting,
  agenda: readonly ListedItem[],
  reader: Reader,
  today: string,
): LastInPack | null {
  const last = findLastMeeting(db, meeting, today)
  if (last === null) return null
  const { leaveOut, isDraftPublic } = lastChoicesOf(db, meeting.bodyId)
  const seen = whatMaySeeOfLast({ ...last, isDraftPublic }, reader)
  const isIn = (part: LastPart): boolean => !leaveOut.includes(part)
  const hasMinutes = isIn('minutes') && minutesOnAgenda(agenda) === null
  const isPublic = reader.kind === 'public'
  const found: LastInPack = {
    dateWords: formatDate(last.meeting.meetsOn),
    minutes: hasMinutes && seen.open ? last.open : null,
    closedMinutes: hasMinutes && seen.confidential ? last.confidential : null,
    ...(isIn('actions') && !isPublic ? actionsFor(db, meeting, reader, today) : { actions: null }),
    attendance: isIn('attendance') && !isPublic ? attendanceRecord(db, last.meeting) : null,
  }
  const { minutes, closedMinutes, actions, attendance } = found
  return [minutes, closedMinutes, actions, attendance].every((part) => part === null) ? null : found
}

type ActionsInPack = Pick<LastInPack, 'actions' | 'actionsAs'>

/** As the body has its action log. */
function actionsFor(db: ReadDb, meeting: Meeting, reader: Reader, today: string): ActionsInPack {
  const { columns, order, finished } = logStyleOf(db, meeting.bodyId)
  const isFor = ({ isConfidential }: PackAction): boolean => !isConfidential || maySeeClosedActions(reader)
  const mayLeave = withoutEmbargoed(db, reader.copyFor, today)
  const actions = actionLogFor(db, meeting.id, today, finished)
    .filter(isFor)
    .filter(({ text, lastSaid }) => mayLeave(text, lastSaid))
  if (actions.length === 0) return { actions: null }
  return { actions: inLogOrder(actions, order), actionsAs: { columns, line: logLine(finished) } }
}

/** The paper with which the clerk has put the minutes on the agenda already, under the item that approves them. */
export function minutesOnAgenda(
  agenda: readonly ListedItem[],
): { readonly title: string; readonly item: string } | null {
  for (const { libraryId, title, number, papers } of agenda) {
    const isTheirs = libraryId === 'minutes' || (IS_MINUTES.test(title) && !OF_OTHERS.test(title))
    const paper = papers.find(
      (each) => IS_MINUTES.test(`${each.title} ${each.current?.fileName ?? ''}`) && each.current !== null,
    )
    if (isTheirs && paper) return { title: paper.title, item: `${number} ${title}`.trim() }
  }
  return null
}

const IS_MINUTES = /(?<![a-z])minutes(?![a-z])/i
/** "Minutes of committees". */
const OF_OTHERS = /committee|panel|group/i

import type { Parsed } from '@shared/contract.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { InspectionPoint } from '@shared/entities/inspection.ts'
import type { MinuteText } from '@shared/entities/minute-text.ts'
import { AppError } from '@shared/errors.ts'
import { isEmbargoedOn } from '@shared/rules/embargo.ts'
import { formatDate } from '@shared/words/dates.ts'
import { pointTagWords } from '@shared/words/inspection-words.ts'
import { listItems } from '../../agenda/agenda.repo.ts'
import type { WriteDb } from '../../db/handles.ts'
import { updateRow } from '../../db/table.ts'
import { agendaItems, minuteItems } from '../../db/tables.ts'
import { getMeeting } from '../../meetings/meetings.repo.ts'
import { addItemAtMeeting } from '../../minutes/items.service.ts'
import { findMinuteItem } from '../../minutes/minutes.repo.ts'
import { openMinutes } from '../../minutes/minutes.service.ts'
import { listPoints } from '../debrief/points.repo.ts'
import { getStandingInspection } from '../record/inspections.service.ts'
import { insertMinuting, listMinutings } from './embargo.repo.ts'

/** Names nothing of what was said: it stands in the open minutes as a line of what was taken in private. */
const TITLE = 'Report of an inspection'
const PUBLIC_LINE = 'A confidential matter.'

/**
 * Puts the debrief into the confidential part of a meeting's minutes, as business of its own. It is no step of undo:
 * minutes may have gone out by then; in the minutes it can be changed as all else.
 *
 * @throws AppError `conflict` where there is nothing to minute, the meeting has no agenda, or it stands there already
 */
export const minuteDebrief = (
  db: WriteDb,
  { inspectionId, meetingId }: Parsed<'embargo.minute'>,
  today: string,
): AgendaItemId => {
  const inspection = getStandingInspection(db, inspectionId)
  const meeting = getMeeting(db, meetingId)
  const said = listPoints(db, inspectionId).filter(({ stage }) => stage === 'debrief')
  if (said.length === 0) throw refusal('Nothing of the debrief is written down yet.')
  if (meeting.bodyId !== inspection.bodyId) throw refusal('This meeting is one of another board.')
  if (listMinutings(db, inspectionId).some((each) => each.meetingId === meetingId))
    throw refusal(`It stands in the minutes of ${formatDate(meeting.meetsOn)} already.`)
  const last = listItems(db, meetingId).at(-1)
  if (last === undefined) throw refusal('This meeting has no agenda yet. Put an item on it first.')
  openMinutes(db, meetingId)
  const itemId = addItemAtMeeting(db, meetingId, TITLE, last.id)
  updateRow(db, agendaItems, itemId, { isConfidential: true, publicLine: PUBLIC_LINE })
  const row = findMinuteItem(db, itemId)
  const until = isEmbargoedOn(inspection, today) ? ' It is embargoed until the report is published.' : ''
  const intro = `What inspectors said in “${inspection.title}” was reported.${until}`
  if (row !== null) updateRow(db, minuteItems, row.id, { status: 'taken', text: minuteOf(intro, said) })
  insertMinuting(db, { inspectionId, meetingId, itemId, minutedOn: today, releasedOn: null })
  db.recorder.describe({ label: 'Minute the debrief in confidence', scope: null })
  return itemId
}

const minuteOf = (intro: string, said: readonly InspectionPoint[]): MinuteText => ({
  type: 'doc',
  content: [
    paragraph(intro),
    {
      type: 'bulletList',
      content: said.map((point) => ({ type: 'listItem', content: [paragraph(lineOf(point))] })),
    },
  ],
})

const lineOf = ({ tag, words, knownBefore, knownWhere }: InspectionPoint): string => {
  const where = knownWhere === '' ? '' : ` (${knownWhere})`
  const known = knownBefore === null ? '' : knownBefore ? ` Known before${where}.` : ' Not known before.'
  return `${pointTagWords[tag]}: ${words.replace(/[.]$/, '')}.${known}`
}

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  attrs: { id: null, tag: null },
  content: [{ type: 'text' as const, text }],
})

const refusal = (why: string): AppError => new AppError('conflict', `${why} Nothing was minuted.`)

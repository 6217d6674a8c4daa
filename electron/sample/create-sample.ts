import type { MeetingId } from '@shared/entities/meeting.ts'
import type { Database } from 'better-sqlite3'
import type { JobContext } from '../app/handler.ts'
import { runCommand } from '../db/command.ts'
import { asReadDb } from '../db/handles.ts'
import { planMeetings } from '../meetings/meetings.service.ts'
import { type MadeItems, makeAgenda } from './make-agenda.ts'
import { type MadeBoard, makeBoard } from './make-board.ts'
import { makeHeld } from './make-held.ts'
import { makeInspection } from './make-inspection.ts'
import { makeInterests } from './make-interests.ts'
import type { Making } from './making.ts'
import { type SampleBoard, sampleBoards, type SampleItem } from './sample-data.ts'
import { sampleDays, type SampleDay, type Season, type SampleYears, sampleYears } from './sample-days.ts'
import { readSamplePapers, type SamplePapers } from './sample-papers.ts'

export interface SampleOrigin {
  /** Who makes it, for the log. */
  readonly who: string
  readonly today: string
  /** UTC instant of each command. */
  readonly now: () => string
}

/** What the sample is made for: its days lie round `today`. */
export type Sampling = SampleOrigin & Pick<JobContext, 'signal' | 'progress'>

/** Looks at the papers that come with Packhorse, then fills a new, migrated file with the sample. Nobody in it is real. */
export const createSample = async (sql: Database, sampling: Sampling): Promise<void> =>
  makeSample(sql, await readSamplePapers(sampling), sampling)

/**
 * Fills a new file with two boards and two school years of their meetings, through the same services as the app. Every day
 * in it is counted from today, so that the next meetings are weeks ahead and the papers due in days. One transaction: the
 * file is whole or empty.
 */
export const makeSample = (sql: Database, papers: SamplePapers, { who, today, now }: SampleOrigin): void => {
  const making: Making = {
    today,
    papers,
    read: asReadDb(sql),
    run: (method, work) => runCommand(sql, { method, who, at: now() }, work).value,
  }
  const years = sampleYears(
    today,
    sampleBoards.map(({ meetings }) => meetings),
  )
  sql.transaction(() => {
    for (const board of sampleBoards) makeYears(making, board, years)
  })()
}

const makeYears = (making: Making, board: SampleBoard, years: SampleYears): void => {
  const { days, next } = sampleDays(making.today, years.begins, board.meetings)
  const made = makeBoard(making, board, years, days[next]?.on ?? making.today)
  makeInterests(making, board, made)
  if (board.inspection !== null) makeInspection(making, made, board.inspection)
  const meetings = planYears(making, board, made, days)
  let last: MadeItems = new Map()
  days.slice(0, next + 1).forEach((day, index) => {
    const meetingId = meetings[index]
    if (meetingId === undefined) return
    const items = itemsFor(board, day.season, next - index)
    last = makeAgenda(making, { meetingId, people: made.people, last }, items)
    if (index === next - 1 && board.held !== null) makeHeld(making, made, meetingId, board.held)
  })
}

/** Each year's meetings in one go, as a clerk plans them. */
const planYears = (
  { run }: Making,
  { body, meetings }: SampleBoard,
  { bodyId }: MadeBoard,
  days: readonly SampleDay[],
): MeetingId[] => {
  const drafts = days.map(({ on }) => ({
    title: meetings.title,
    kind: 'ordinary' as const,
    meetsOn: on,
    startsAt: body.usualStartsAt,
    minutes: body.usualMinutes,
    place: body.usualPlace,
    joining: meetings.joining,
  }))
  const half = Math.ceil(drafts.length / 2)
  return [drafts.slice(0, half), drafts.slice(half)].flatMap((year) =>
    run('meetings.planMany', (db) => planMeetings(db, bodyId, year)),
  )
}

/** What a meeting has on its agenda: the usual business long ago, papers at the last and the next. */
const itemsFor = (board: SampleBoard, season: Season, meetingsToNext: number): readonly SampleItem[] => {
  if (meetingsToNext > 1) return board.usual[season]
  if (meetingsToNext === 1) return board.last
  return board.next.flatMap((item) => (item.season ? (board.seasonal[season] ?? []) : [item]))
}

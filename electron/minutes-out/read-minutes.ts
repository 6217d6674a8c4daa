import type { ListedItem } from '@shared/contract/agenda.ts'
import type { Action } from '@shared/entities/action.ts'
import type { Body } from '@shared/entities/body.ts'
import type { Declaration } from '@shared/entities/interest.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import type { Correction, MinuteItem, Minutes, Signing } from '@shared/entities/minutes.ts'
import type { Motion, Resolution, Vote } from '@shared/entities/motion.ts'
import type { Person } from '@shared/entities/person.ts'
import { getAgenda } from '../agenda/agenda-view.service.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { listRows, type Table } from '../db/table.ts'
import {
  actions,
  corrections,
  declarations,
  minuteItems,
  minutes,
  motions,
  people,
  resolutions,
  signings,
  votes,
} from '../db/tables.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { textsOf } from '../minutes/minutes.repo.ts'
import type { z } from 'zod'

/** Everything that was written of one meeting, of both parts: what belongs to which is not decided here. */
export interface MinutesRecord {
  readonly meeting: Meeting
  readonly body: Body
  /** Null before the minutes were opened. */
  readonly minutes: Minutes | null
  /** In the order of the agenda, those put on by the meeting included. */
  readonly agenda: readonly ListedItem[]
  /** By item; what is being typed stands over what was kept before. */
  readonly written: ReadonlyMap<string, MinuteItem>
  readonly declarations: readonly Declaration[]
  readonly motions: readonly Motion[]
  readonly votes: readonly Vote[]
  readonly resolutions: readonly Resolution[]
  readonly actions: readonly Action[]
  readonly corrections: readonly Correction[]
  /** Days of the meetings that agreed them, by id. */
  readonly agreedOn: ReadonlyMap<string, string>
  readonly signings: readonly Signing[]
  /** Names by id of person. */
  readonly people: ReadonlyMap<string, Person>
}

/** One read of the file. @throws AppError `not_found` when there is no such meeting */
export const readMinutes = (db: ReadDb, meetingId: MeetingId, today: string): MinutesRecord => {
  const meeting = getMeeting(db, meetingId)
  const of = <Shape extends z.ZodRawShape>(table: Table<Shape>, order = 'id') =>
    listRows(db, table, `WHERE meetingId = ? AND withdrawnAt IS NULL ORDER BY ${order}`, [meetingId])
  const texts = textsOf(db, meetingId)
  const corrected = of(corrections)
  const written = of(minuteItems).map((item): MinuteItem => ({
    ...item,
    text: texts.get(item.itemId)?.open ?? item.text,
    closedText: texts.get(item.itemId)?.confidential ?? item.closedText,
  }))
  return {
    meeting,
    body: getBody(db, meeting.bodyId),
    minutes: of(minutes)[0] ?? null,
    agenda: getAgenda(db, meetingId, today).items,
    written: new Map(written.map((item) => [item.itemId, item])),
    declarations: of(declarations),
    motions: of(motions, 'position, id'),
    votes: of(votes, 'position, id'),
    resolutions: of(resolutions, 'position, id'),
    actions: of(actions),
    corrections: corrected,
    agreedOn: new Map(
      corrected.flatMap(({ decidedAtMeetingId: id }) =>
        id === null ? [] : [[id, getMeeting(db, id).meetsOn]],
      ),
    ),
    signings: of(signings),
    people: new Map(listRows(db, people).map((person) => [person.id, person])),
  }
}

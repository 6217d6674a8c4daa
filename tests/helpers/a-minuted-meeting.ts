import { v7 as uuidv7 } from 'uuid'
import { action, type Action } from '@shared/entities/action.ts'
import type { AgendaItem } from '@shared/entities/agenda-item.ts'
import { attendance, meetingEvent, type Attendance, type MeetingEvent } from '@shared/entities/attendance.ts'
import type { Body } from '@shared/entities/body.ts'
import { declaration, type Declaration } from '@shared/entities/interest.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import type { MinuteText } from '@shared/entities/minute-text.ts'
import { minuteItem, minutes, type MinuteItem, type Minutes } from '@shared/entities/minutes.ts'
import { motion, resolution, vote, type Motion, type Resolution, type Vote } from '@shared/entities/motion.ts'
import type { Person } from '@shared/entities/person.ts'
import { insertRow, type Table } from '../../electron/db/table.ts'
import * as tables from '../../electron/db/tables.ts'
import type { z } from 'zod'
import { aBody, aMeeting, aMembership, anItem, aPerson, keep, type TestFile } from './builders.ts'

const stored = () => ({ id: uuidv7(), createdAt: '2026-11-26T18:00:00.000Z', withdrawnAt: null })

/** Paragraphs as the editor keeps them; an array is a list. Words between stars are bold, between underscores italic. */
export const minuteWords = (...blocks: readonly (string | readonly string[])[]): MinuteText => ({
  type: 'doc',
  content: blocks.map((block) =>
    typeof block === 'string'
      ? paragraph(block)
      : {
          type: 'bulletList',
          content: block.map((text) => ({ type: 'listItem', content: [paragraph(text)] })),
        },
  ),
})

const paragraph = (words: string) => ({
  type: 'paragraph' as const,
  attrs: { id: null, tag: null },
  content: words
    .split(/(\*[^*]+\*|_[^_]+_)/)
    .filter(Boolean)
    .map((text) => {
      const mark = text.startsWith('*') ? 'bold' : text.startsWith('_') ? 'italic' : null
      return mark === null
        ? { type: 'text' as const, text }
        : { type: 'text' as const, text: text.slice(1, -1), marks: [{ type: mark } as const] }
    }),
})

/** A meeting that can be minuted: a board with members, and a short way to write each kind of record. */
export const aMinutedMeeting = (
  file: TestFile,
  more: { body?: Partial<Body>; meeting?: Partial<Meeting>; minutes?: Partial<Minutes> } = {},
) => {
  const kept = keep(file)
  const body = kept.body(aBody(more.body))
  const meeting = kept.meeting(aMeeting({ bodyId: body.id, place: 'School library', ...more.meeting }))
  const insert = <Shape extends z.ZodRawShape>(
    table: Table<Shape>,
    schema: z.ZodObject<Shape>,
    row: object,
  ) =>
    file.command((db) => {
      const whole = schema.parse({ ...stored(), ...row })
      insertRow(db, table, whole)
      return whole
    })
  let places = 0
  const position = (): string => String.fromCharCode(66 + places++)
  const ofMeeting = { meetingId: meeting.id }
  insert(tables.minutes, minutes, {
    ...ofMeeting,
    state: 'draft',
    startedAt: '18:02',
    endedAt: '20:14',
    chairId: null,
    clerkName: 'Sam Okafor',
    remoteCounts: null,
    remoteReason: '',
    approvedAtMeetingId: null,
    approvedOn: null,
    ...more.minutes,
  })
  return {
    body,
    meeting,
    insert,
    member: (name: string, more_: { role?: 'chair' | 'member' | 'head'; category?: string } = {}): Person => {
      const person = kept.person(aPerson({ name, sortName: name.split(' ').toReversed().join(', ') }))
      kept.membership(
        aMembership({ bodyId: body.id, personId: person.id, role: 'member', category: 'Co-opted', ...more_ }),
      )
      return person
    },
    item: (item: Partial<AgendaItem>): AgendaItem =>
      kept.item(anItem({ ...ofMeeting, position: position(), ...item })),
    wrote: (item: AgendaItem, text: MinuteText, row: Partial<MinuteItem> = {}): MinuteItem =>
      insert(tables.minuteItems, minuteItem, {
        ...ofMeeting,
        itemId: item.id,
        text,
        closedText: minuteWords(),
        status: 'taken',
        takenPosition: null,
        startedAt: null,
        endedAt: null,
        ...row,
      }),
    attended: (name: string, row: Partial<Attendance> = {}): Attendance =>
      insert(tables.attendances, attendance, {
        ...ofMeeting,
        personId: null,
        name,
        capacity: 'member',
        note: '',
        status: 'present',
        consent: 'not-asked',
        consentReason: '',
        mode: 'room',
        ...row,
      }),
    happened: (row: Partial<MeetingEvent>): MeetingEvent =>
      insert(tables.meetingEvents, meetingEvent, {
        ...ofMeeting,
        attendanceId: null,
        itemId: null,
        position: position(),
        at: null,
        reasonCode: null,
        reason: '',
        ...row,
      }),
    declared: (row: Partial<Declaration> & Pick<Declaration, 'personId'>): Declaration =>
      insert(tables.declarations, declaration, {
        ...ofMeeting,
        itemId: null,
        nature: '',
        reasonCode: null,
        interestId: null,
        conduct: 'stayed',
        eventId: null,
        ...row,
      }),
    moved: (item: AgendaItem, text: string, row: Partial<Motion> = {}): Motion =>
      insert(tables.motions, motion, {
        ...ofMeeting,
        itemId: item.id,
        position: position(),
        kind: 'motion',
        parentId: null,
        text,
        standingText: text,
        moverId: null,
        seconderId: null,
        majority: 'simple',
        quorumRuleId: null,
        status: 'carried',
        isConfidential: false,
        ...row,
      }),
    voted: (on: Motion, row: Partial<Vote> = {}): Vote =>
      insert(tables.votes, vote, {
        ...ofMeeting,
        motionId: on.id,
        position: position(),
        at: null,
        method: 'show-of-hands',
        inFavour: 7,
        against: 2,
        abstained: 1,
        didNotVote: 0,
        named: [],
        casting: null,
        present: 10,
        inPost: 12,
        quorum: 6,
        isQuorate: true,
        overrideReason: '',
        outcome: 'carried',
        explanation: '7 for, 2 against, 1 abstained, of 10 present. More for than against: carried.',
        ...row,
      }),
    resolved: (item: AgendaItem, text: string, row: Partial<Resolution> = {}): Resolution =>
      insert(tables.resolutions, resolution, {
        ...ofMeeting,
        bodyId: body.id,
        itemId: item.id,
        motionId: null,
        how: 'vote',
        number: `2026/27-${String(places).padStart(3, '0')}`,
        ordinal: places + 1,
        series: '2026/27',
        text,
        isConfidential: false,
        decidedOn: meeting.meetsOn,
        position: position(),
        present: 10,
        inPost: 12,
        quorum: 6,
        isQuorate: true,
        overrideReason: '',
        ...row,
      }),
    toDo: (item: AgendaItem, text: string, row: Partial<Action> = {}): Action =>
      insert(tables.actions, action, {
        ...ofMeeting,
        bodyId: body.id,
        itemId: item.id,
        lineId: null,
        origin: 'minute',
        originId: null,
        text,
        ownerId: null,
        ownerRole: 'Clerk',
        dueOn: null,
        dueWords: '',
        priority: 'normal',
        status: 'open',
        isConfidential: false,
        ...row,
      }),
  }
}

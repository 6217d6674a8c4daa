import type { AgendaItem, AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { minuteText, type MinuteText } from '@shared/entities/minute-text.ts'
import { minuteItem, minutes as minutesEntity, type Minutes } from '@shared/entities/minutes.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { v7 as uuidv7 } from 'uuid'
import { insertRow } from '../../electron/db/table.ts'
import { minuteItems, minutes } from '../../electron/db/tables.ts'
import { aBody, aMeeting, aMembership, anItem, aPerson, keep, type TestFile } from './builders.ts'

/** Lines as the editor keeps them, each with an id. */
export const written = (...lines: string[]): MinuteText =>
  minuteText.parse({
    type: 'doc',
    content: lines.map((text) => ({
      type: 'paragraph',
      attrs: { id: uuidv7(), tag: null },
      content: [{ type: 'text', text }],
    })),
  })

/** The minutes of a meeting, opened, with what was written under its items. */
export const minutesOf = (
  file: TestFile,
  meetingId: MeetingId,
  items: readonly {
    readonly item: AgendaItem
    readonly text?: MinuteText
    readonly closedText?: MinuteText
  }[],
  more: Partial<Minutes> = {},
): void =>
  file.command((db) => {
    const stored = () => ({
      id: uuidv7(),
      meetingId,
      createdAt: '2026-11-26T18:00:00.000Z',
      withdrawnAt: null,
    })
    insertRow(
      db,
      minutes,
      minutesEntity.parse({
        ...stored(),
        state: 'draft',
        startedAt: null,
        endedAt: null,
        chairId: null,
        clerkName: 'Cleo Clark',
        remoteCounts: null,
        remoteReason: '',
        approvedAtMeetingId: null,
        approvedOn: null,
        ...more,
      }),
    )
    for (const { item, text, closedText } of items)
      insertRow(
        db,
        minuteItems,
        minuteItem.parse({
          ...stored(),
          itemId: item.id,
          text: text ?? written(),
          closedText: closedText ?? written(),
          status: 'taken',
          takenPosition: null,
          startedAt: null,
          endedAt: null,
        }),
      )
  })

export interface BoardWithMinutes {
  readonly bodyId: BodyId
  readonly autumn: MeetingId
  readonly spring: MeetingId
  readonly budget: AgendaItemId
  readonly staffing: AgendaItemId
  readonly chairId: PersonId
}

/**
 * A board that met on 26 November 2026, with an open item, a confidential one and minutes of both, and that meets again on
 * 4 February 2027 with "Minutes of the last meeting" first. Ann Reed is in the chair both times.
 */
export const aBoardWithMinutes = (file: TestFile): BoardWithMinutes => {
  const put = keep(file)
  const body = put.body(aBody())
  const chair = put.person(aPerson({ name: 'Ann Reed' }))
  put.membership(aMembership({ bodyId: body.id, personId: chair.id, role: 'chair' }))
  const autumn = put.meeting(aMeeting({ bodyId: body.id, meetsOn: '2026-11-26' }))
  const spring = put.meeting(aMeeting({ bodyId: body.id, meetsOn: '2027-02-04' }))
  const budget = put.item(anItem({ meetingId: autumn.id, title: 'Budget', position: 'a' }))
  const staffing = put.item(
    anItem({
      meetingId: autumn.id,
      title: 'Dismissal of the caretaker',
      position: 'b',
      isConfidential: true,
    }),
  )
  const approval = put.item(
    anItem({
      meetingId: spring.id,
      title: 'Minutes of the last meeting',
      position: 'a',
      libraryId: 'minutes',
    }),
  )
  minutesOf(
    file,
    autumn.id,
    [
      {
        item: budget,
        text: written('The budget of £4,000 was presented.', 'Governors asked why it had risen.'),
      },
      { item: staffing, text: written('Mr Grimthorpe was dismissed with effect from Friday.') },
    ],
    { chairId: chair.id },
  )
  minutesOf(file, spring.id, [{ item: approval }], { chairId: chair.id })
  return {
    bodyId: body.id,
    autumn: autumn.id,
    spring: spring.id,
    budget: budget.id,
    staffing: staffing.id,
    chairId: chair.id,
  }
}

import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { addDays } from '@shared/rules/calendar.ts'
import { raiseAction, sayOfAction } from '../actions/actions.service.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import type { MadeBoard } from './make-board.ts'
import type { Making } from './making.ts'
import { required } from './required.ts'
import type { SampleAction } from './sample-held.ts'

interface Raised {
  /** The meeting after which it was said how it goes on. */
  readonly meetingId: MeetingId
  /** The line of the minutes in which it was raised; null where it was raised at no meeting. */
  readonly place: { readonly itemId: AgendaItemId; readonly lineId: string } | null
}

/** Raises an action, and says how it went on until today. */
export const makeAction = (
  { run, read, today }: Making,
  { bodyId, people }: MadeBoard,
  { meetingId, place }: Raised,
  { text, owner, due, priority, said }: SampleAction,
): void => {
  const from = place === null ? { meetingId: null, itemId: null, lineId: null } : { meetingId, ...place }
  const actionId = run('actions.raise', (db) =>
    raiseAction(
      db,
      {
        bodyId,
        ...from,
        text,
        ownerId: required(people.get(owner), owner),
        ownerRole: '',
        dueOn: null,
        dueWords: due,
        priority,
        isConfidential: false,
      },
      today,
    ),
  )
  const { meetsOn } = getMeeting(read, meetingId)
  for (const { after, text: words, status } of said) {
    const on = addDays(meetsOn, after)
    if (on > today) continue
    run('actions.say', (db) =>
      sayOfAction(db, { actionId, text: words, status, dueOn: null }, { today: on, who: owner }),
    )
  }
}

import type { AgendaView } from '@shared/contract/agenda.ts'
import type { Output } from '@shared/contract.ts'
import { meetingId } from '@shared/entities/meeting.ts'
import type { Refusal } from '../../lib/client.ts'
import { useAsk } from '../../lib/use-ask.ts'

/** All that the meeting page shows, once it is all there. */
export interface MeetingOnPage extends Output<'meetings.get'> {
  readonly view: AgendaView
  readonly body: Output<'bodies.get'>['body']
  /** Grounds on which this board may keep an item confidential. */
  readonly reasons: Output<'bodies.get'>['reasons']
}

export interface MeetingQuery {
  /** Null until everything has been read. */
  readonly page: MeetingOnPage | null
  readonly failure: Refusal | null
}

export const useMeeting = (id: string): MeetingQuery => {
  const known = meetingId.safeParse(id)
  const input = known.success ? { meetingId: known.data } : null
  const about = useAsk('meetings.get', input)
  const agenda = useAsk('agenda.get', input)
  const bodyId = about.data?.meeting.bodyId
  const body = useAsk('bodies.get', bodyId === undefined ? null : { bodyId })
  const failure = about.error ?? agenda.error ?? body.error
  // A query that is asked again for another meeting still shows the one before: that is never mixed in.
  const isWhole = about.data?.meeting.id === id && body.data?.body.id === bodyId && !agenda.isPlaceholderData
  if (about.data === undefined || agenda.data === undefined || body.data === undefined || !isWhole) {
    return { page: null, failure }
  }
  return {
    page: { ...about.data, view: agenda.data, body: body.data.body, reasons: body.data.reasons },
    failure,
  }
}

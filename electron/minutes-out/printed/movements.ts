import type { MeetingEvent } from '@shared/entities/attendance.ts'
import type { Declaration } from '@shared/entities/interest.ts'
import { formatTime } from '@shared/words/dates.ts'
import type { MinutesRecord } from '../read-minutes.ts'

/** Who came, went or withdrew, each a sentence: "Ms Ward left the meeting at 7.15 pm." */
export const printedMovements = (
  events: readonly MeetingEvent[],
  { attendances }: Pick<MinutesRecord, 'attendances'>,
): string[] =>
  events.map(({ kind, attendanceId, at, reason }) => {
    const name = attendances.find(({ id }) => id === attendanceId)?.name ?? 'The meeting'
    const when = at === null ? '' : ` at ${formatTime(at)}`
    return `${name} ${VERBS[kind]}${when}${reason ? `: ${reason}` : ''}`.replace(/[.\s]*$/, '.')
  })

const VERBS: Readonly<Record<MeetingEvent['kind'], string>> = {
  arrived: 'joined the meeting',
  left: 'left the meeting',
  withdrew: 'withdrew for this item',
  returned: 'returned',
  'went-remote': 'went on from elsewhere',
  'came-into-the-room': 'came into the room',
  appointed: 'was appointed and took part as a member from here',
  ceased: 'ceased to be a member',
  suspended: 'was suspended',
  reinstated: 'took part again, the suspension having ended',
  adjourned: 'was adjourned',
  resumed: 'resumed',
}

const CONDUCT: Readonly<Record<Declaration['conduct'], string>> = {
  stayed: 'stayed',
  'stayed-without-vote': 'stayed and did not vote',
  left: 'left the meeting for it',
}

/** "Ms Ward declared an interest: her brother is a partner in the firm. She left." */
export const printedDeclarations = (
  declarations: readonly Declaration[],
  { people }: Pick<MinutesRecord, 'people'>,
): string[] =>
  declarations.map(({ personId, nature, conduct }) => {
    const name = people.get(personId)?.name ?? 'A member'
    const what = nature ? `: ${nature.replace(/[.\s]*$/, '')}` : ''
    return `${name} declared an interest${what}; ${CONDUCT[conduct]}.`
  })

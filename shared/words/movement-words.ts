import type { MeetingEvent } from '../entities/attendance.ts'
import { formatTime } from './dates.ts'

const verbs: Readonly<Record<MeetingEvent['kind'], string>> = {
  arrived: 'arrived',
  left: 'left the meeting',
  withdrew: 'withdrew from the meeting for this item',
  returned: 'returned to the meeting',
  'went-remote': 'went on taking part from elsewhere',
  'came-into-the-room': 'came into the room',
  appointed: 'was appointed and is a member from this point',
  ceased: 'ceased to be a member',
  suspended: 'was suspended from the board',
  reinstated: 'was reinstated',
  adjourned: 'The meeting was adjourned',
  resumed: 'The meeting was resumed',
}

/** Such as "Ann Reed arrived at 6.42 pm." The reason stands at the end: keep it out of what the public reads. */
export function movementSentence(
  { kind, at, reason }: Pick<MeetingEvent, 'kind' | 'at' | 'reason'>,
  name: string,
): string {
  const who = kind === 'adjourned' || kind === 'resumed' ? '' : `${name} `
  const why = reason === '' ? '' : `: ${reason.replace(/\.$/, '')}`
  return `${who}${verbs[kind]}${at === null ? '' : ` at ${formatTime(at)}`}${why}.`
}

const remarks: Readonly<Record<MeetingEvent['kind'], string>> = {
  arrived: 'arrived',
  left: 'left',
  withdrew: 'withdrew',
  returned: 'returned',
  'went-remote': 'remote from',
  'came-into-the-room': 'in the room from',
  appointed: 'appointed',
  ceased: 'ceased to be a member',
  suspended: 'suspended',
  reinstated: 'reinstated',
  adjourned: '',
  resumed: '',
}

/**
 * The same for a column of remarks: "arrived during item 5, 6.42 pm". The reason is never in it: the table is public
 * even where the item was not.
 */
export function movementRemark(
  { kind, at }: Pick<MeetingEvent, 'kind' | 'at'>,
  itemName: string | null,
): string {
  const from = kind === 'went-remote' || kind === 'came-into-the-room'
  const during = kind === 'withdrew' ? 'for' : 'during'
  const when = itemName === null ? 'before the first item' : `${from ? '' : `${during} `}${itemName}`
  return `${remarks[kind]} ${when}${at === null ? '' : `, ${formatTime(at)}`}`
}

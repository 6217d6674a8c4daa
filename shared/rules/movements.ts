import type { MeetingEventId } from '../entities/attendance.ts'
import type { PersonId } from '../entities/person.ts'
import { inOrder, type MeetingRecord, type RecordedEvent } from './presence.ts'
import { isOutFor, type ItemsAbove, move, type Standing, standingAtStart } from './standing.ts'

/** The first thing in a record that cannot have happened, and why, with the person's name. */
export type Fault = { readonly eventId: MeetingEventId; readonly why: string }

type Walker = Standing & {
  readonly name: string
  isInPost: boolean
  isSuspended: boolean
}

type Check = (who: Walker, event: RecordedEvent, above: ItemsAbove) => string | null

const mustBeHere: Check = ({ name, isHere }) =>
  isHere ? null : `${name} is not at the meeting at that moment.`

/** What each kind of event asks of the moment before it; adjournments concern nobody and are looked at apart. */
const checks: Readonly<Partial<Record<RecordedEvent['kind'], Check>>> = {
  arrived: ({ name, isHere }) => (isHere ? `${name} is at the meeting already.` : null),
  left: mustBeHere,
  withdrew: (who, event, above) =>
    mustBeHere(who, event, above) ??
    (isOutFor(who, event.itemId, above) ? `${who.name} has withdrawn from this item already.` : null),
  returned: (who, { itemId }, above) =>
    isOutFor(who, itemId, above)
      ? null
      : `${who.name} has not withdrawn from this item, and so cannot return to it.`,
  'went-remote': (who, event, above) =>
    mustBeHere(who, event, above) ??
    (who.isRemote ? `${who.name} is taking part from elsewhere already.` : null),
  'came-into-the-room': (who, event, above) =>
    mustBeHere(who, event, above) ?? (who.isRemote ? null : `${who.name} is in the room already.`),
  appointed: ({ name, isInPost }) => (isInPost ? `${name} is in post already.` : null),
  ceased: ({ name, isInPost }) => (isInPost ? null : `${name} is not in post at that moment.`),
  suspended: ({ name, isSuspended }) => (isSuspended ? `${name} is suspended already.` : null),
  reinstated: ({ name, isSuspended }) => (isSuspended ? null : `${name} is not suspended.`),
}

/**
 * Whether the comings and goings of a meeting make sense one after another: nobody arrives twice, leaves while away, or
 * is appointed while in post. Null when they do. Of people who are not marked present only what concerns their office is
 * looked at.
 */
export function faultInMovements(record: MeetingRecord): Fault | null {
  const events = inOrder(record)
  const walkers = new Map(
    record.attendances.map(({ id, personId, name, status, mode }) => {
      const own = events.filter(({ attendanceId }) => attendanceId === id)
      const who: Walker = {
        ...standingAtStart(status === 'present', mode === 'remote', own),
        name,
        isInPost: isInPostAtStart(record, personId),
        isSuspended: personId !== null && record.suspendedIds.includes(personId),
      }
      return [id as string, who]
    }),
  )
  let isAdjourned = false
  for (const event of events) {
    if (event.kind === 'adjourned' || event.kind === 'resumed') {
      if (isAdjourned === (event.kind === 'adjourned'))
        return { eventId: event.id, why: adjournment(isAdjourned) }
      isAdjourned = !isAdjourned
      continue
    }
    const who = event.attendanceId === null ? undefined : walkers.get(event.attendanceId)
    if (who === undefined) continue
    const why = checks[event.kind]?.(who, event, record.itemsAbove) ?? null
    if (why !== null) return { eventId: event.id, why }
    move(who, event, record.itemsAbove)
    takeOffice(who, event)
  }
  return null
}

const adjournment = (isAdjourned: boolean): string =>
  isAdjourned
    ? 'The meeting stands adjourned already.'
    : 'The meeting is not adjourned, and so cannot resume.'

const isInPostAtStart = ({ members }: MeetingRecord, personId: PersonId | null): boolean =>
  members.some((member) => member.personId === personId && member.isInPostAtStart)

function takeOffice(who: Walker, { kind }: RecordedEvent): void {
  if (kind === 'appointed' || kind === 'ceased') who.isInPost = kind === 'appointed'
  if (kind === 'suspended' || kind === 'reinstated') who.isSuspended = kind === 'suspended'
}

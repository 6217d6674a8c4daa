import type { AgendaItemId } from '../entities/agenda-item.ts'
import type { Attendance, AttendanceId, MeetingEvent } from '../entities/attendance.ts'
import type { PersonId } from '../entities/person.ts'
import type { QuorumValue, Source } from '../entities/rule.ts'
import { isQuorate, type Quorum, quorumFor } from './quorum.ts'
import { isOutFor, type ItemsAbove, move, type Standing, standingAtStart } from './standing.ts'

/**
 * A moment of a meeting: during an item, or before the first (null), and where among all that happened in it. `position`
 * is a key of `shared/rules/position.ts`; the empty one is the very start of the item. Clock times say nothing of order.
 */
export type Moment = { readonly itemId: AgendaItemId | null; readonly position: string }

/** A member who is in post at some time of the meeting. */
export type RecordedMember = {
  /** Null while nothing was marked of them. */
  readonly attendanceId: AttendanceId | null
  readonly personId: PersonId
  readonly name: string
  /** Only members with a vote count, in post and as present. */
  readonly hasVote: boolean
  /** False for those whom the meeting itself appointed. */
  readonly isInPostAtStart: boolean
}

export type RecordedEvent = Pick<
  MeetingEvent,
  'id' | 'kind' | 'attendanceId' | 'itemId' | 'position' | 'at' | 'reason'
>

/** All that presence at any moment of one meeting is worked out from. */
export type MeetingRecord = {
  readonly meetsOn: string
  /** The items in the order in which they are taken. */
  readonly itemOrder: readonly AgendaItemId[]
  readonly itemsAbove: ItemsAbove
  readonly members: readonly RecordedMember[]
  readonly attendances: readonly Pick<
    Attendance,
    'id' | 'personId' | 'name' | 'capacity' | 'status' | 'mode'
  >[]
  /** In any order. */
  readonly events: readonly RecordedEvent[]
  /** Members who are suspended as the meeting begins. */
  readonly suspendedIds: readonly PersonId[]
  readonly quorum: { readonly value: QuorumValue; readonly source: Source | null }
  /** Places on the body, vacant or not; null where they are not known, so that those in post are taken. */
  readonly seats: number | null
  /** Whether members who take part from elsewhere count and vote. */
  readonly remoteCounts: boolean
}

/** Where one person is. `withdrawn`: out for this item and its parts. `away`: not come yet, gone, or not at the meeting at all. */
export type Whereabouts = {
  readonly attendanceId: AttendanceId
  readonly personId: PersonId | null
  readonly name: string
  readonly capacity: Attendance['capacity']
  readonly where: 'room' | 'remote' | 'withdrawn' | 'away'
}

export type PresentMember = { readonly personId: PersonId; readonly name: string }

/** Who counts at one moment. */
export type Presence = {
  /** Members with a vote who are in post; suspended ones are left out. */
  readonly inPost: number
  readonly suspended: number
  /** How many count towards the quorum: as many as there are voters. */
  readonly present: number
  /** Who may vote at this moment. */
  readonly voters: readonly PresentMember[]
  /** Members out of the meeting for this item. */
  readonly withdrawn: readonly PresentMember[]
  /** Members in post who are suspended, there or not. */
  readonly suspendedMembers: readonly PresentMember[]
  /** Members taking part from elsewhere, whether they count or not. */
  readonly remote: readonly PresentMember[]
  readonly quorum: Quorum
  readonly isQuorate: boolean
  /** Between "adjourned" and "resumed" nothing can be decided. */
  readonly isAdjourned: boolean
}

/** The start of a meeting, or of one of its items. */
export const startOf = (itemId: AgendaItemId | null): Moment => ({ itemId, position: '' })

/** Orders two moments of a meeting. Items that are not in the list come last. */
export function compareMoments(itemOrder: readonly AgendaItemId[], a: Moment, b: Moment): number {
  const place = ({ itemId }: Moment): number => {
    if (itemId === null) return -1
    const index = itemOrder.indexOf(itemId)
    return index < 0 ? itemOrder.length : index
  }
  const apart = place(a) - place(b)
  if (apart !== 0 || a.position === b.position) return apart
  return a.position < b.position ? -1 : 1
}

/** The events of a meeting as they happened. */
export const inOrder = ({
  events,
  itemOrder,
}: Pick<MeetingRecord, 'events' | 'itemOrder'>): RecordedEvent[] =>
  events.toSorted((a, b) => compareMoments(itemOrder, a, b) || (a.id < b.id ? -1 : 1))

type State = {
  readonly standings: Map<string, Standing>
  readonly inPost: Set<string>
  readonly suspended: Set<string>
  isAdjourned: boolean
}

/**
 * Who is there, who counts and whether that is enough, right after whatever stands at that moment. Nobody counts who is
 * unmarked, not in post yet, suspended or out for the item; nobody counts twice.
 */
export function presenceAt(record: MeetingRecord, moment: Moment): Presence {
  const state = stateAt(record, moment)
  const members = onePerPerson(record.members).filter(
    ({ personId, hasVote }) => hasVote && state.inPost.has(personId),
  )
  const counted = members.filter(({ personId }) => !state.suspended.has(personId))
  const whereOf = (member: RecordedMember) =>
    whereIs(standingOf(record, state, member.personId), moment, record.itemsAbove)
  const voters = counted.filter((member) => {
    const where = whereOf(member)
    return where === 'room' || (where === 'remote' && record.remoteCounts)
  })
  const suspended = members.length - counted.length
  const quorum = quorumFor(
    record.quorum.value,
    { inPost: members.length, suspended, ...(record.seats === null ? {} : { seats: record.seats }) },
    record.quorum.source,
  )
  return {
    inPost: counted.length,
    suspended,
    present: voters.length,
    voters: voters.map(named),
    withdrawn: members.filter((member) => whereOf(member) === 'withdrawn').map(named),
    suspendedMembers: members.filter(({ personId }) => state.suspended.has(personId)).map(named),
    remote: members.filter((member) => whereOf(member) === 'remote').map(named),
    quorum,
    isQuorate: isQuorate(voters.length, quorum),
    isAdjourned: state.isAdjourned,
  }
}

/** Where everybody is at a moment, guests included, in the order of the record. */
export function whereaboutsAt(record: MeetingRecord, moment: Moment): Whereabouts[] {
  const state = stateAt(record, moment)
  return record.attendances.map(({ id, personId, name, capacity }) => ({
    attendanceId: id,
    personId,
    name,
    capacity,
    where: whereIs(state.standings.get(id), moment, record.itemsAbove),
  }))
}

const named = ({ personId, name }: RecordedMember): PresentMember => ({ personId, name })

/** A person with two places on the body is one member, with a vote when either place has one. */
function onePerPerson(members: readonly RecordedMember[]): readonly RecordedMember[] {
  const known = new Map<string, RecordedMember>()
  for (const member of members) {
    const other = known.get(member.personId)
    known.set(
      member.personId,
      other === undefined ? member : { ...other, hasVote: other.hasVote || member.hasVote },
    )
  }
  return [...known.values()]
}

function standingOf(record: MeetingRecord, state: State, personId: PersonId): Standing | undefined {
  const own = record.attendances.find((each) => each.personId === personId)
  return own && state.standings.get(own.id)
}

function whereIs(
  standing: Standing | undefined,
  { itemId }: Moment,
  above: ItemsAbove,
): Whereabouts['where'] {
  if (standing === undefined || !standing.isHere) return 'away'
  if (isOutFor(standing, itemId, above)) return 'withdrawn'
  return standing.isRemote ? 'remote' : 'room'
}

function stateAt(record: MeetingRecord, moment: Moment): State {
  const events = inOrder(record)
  const state = stateAtStart(record, events)
  for (const event of events) {
    if (compareMoments(record.itemOrder, event, moment) > 0) break
    take(record, state, event)
  }
  return state
}

function stateAtStart(record: MeetingRecord, events: readonly RecordedEvent[]): State {
  const standings = new Map<string, Standing>()
  for (const { id, status, mode } of record.attendances) {
    if (status !== 'present') continue
    const own = events.filter(({ attendanceId }) => attendanceId === id)
    standings.set(id, standingAtStart(true, mode === 'remote', own))
  }
  const inPost = record.members.filter(({ isInPostAtStart }) => isInPostAtStart)
  return {
    standings,
    inPost: new Set(inPost.map(({ personId }) => personId)),
    suspended: new Set(record.suspendedIds),
    isAdjourned: false,
  }
}

function take(record: MeetingRecord, state: State, event: RecordedEvent): void {
  const { kind, attendanceId } = event
  if (kind === 'adjourned' || kind === 'resumed') {
    state.isAdjourned = kind === 'adjourned'
    return
  }
  const personId = record.attendances.find(({ id }) => id === attendanceId)?.personId ?? null
  if (personId !== null) takeOffice(state, kind, personId)
  // Of those who are not marked present no coming and going counts.
  const standing = attendanceId === null ? undefined : state.standings.get(attendanceId)
  if (standing !== undefined) move(standing, event, record.itemsAbove)
}

function takeOffice(state: State, kind: RecordedEvent['kind'], personId: PersonId): void {
  if (kind === 'appointed') state.inPost.add(personId)
  if (kind === 'ceased') state.inPost.delete(personId)
  if (kind === 'suspended') state.suspended.add(personId)
  if (kind === 'reinstated') state.suspended.delete(personId)
}

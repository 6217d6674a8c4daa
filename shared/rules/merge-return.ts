import type { ActionStatus } from '../entities/action.ts'
import type { Attendance } from '../entities/attendance.ts'
import type { ReturnEntry, ReturnEntryOf } from '../entities/return.ts'
import { actionStatusWords } from '../words/action-words.ts'
import { formatDate } from '../words/dates.ts'
import { isOpenAction } from './action-late.ts'

/** What a return can change of an action. */
export interface ActionState {
  readonly status: ActionStatus
  readonly dueOn: string | null
}

/** An action as the clerk's file has it. */
export interface ActionNow extends ActionState {
  readonly ownerId: string | null
  /** A name or a role; empty while nobody owns it. */
  readonly owner: string
}

export interface MeetingNow {
  readonly meetsOn: string
  readonly isCalledOff: boolean
  /** Its day has gone, or its minutes can be changed no more. */
  readonly isOver: boolean
  /** How this person is marked at it; null while they are not. */
  readonly marked: Attendance['status'] | null
  /** What the clerk has noted of this person for this item; null where nothing is. */
  readonly declared: 'same' | 'other' | null
}

/** What the file says of the things that one entry is about; null: gone, or taken out. */
export interface FileNow {
  readonly action: ActionNow | null
  readonly meeting: MeetingNow | null
  /** `true` too where the entry is about the whole meeting. */
  readonly isItemThere: boolean
}

export interface Standing {
  readonly kind: 'new' | 'already' | 'conflict'
  /** For a conflict: what the file says and what the return says. Else empty. */
  readonly sentence: string
  /** False where there is nothing left that it could change. */
  readonly canAccept: boolean
}

/** An entry that was accepted, with how the clerk's own record of the action stood at that time. */
export interface Accepted<State extends ActionState = ActionState> {
  readonly entry: ReturnEntryOf<'action-update'>
  readonly found: State
  /** Instant. */
  readonly decidedAt: string
}

type Said = Pick<ReturnEntry, 'id' | 'saidAt'>

/** The order in which things were said, whichever way they came in: by the instant, then by id. */
export const bySaid = (a: Said, b: Said): number => compare(a.saidAt + a.id, b.saidAt + b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * An action with accepted entries laid over what the clerk has: for the status and for the day, what was said last
 * counts. So any order of accepting gives the same.
 */
export function withAccepted(
  base: ActionState,
  entries: readonly Pick<ReturnEntryOf<'action-update'>, 'id' | 'saidAt' | 'status' | 'proposedDueOn'>[],
): ActionState {
  const said = entries.toSorted(bySaid)
  return {
    status: said.findLast((entry) => entry.status !== null)?.status ?? base.status,
    dueOn: said.findLast((entry) => entry.proposedDueOn !== null)?.proposedDueOn ?? base.dueOn,
  }
}

/**
 * The clerk's own part of an action, and the accepted entries that lie over it. Where the clerk changed it after the last
 * of them was accepted, all that it says is the clerk's.
 */
export function clerksPart<State extends ActionState>(
  now: State,
  accepted: readonly Accepted<State>[],
): { readonly base: State; readonly over: readonly Accepted<State>[] } {
  const last = accepted.toSorted((a, b) => compare(a.decidedAt + a.entry.id, b.decidedAt + b.entry.id)).at(-1)
  const over = accepted.filter(({ found }) => last !== undefined && isSame(found, last.found))
  if (
    last === undefined ||
    !isSame(
      withAccepted(
        last.found,
        over.map(({ entry }) => entry),
      ),
      now,
    )
  )
    return { base: now, over: [] }
  return { base: last.found, over }
}

const isSame = (a: ActionState, b: ActionState): boolean => a.status === b.status && a.dueOn === b.dueOn

const fine: Standing = { kind: 'new', sentence: '', canAccept: true }
const clash = (...sentences: readonly string[]): Standing => ({
  kind: 'conflict',
  sentence: sentences.join(' '),
  canAccept: true,
})
const hopeless = (sentence: string): Standing => ({ kind: 'conflict', sentence, canAccept: false })

/**
 * How an entry stands to what the file says. It depends on the clerk's own record, on this entry and on whether it was
 * decided, and on no other entry: so it is the same in whatever order returns come in.
 *
 * @param now what the file says, of an action only the clerk's own part (`clerksPart`)
 * @param isDecided whether it was accepted or declined, by this return or another that carries it
 * @param who whose entry it is, by name
 */
export function standingOf(entry: ReturnEntry, now: FileNow, isDecided: boolean, who: string): Standing {
  if (isDecided) return { kind: 'already', sentence: '', canAccept: false }
  switch (entry.kind) {
    case 'action-update':
      return ofUpdate(entry, now.action, who)
    case 'evidence':
      return now.action === null ? actionGone(who) : fine
    case 'note':
    case 'question':
      return fine
    case 'apologies':
      return ofMeeting(now.meeting, who, 'sends apologies') ?? ofApologies(now.meeting, who)
    case 'declaration':
      return ofMeeting(now.meeting, who, 'declares an interest') ?? ofDeclaration(entry, now, who)
  }
}

const actionGone = (who: string): Standing =>
  hopeless(`This action was taken out of the register meanwhile, and ${who} says something of it.`)

const ofUpdate = (entry: ReturnEntryOf<'action-update'>, now: ActionNow | null, who: string): Standing => {
  if (now === null) return actionGone(who)
  const reasons = [statusClash(entry, now, who), ownerClash(entry, now, who), dueClash(entry, now, who)]
  const found = reasons.filter((reason) => reason !== null)
  return found.length === 0 ? fine : clash(...found)
}

type Update = ReturnEntryOf<'action-update'>

const statusClash = ({ seen, status }: Update, now: ActionNow, who: string): string | null => {
  const isClosedSince = isOpenAction(seen) && !isOpenAction(now)
  if (now.status === seen.status || now.status === status || (status === null && !isClosedSince)) return null
  const says = status === null ? 'still speaks of it' : `says “${actionStatusWords[status]}”`
  return `It was ${isClosedSince ? 'closed' : 'changed'} meanwhile: the file says “${actionStatusWords[now.status]}”, the copy said “${actionStatusWords[seen.status]}”, and ${who} ${says}.`
}

const ownerClash = ({ seen }: Update, now: ActionNow, who: string): string | null =>
  now.ownerId === seen.ownerId
    ? null
    : `It changed hands meanwhile: ${now.owner === '' ? 'nobody owns it now' : `${now.owner} owns it now`}, and ${who} still had it as it was.`

const dueClash = ({ seen, proposedDueOn }: Update, now: ActionNow, who: string): string | null =>
  proposedDueOn === null || now.dueOn === seen.dueOn || now.dueOn === proposedDueOn
    ? null
    : `Its day was changed meanwhile: the file says ${dayOf(now.dueOn)}, the copy said ${dayOf(seen.dueOn)}, and ${who} proposes ${dayOf(proposedDueOn)}.`

const dayOf = (on: string | null): string => (on === null ? 'no day' : formatDate(on))

const ofMeeting = (now: MeetingNow | null, who: string, says: string): Standing | null => {
  if (now === null) return hopeless(`This meeting is no longer in the file, and ${who} ${says} for it.`)
  const day = formatDate(now.meetsOn)
  if (now.isCalledOff) return hopeless(`The meeting of ${day} was called off, and ${who} ${says} for it.`)
  if (now.isOver) return hopeless(`The meeting of ${day} is over, and ${who} ${says} for it.`)
  return null
}

const ofApologies = (now: MeetingNow | null, who: string): Standing =>
  now?.marked === 'present' || now?.marked === 'absent'
    ? hopeless(`The file marks ${who} as ${now.marked}, and ${who} sends apologies.`)
    : fine

const ofDeclaration = (
  { itemId, intends }: ReturnEntryOf<'declaration'>,
  { meeting, isItemThere }: FileNow,
  who: string,
): Standing => {
  if (!isItemThere)
    return hopeless(`This item is no longer on the agenda, and ${who} declares an interest in it.`)
  if (itemId === null && intends === 'leave')
    return hopeless(`${who} means to leave, and does not say for which item. Note it at the meeting.`)
  if (meeting?.declared === 'other')
    return hopeless(
      `The file already has something else noted of ${who} here. Change that, if they are right.`,
    )
  return fine
}

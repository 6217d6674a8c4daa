import { formatDuration, formatTime, plural } from '../words/dates.ts'

const minutesInDay = 24 * 60

/** As much of an agenda item as its timing needs. */
export type TimedNode = {
  readonly id: string
  /** Minutes allowed, its sub-items included; null where none are set. */
  readonly minutes: number | null
  readonly children: readonly TimedNode[]
}

export type ItemTiming = {
  /** Wall-clock time at which it is reached, `HH:MM`; earlier than the start of the meeting means the next day. */
  readonly startsAt: string
  readonly endsAt: string
  /** What it takes: its own minutes, or those of its sub-items where they are more or where it has none. */
  readonly minutes: number
  /** Minutes by which its sub-items ask for more than the item allows; 0 when they fit. */
  readonly overBy: number
}

export type Timings = {
  readonly items: ReadonlyMap<string, ItemTiming>
  /** Minutes of all items together. */
  readonly total: number
  readonly endsAt: string
  readonly endsNextDay: boolean
  /** Items without minutes of their own, of their sub-items or of the item that they are part of: the total does not know them. */
  readonly untimed: number
  /** Minutes between the end and the meeting's length; negative when over. Null when no length is given. */
  readonly inHand: number | null
  /** Such as "Ends 7.55 pm, 5 minutes in hand". */
  readonly words: string
}

/**
 * Clock times of an agenda from its start, `HH:MM`. Sub-items run inside their item: the first starts with it, and the
 * item after starts when both are done. An item without minutes takes none. Past midnight the clock goes on at 00:00.
 */
export function timings(startsAt: string, tree: readonly TimedNode[], lengthMinutes: number | null): Timings {
  const items = new Map<string, ItemTiming>()
  const start = toMinutes(startsAt)
  const end = tree.reduce((at, node) => place(node, at, items), start)
  const total = end - start
  const inHand = lengthMinutes === null ? null : lengthMinutes - total
  const untimed = tree.reduce((count, node) => count + countUntimed(node), 0)
  const endsAt = toClock(end)
  return {
    items,
    total,
    endsAt,
    endsNextDay: end >= minutesInDay,
    untimed,
    inHand,
    words: describe(endsAt, end >= minutesInDay, inHand, untimed),
  }
}

/** Places a node and its sub-items from `at`; gives the minute at which it ends. */
function place(node: TimedNode, at: number, items: Map<string, ItemTiming>): number {
  const inside = node.children.reduce((reached, child) => place(child, reached, items), at) - at
  const minutes = Math.max(node.minutes ?? 0, inside)
  const overBy = node.minutes === null ? 0 : minutes - node.minutes
  items.set(node.id, { startsAt: toClock(at), endsAt: toClock(at + minutes), minutes, overBy })
  return at + minutes
}

function countUntimed(node: TimedNode): number {
  if (node.minutes !== null) return 0
  if (node.children.length === 0) return 1
  return node.children.reduce((count, child) => count + countUntimed(child), 0)
}

function describe(endsAt: string, isNextDay: boolean, inHand: number | null, untimed: number): string {
  const end = `Ends ${formatTime(endsAt)}${isNextDay ? ' the next day' : ''}`
  const rest = untimed > 0 ? `; ${plural(untimed, 'item')} without minutes` : ''
  if (inHand === null) return `${end}${rest}`
  if (inHand === 0) return `${end}, exactly on time${rest}`
  return `${end}, ${formatDuration(Math.abs(inHand))} ${inHand > 0 ? 'in hand' : 'over'}${rest}`
}

const toMinutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

function toClock(minutes: number): string {
  const inDay = minutes % minutesInDay
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`
}

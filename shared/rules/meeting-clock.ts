import type { MinuteItem } from '../entities/minutes.ts'

const minutesInDay = 24 * 60
const toMinutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/**
 * Minutes from one time to another on the clock of one meeting, negative when it is earlier. A meeting may go past
 * midnight: what looks more than twelve hours away is on the other side of it.
 */
export function minutesFrom(from: string, to: string): number {
  const between = toMinutes(to) - toMinutes(from)
  if (between < -minutesInDay / 2) return between + minutesInDay
  return between > minutesInDay / 2 ? between - minutesInDay : between
}

/** `18:50` and 75 → `20:05`. */
export function clockAfter(from: string, minutes: number): string {
  const at = (((toMinutes(from) + minutes) % minutesInDay) + minutesInDay) % minutesInDay
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}

/** As much of an item as the clock needs; in any order. */
export type ClockedItem = Pick<MinuteItem, 'status' | 'startedAt' | 'endedAt'> & {
  readonly itemId: string
  readonly parentId: string | null
  readonly plannedMinutes: number | null
}

export type Pace = {
  /** Minutes later than planned; negative when there is time in hand. */
  readonly behind: number
  /** When it ends at this pace, `HH:MM`. */
  readonly endsAt: string
}

/**
 * How a meeting stands at `now` against its plan: time gone since it was due to begin, less the minutes that were planned
 * for what is done. It does not matter in which order items were taken; one deferred or withdrawn gives its time back, and
 * the one under way counts for as long as it was allowed. `plannedEnd` is when the agenda says that it ends.
 */
export function paceOf(
  items: readonly ClockedItem[],
  { dueAt, plannedEnd, now }: { dueAt: string; plannedEnd: string; now: string },
): Pace {
  const earned = items.reduce((sum, item) => sum + earnedBy(item, ownShare(item, items), now), 0)
  const behind = minutesFrom(dueAt, now) - earned
  return { behind, endsAt: clockAfter(plannedEnd, behind) }
}

/** The minutes of an item without those of its sub-items: what it takes by itself. */
function ownShare(item: ClockedItem, items: readonly ClockedItem[]): number {
  const below = items.filter(({ parentId }) => parentId === item.itemId)
  return Math.max(0, (item.plannedMinutes ?? 0) - below.reduce((sum, each) => sum + whole(each, items), 0))
}

const whole = (item: ClockedItem, items: readonly ClockedItem[]): number => {
  const below = items.filter(({ parentId }) => parentId === item.itemId)
  return Math.max(
    item.plannedMinutes ?? 0,
    below.reduce((sum, each) => sum + whole(each, items), 0),
  )
}

function earnedBy(item: ClockedItem, share: number, now: string): number {
  if (item.status === 'to-take') return 0
  if (item.status !== 'taken' || item.startedAt === null || item.endedAt !== null) return share
  return Math.min(share, Math.max(0, minutesFrom(item.startedAt, now)))
}

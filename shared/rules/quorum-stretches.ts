import type { AgendaItemId } from '../entities/agenda-item.ts'
import { inOrder, type MeetingRecord, type Moment, type Presence, presenceAt, startOf } from './presence.ts'

/** The last moment of an item, after all that ever happens in it: no key sorts after `~`. */
export const endOfAllIn = (itemId: AgendaItemId | null): Moment => ({ itemId, position: '~' })

/** Who counted from one moment until the next one in the list. */
export type TimelineStep = { readonly moment: Moment; readonly presence: Presence }

/** Presence at every moment at which it can change: the opening, the start of each item, and each event. */
export function presenceTimeline(record: MeetingRecord): TimelineStep[] {
  const events = inOrder(record)
  return [null, ...record.itemOrder]
    .flatMap((itemId): Moment[] => [
      startOf(itemId),
      ...events
        .filter((event) => event.itemId === itemId)
        .map(({ position }): Moment => ({ itemId, position })),
    ])
    .map((moment) => ({ moment, presence: presenceAt(record, moment) }))
}

/** A part of the meeting without a quorum. */
export type InquorateStretch = {
  readonly from: Moment
  /** The moment from which there was one again; null where it lasted to the end. */
  readonly until: Moment | null
  /** The fewest who were there in it, and how many were needed then. */
  readonly present: number
  readonly needed: number
}

/** Every part of a meeting without a quorum, in order. One that begins and ends between two items is none. */
export function inquorateStretches(record: MeetingRecord): InquorateStretch[] {
  const stretches: InquorateStretch[] = []
  let open: InquorateStretch | null = null
  for (const { moment, presence } of presenceTimeline(record)) {
    if (presence.isQuorate) {
      if (open !== null) stretches.push({ ...open, until: moment })
      open = null
      continue
    }
    const { present, quorum } = presence
    const now: InquorateStretch = { from: moment, until: null, present, needed: quorum.needed }
    open = open === null ? now : lower(open, now)
  }
  return open === null ? stretches : [...stretches, open]
}

/** The same stretch with the greater shortage of the two. */
const lower = (open: InquorateStretch, now: InquorateStretch): InquorateStretch =>
  now.needed - now.present > open.needed - open.present
    ? { ...open, present: now.present, needed: now.needed }
    : open

/** The items, and null for the opening, of which a stretch covers any part. */
export function itemsIn(
  { from, until }: Pick<InquorateStretch, 'from' | 'until'>,
  itemOrder: readonly AgendaItemId[],
): (AgendaItemId | null)[] {
  const all = [null, ...itemOrder]
  const first = all.indexOf(from.itemId)
  if (until === null) return all.slice(first)
  const last = all.indexOf(until.itemId)
  // Where the quorum came back as an item began, that item had it throughout.
  return all.slice(first, until.position === '' ? last : last + 1)
}

import type { AgendaItemId } from '../entities/agenda-item.ts'
import type { Moment, RecordedEvent } from './presence.ts'

/** How one person stands at a moment of a meeting. */
export type Standing = {
  isHere: boolean
  isRemote: boolean
  /** The items that they withdrew from; null stands for what is before the first. */
  readonly outFor: Set<AgendaItemId | null>
}

/** For each item that is part of another, that other one. */
export type ItemsAbove = ReadonlyMap<AgendaItemId, AgendaItemId>

/** How somebody stands before the first of their own events. */
export const standingAtStart = (
  isPresent: boolean,
  isRemote: boolean,
  own: readonly Pick<RecordedEvent, 'kind'>[],
): Standing => {
  const first = own.find(({ kind }) => kind === 'arrived' || kind === 'left')
  return { isHere: isPresent && first?.kind !== 'arrived', isRemote, outFor: new Set() }
}

/** Who withdraws from an item is out for its parts as well, and back when it ends. */
export const isOutFor = (standing: Standing, itemId: Moment['itemId'], above: ItemsAbove): boolean =>
  withAbove(itemId, above).some((each) => standing.outFor.has(each))

/** Takes what happened into account. */
export const move = (
  standing: Standing,
  { kind, itemId }: Pick<RecordedEvent, 'kind' | 'itemId'>,
  above: ItemsAbove,
): void => {
  if (kind === 'arrived' || kind === 'left') {
    standing.isHere = kind === 'arrived'
    standing.outFor.clear()
  }
  if (kind === 'withdrew') standing.outFor.add(itemId)
  if (kind === 'returned') for (const each of withAbove(itemId, above)) standing.outFor.delete(each)
  if (kind === 'went-remote' || kind === 'came-into-the-room') standing.isRemote = kind === 'went-remote'
}

const withAbove = (itemId: Moment['itemId'], above: ItemsAbove): Moment['itemId'][] => {
  const parent = itemId === null ? undefined : above.get(itemId)
  return parent === undefined ? [itemId] : [itemId, ...withAbove(parent, above)]
}

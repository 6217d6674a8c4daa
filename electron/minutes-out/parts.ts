import type { ListedItem } from '@shared/contract/agenda.ts'
import type { MinutesPart } from '@shared/entities/minutes.ts'
import { confidentialItems } from '@shared/rules/confidentiality.ts'
import type { MinutesRecord } from './read-minutes.ts'

/** Something that was written down: of which item, and whether it is confidential by itself. */
interface Placed {
  readonly itemId: string | null
  readonly isConfidential?: boolean
}

export interface Parts {
  /** Whether it belongs to the part that is being made. */
  readonly has: (what: Placed) => boolean
  /** The item that closes this one: itself or one above it; null: it is open. */
  readonly closerOf: (itemId: string) => ListedItem | null
}

/**
 * The one place that decides to which part something of the minutes belongs: to the confidential one where it is
 * confidential by itself, or its item is, or an item above that, on the day of the meeting. When the confidence runs out
 * later, it stays in its part: the two are approved and signed as they are.
 */
export const partsOf = (
  { agenda, meeting }: Pick<MinutesRecord, 'agenda' | 'meeting'>,
  part: MinutesPart,
): Parts => {
  const closed = confidentialItems(agenda, meeting.meetsOn)
  const isClosed = ({ itemId, isConfidential = false }: Placed): boolean =>
    isConfidential || (itemId !== null && closed.has(itemId))
  return {
    has: (what) => isClosed(what) === (part === 'confidential'),
    closerOf: (itemId) => closed.get(itemId) ?? null,
  }
}

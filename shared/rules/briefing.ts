import type { ItemBriefing } from '../entities/agenda-item.ts'
import type { LibraryItem } from '../entities/library-item.ts'
import { formatDate, formatDateRange, formatPartialDate } from '../words/dates.ts'
import { type Horizon, resolveHorizon, type TermRow } from './term-dates.ts'

/** The meeting that an item is for: what is asked "within a fortnight" or "next term" is counted from its day. */
export type BriefingSetting = { readonly meetsOn: string; readonly terms: readonly TermRow[] }

/** What the agenda keeps of a library item's facts, so that a pack of years ago still shows what the board was told. */
export function briefingOf(
  { briefing }: Pick<LibraryItem, 'briefing'>,
  { meetsOn, terms }: BriefingSetting,
): ItemBriefing | null {
  if (briefing === null) return null
  return {
    whoAsks: briefing.whoAsks,
    since: briefing.since === null ? '' : formatPartialDate(briefing.since),
    asks: briefing.asks.map(({ who, what, horizon }) => ({
      what: `${who}: ${what}`,
      by: horizonWords(horizon, meetsOn, terms),
    })),
    checks: briefing.checks.map(({ text }) => text),
    claims: briefing.claims.map(({ side, text, on, source }) => ({
      side,
      text,
      on: formatPartialDate(on),
      source: { title: source.title, address: source.address },
    })),
    mustWithdraw: briefing.mustWithdraw,
    resolutionWording: briefing.resolutions
      .map(({ option, wording }) => `To ${option}: ${wording}`)
      .join('\n\n'),
    reviewOn:
      briefing.reviewAfter === null
        ? null
        : (resolveHorizon(briefing.reviewAfter, meetsOn, terms)?.to ?? null),
  }
}

/** When something is to be done, in words; by the name of the time where the body's term dates do not reach so far. */
function horizonWords(horizon: Horizon, from: string, terms: readonly TermRow[]): string {
  if (horizon.unit === 'days' && horizon.count === 0) return 'now'
  const window = resolveHorizon(horizon, from, terms)
  if (window === null) return horizon.unit === 'next-term' ? 'in the next term' : 'in the next half term'
  if (window.name === null) return `by ${formatDate(window.to)}`
  return `${window.name}, ${formatDateRange(window.from, window.to)}`
}

import type { ItemBriefing } from '../entities/agenda-item.ts'
import type { LibraryItem } from '../entities/library-item.ts'
import { formatPartialDate } from '../words/dates.ts'

/** What the agenda keeps of a library item's facts, so that a pack of years ago still shows what the board was told. */
export function briefingOf({ briefing }: Pick<LibraryItem, 'briefing'>): ItemBriefing | null {
  if (briefing === null) return null
  return {
    whoAsks: briefing.whoAsks,
    since: briefing.since === null ? '' : formatPartialDate(briefing.since),
    checks: [...briefing.checks.map(({ text }) => text), `Who must withdraw: ${briefing.mustWithdraw}`],
    claims: briefing.claims.map(({ side, text, on, source }) => ({
      side,
      text,
      on: formatPartialDate(on),
      source: { title: source.title, address: source.address },
    })),
    resolutionWording: briefing.resolutions
      .map(({ option, wording }) => `To ${option}: ${wording}`)
      .join('\n\n'),
  }
}

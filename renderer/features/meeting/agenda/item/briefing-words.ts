import type { ItemBriefing } from '@shared/entities/agenda-item.ts'

type Claim = ItemBriefing['claims'][number]

export const sideWords: Readonly<Record<Claim['side'], string>> = {
  for: 'What is said for it',
  against: 'What is said against it',
  fact: 'Facts',
}

const sides = ['for', 'against', 'fact'] as const

/** The sides that have something to say, each with its claims in their order. */
export const claimsBySide = (claims: readonly Claim[]) =>
  sides
    .map((side) => ({ side, label: sideWords[side], claims: claims.filter((claim) => claim.side === side) }))
    .filter((group) => group.claims.length > 0)

/** A briefing with nothing in it yet. */
export const emptyBriefing: ItemBriefing = {
  whoAsks: '',
  since: '',
  asks: [],
  checks: [],
  claims: [],
  mustWithdraw: '',
  resolutionWording: '',
  reviewOn: null,
}

/** What is asked, one on a line; the part after the last " · " is by when. */
export const asksAsLines = (asks: ItemBriefing['asks']): string =>
  asks.map(({ what, by }) => (by === '' ? what : `${what} · ${by}`)).join('\n')

export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const asksOfLines = (text: string): ItemBriefing['asks'] =>
  linesOf(text).map((line) => {
    const at = line.lastIndexOf(' · ')
    return at < 0 ? { what: line, by: '' } : { what: line.slice(0, at), by: line.slice(at + 3) }
  })

/** What a clerk sees at a glance: who asks and what to check. The sides are one press away. */
export const shortened = (briefing: ItemBriefing): ItemBriefing => ({
  ...emptyBriefing,
  whoAsks: briefing.whoAsks,
  since: briefing.since,
  checks: briefing.checks,
  reviewOn: briefing.reviewOn,
})

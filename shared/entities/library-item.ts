import { z } from 'zod'
import { purpose } from './agenda-item.ts'
import { bodyKind } from './body.ts'
import { confidence, source } from './rule.ts'

/** A date as precise as its source: `2020`, `2020-02` or `2020-02-07`. */
export const partialDate = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/)

/** How far ahead something is to be done; resolved on the body's own term dates by `resolveHorizon`. */
export const horizon = z.discriminatedUnion('unit', [
  z.object({ unit: z.enum(['days', 'months']), count: z.number().int().min(0) }),
  z.object({ unit: z.enum(['next-half-term', 'next-term']) }),
])

/** What a board may do with a motion. A campaign item always offers `decline` and `note`. */
export const itemOption = z.enum(['approve', 'amend', 'defer', 'decline', 'note', 'discuss'])

const datedSource = source.extend({ address: z.url() })

/** Something that was said or happened, with its day and where to read it. Never without either. */
export const claim = z.object({
  /** Stable and unique; items refer to it, so that one fact stands in one place. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** `for` and `against`: an argument that someone has made. `fact`: what happened, which neither side disputes. */
  side: z.enum(['for', 'against', 'fact']),
  text: z.string().min(1),
  on: partialDate,
  source: datedSource,
})
export type Claim = z.infer<typeof claim>

/** Something to settle before the vote, such as whether a charity may do this. */
const check = z.object({
  about: z.enum([
    'powers',
    'charity',
    'publicity',
    'pre-election',
    'employment',
    'interests',
    'records',
    'practice',
  ]),
  text: z.string().min(1),
  source: source.nullable(),
  confidence,
})

/** One of the things that a campaign asks for, of whom, and by when. */
const ask = z.object({
  number: z.number().int().min(1),
  who: z.string().min(1),
  what: z.string().min(1),
  horizon,
  /** What a board has to do with it. */
  board: z.enum(['decides', 'may note', 'may agree']),
})

/**
 * Neutral facts for an item on which people differ: who asks, what for, what is said on each side, what to check.
 * In the file `claims` are ids; see `LibraryBriefing` for the facts themselves.
 */
const libraryBriefing = z.object({
  whoAsks: z.string().min(1),
  /** When it was first asked; null where nobody asks, as with a protocol of the board's own. */
  since: partialDate.nullable(),
  askedToDo: z.string().min(1),
  asks: z.array(ask),
  claims: z.array(z.string()),
  checks: z.array(check).min(1),
  /** Who declares an interest and withdraws. */
  mustWithdraw: z.string().min(1),
  /** A possible wording for each option that needs one. */
  resolutions: z.array(z.object({ option: itemOption, wording: z.string().min(1) })).min(1),
  /** When to look at it again; null where it needs no second look. */
  reviewAfter: horizon.nullable(),
})
/** A briefing with its claims looked up, earliest first. */
export type LibraryBriefing = Omit<z.infer<typeof libraryBriefing>, 'claims'> & { claims: readonly Claim[] }

export const libraryGroups = [
  'every-meeting',
  'autumn',
  'spring',
  'summer',
  'when-needed',
  'inspection',
  'campaigns',
] as const

/** An item to pick for an agenda, as the file has it. */
export const shippedItem = z.object({
  /** Stable and unique; kept in files as `libraryId`. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  group: z.enum(libraryGroups),
  bodyKinds: z.array(bodyKind).min(1),
  title: z.string().min(1).max(300),
  purpose,
  minutes: z.number().int().min(1).nullable(),
  presenter: z.string(),
  isStanding: z.boolean(),
  recommendation: z.string(),
  /** A cue that only the chair's copy shows. */
  chairNotes: z.string(),
  /** When it usually comes, such as "by 31 December"; empty where that is plain. */
  when: z.string(),
  options: z.array(itemOption),
  /** Whether it is usually taken without the public. */
  isConfidential: z.boolean(),
  source: source.nullable(),
  confidence,
  briefing: libraryBriefing.nullable(),
})
export type ShippedItem = z.infer<typeof shippedItem>

/** An item to pick for an agenda, whole. */
export type LibraryItem = Omit<ShippedItem, 'briefing'> & { briefing: LibraryBriefing | null }

/** An agenda to start from: items of the library, in order. */
export const agendaTemplate = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  bodyKinds: z.array(bodyKind).min(1),
  name: z.string().min(1),
  /** Such as "November or December". */
  when: z.string().min(1),
  /** Months in which it is offered first, 1 to 12. */
  months: z.array(z.number().int().min(1).max(12)),
  /** Library ids, in the order of the agenda. */
  items: z.array(z.string()).min(1),
})
export type ShippedTemplate = z.infer<typeof agendaTemplate>

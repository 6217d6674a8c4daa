import type { ListedItem, ListedPaper } from '@shared/contract/agenda.ts'
import type { PersonId } from '@shared/entities/person.ts'
import type { MinutesPart, MinutesState } from '@shared/entities/minutes.ts'
import { areOnList, type CopyFor } from '@shared/rules/embargo.ts'
import { isConfidentialOn } from '@shared/rules/confidentiality.ts'
import { isApproved } from '@shared/rules/minutes-state.ts'

/** For whom a PDF is made, with what the decision needs to know of them. */
export interface Reader {
  readonly kind: 'chair' | 'members' | 'public' | 'person' | 'role'
  /** Whose withdrawals count; null unless it is one person. */
  readonly personId: PersonId | null
  /** "Councillor Reed"; empty unless it is one person. */
  readonly name: string
  /** Whether they see what is kept from the public for that reason; null: no reason was chosen. */
  readonly maySee: (reasonCode: string | null) => boolean
  /** The people who will have it in hand, as far as an embargo is concerned. */
  readonly copyFor: CopyFor
}

/** An item as one reader sees it. */
export interface Seen {
  readonly item: ListedItem
  /** Only its number, its time and its public line are left. */
  readonly isHidden: boolean
  /** Why something of it is left out, each a sentence for the reader. */
  readonly leftOut: readonly string[]
}

/**
 * The one place where confidentiality is decided for packs: from what is kept from the public today and why, from who
 * withdraws, and from who reads. Of a confidential item that a reader may not see, its number, its time and its public
 * line are left; of an open item that they withdraw from, its title, but neither its papers nor what is asked of the
 * board. What hangs below an item goes with it. A paper may be confidential though its item is open.
 *
 * @param items the whole agenda, parents before their children
 * @param today `YYYY-MM-DD`: on which it is judged whether a confidence has run out
 */
export function whatMaySee(items: readonly ListedItem[], reader: Reader, today: string): readonly Seen[] {
  const standings = new Map<string, Standing>()
  return items.flatMap((item) => {
    const above = item.parentId === null ? undefined : standings.get(item.parentId)
    const standing = standingOf(item, above, reader, today)
    standings.set(item.id, standing)
    return seenAs(item, standing, above, reader, today) ?? []
  })
}

/** How an item stands to the reader, with what it hangs on. */
interface Standing {
  readonly isHidden: boolean
  readonly isWithdrawn: boolean
}

function standingOf(item: ListedItem, above: Standing | undefined, reader: Reader, today: string): Standing {
  const isNamed = item.withdrawing.some(({ personId }) => personId === reader.personId)
  const isWithdrawn = isNamed || (above?.isWithdrawn ?? false)
  const isKept = isConfidentialOn(item, today) && !reader.maySee(item.reasonCode)
  const isHidden = isKept || (item.isClosed && isWithdrawn) || (above?.isHidden ?? false)
  return { isHidden, isWithdrawn }
}

function seenAs(
  item: ListedItem,
  { isHidden, isWithdrawn }: Standing,
  above: Standing | undefined,
  reader: Reader,
  today: string,
): Seen | null {
  if (above?.isHidden) return null // the line of what it hangs on covers it
  const withdrawal = isWithdrawn && !above?.isWithdrawn ? [withdrawalLine(reader)] : []
  if (isHidden) return { item: onlyItsLine(item), isHidden, leftOut: withdrawal }
  if (isWithdrawn) return { item: withoutSubstance(item), isHidden, leftOut: withdrawal }
  const kept = item.papers.filter((paper) => isKeptFrom(reader, paper, today))
  const papers = item.papers.filter((paper) => !kept.includes(paper))
  return { item: { ...item, papers }, isHidden, leftOut: kept.map(paperLine) }
}

function isKeptFrom(reader: Reader, paper: ListedPaper, today: string): boolean {
  return isConfidentialOn(paper, today) && !reader.maySee(paper.reasonCode)
}

function withdrawalLine({ name }: Reader): string {
  return `Left out of this copy: ${name} must withdraw from this item.`
}

/** Without its reference, which may be the body's own words. */
function paperLine({ effectivePublicLine }: ListedPaper): string {
  return `A paper is left out. ${effectivePublicLine}`
}

/** Without its papers, what is asked of the board, and what was written about it. */
function withoutSubstance(item: ListedItem): ListedItem {
  return {
    ...item,
    recommendation: '',
    chairNotes: '',
    options: [],
    briefing: null,
    withdrawing: [],
    papers: [],
  }
}

function onlyItsLine(item: ListedItem): ListedItem {
  return { ...withoutSubstance(item), title: item.effectivePublicLine, presenter: '', isStarred: false }
}

/** One thing that the confidential part of minutes is about. */
export interface ClosedBusiness {
  /** Null where no reason was chosen, or only some of an open item was confidential. */
  readonly reasonCode: string | null
  /** Who withdrew from it, by id. */
  readonly withdrew: readonly string[]
  /** Who may know it, by id, while it is embargoed; null: it is not. */
  readonly embargoedTo: readonly string[] | null
}

/** What a reader may see of the minutes of the meeting before. */
export interface SeenOfLast {
  readonly open: boolean
  readonly confidential: boolean
  /** Parts that are not for them whether or not they have been circulated. */
  readonly secret: readonly MinutesPart[]
}

/**
 * The same decision for minutes: nobody is sent those that have not been circulated, and the public only what a board
 * has approved, unless this one shows its drafts as well. The confidential part goes whole or not at all: to whoever may
 * see all that it is about and withdrew from none of it, and is on the list of whatever is embargoed of it.
 */
export function whatMaySeeOfLast(
  minutes: {
    readonly state: MinutesState
    readonly isDraftPublic: boolean
    readonly closed: readonly ClosedBusiness[]
  },
  reader: Reader,
): SeenOfLast {
  const isOut = minutes.state !== 'draft' && minutes.state !== 'with-chair'
  const open =
    reader.kind === 'public' ? isOut && (isApproved(minutes.state) || minutes.isDraftPublic) : isOut
  const isFor = ({ reasonCode, withdrew, embargoedTo }: ClosedBusiness): boolean =>
    reader.maySee(reasonCode) &&
    !withdrew.some((personId) => personId === reader.personId) &&
    (embargoedTo === null || areOnList(embargoedTo, reader.copyFor))
  const mayKnow = reader.kind !== 'public' && minutes.closed.every(isFor)
  const secret: MinutesPart[] = mayKnow ? [] : ['confidential']
  return {
    open,
    confidential: isOut && mayKnow,
    secret: reader.kind === 'public' && !open ? ['open', ...secret] : secret,
  }
}

/** Actions come from many meetings, so that a copy for one person or role has none that are confidential. */
export function maySeeClosedActions({ kind }: Reader): boolean {
  return kind === 'members' || kind === 'chair'
}

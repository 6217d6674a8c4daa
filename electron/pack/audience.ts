import type { ListedItem, ListedPaper } from '@shared/contract/agenda.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { isConfidentialOn } from '@shared/rules/confidentiality.ts'

/** For whom a PDF is made, with what the decision needs to know of them. */
export interface Reader {
  readonly kind: 'chair' | 'members' | 'public' | 'person' | 'role'
  /** Whose withdrawals count; null unless it is one person. */
  readonly personId: PersonId | null
  /** "Councillor Reed"; empty unless it is one person. */
  readonly name: string
  /** Whether they see what is kept from the public for that reason; null: no reason was chosen. */
  readonly maySee: (reasonCode: string | null) => boolean
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

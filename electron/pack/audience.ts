import type { ListedItem } from '@shared/contract/agenda.ts'
import type { PersonId } from '@shared/entities/person.ts'

/** For whom a PDF is made, with what the decision needs to know of them. */
export interface Reader {
  readonly kind: 'chair' | 'members' | 'public' | 'person' | 'role'
  /** Whose withdrawals count; null unless it is one person. */
  readonly personId: PersonId | null
  /** Whether they may see business that is kept from the public. */
  readonly maySeeClosed: boolean
  /** "Councillor Reed"; empty unless it is one person. */
  readonly name: string
}

/** An item as one reader sees it. */
export interface Seen {
  readonly item: ListedItem
  /** Why something of it is left out, each a sentence for the reader. */
  readonly leftOut: readonly string[]
}

/**
 * The one place where confidentiality is decided for packs: from what is kept from the public, from who withdraws, and
 * from who reads. Of a confidential item that a reader may not see, only its number, its time and its public line are
 * left; of an open item that they withdraw from, its title, but not its papers nor what is asked of the board. Whatever
 * hangs below an item goes with it.
 *
 * @param items the whole agenda, parents before their children
 */
export function whatMaySee(items: readonly ListedItem[], reader: Reader): readonly Seen[] {
  const withdrawn = withdrawnFrom(items, reader)
  return items.flatMap((item) => seen(item, reader, withdrawn.has(item.id)) ?? [])
}

/** The items that the reader must withdraw from, with all below them. */
function withdrawnFrom(items: readonly ListedItem[], { personId }: Reader): ReadonlySet<string> {
  const found = new Set<string>()
  if (personId === null) return found
  for (const item of items) {
    const isNamed = item.withdrawing.some((each) => each.personId === personId)
    if (isNamed || (item.parentId !== null && found.has(item.parentId))) found.add(item.id)
  }
  return found
}

function seen(item: ListedItem, reader: Reader, mustWithdraw: boolean): Seen | null {
  const leftOut = mustWithdraw ? [withdrawalLine(reader)] : []
  if (item.isClosed && (!reader.maySeeClosed || mustWithdraw)) {
    // Closed only because it hangs below a confidential item, whose line covers it.
    return item.isConfidential ? { item: publicShape(item), leftOut } : null
  }
  return { item: mustWithdraw ? withoutSubstance(item) : item, leftOut }
}

function withdrawalLine({ name }: Reader): string {
  return `Left out of this copy: ${name} must withdraw from this item.`
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

function publicShape(item: ListedItem): ListedItem {
  return { ...withoutSubstance(item), title: item.effectivePublicLine, presenter: '', isStarred: false }
}

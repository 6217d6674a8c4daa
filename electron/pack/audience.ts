import type { ListedItem } from '@shared/contract/agenda.ts'

/** For whom a PDF is made. The chair sees what members see, and the notes for the chair. */
export type Reader = 'members' | 'public' | 'chair'

/**
 * The one place where confidentiality is decided for packs. Members and the chair see all items. The public sees of a
 * confidential item only its number, its time and its public line: no title, no names, no papers.
 */
export function whatMaySee(item: ListedItem, reader: Reader): ListedItem | null {
  if (reader !== 'public' || !item.isClosed) return item
  if (!item.isConfidential) return null // closed only because it hangs below a confidential item, whose line covers it
  return {
    ...item,
    title: item.effectivePublicLine,
    presenter: '',
    recommendation: '',
    chairNotes: '',
    options: [],
    briefing: null,
    isStarred: false,
    withdrawing: [],
    papers: [],
  }
}

import type { PageMapEntry } from '../entities/issue.ts'

/** Where a reader's note is fixed: to a page of one version of a paper, so that it holds wherever that page stands. */
export interface NoteAnchor {
  readonly paperId: string
  readonly versionId: string
  /** Page of the paper itself, from 1. */
  readonly page: number
}

/** An issue as far as it says where papers stand. */
export interface MappedIssue {
  readonly id: string
  readonly pageMap: readonly PageMapEntry[]
}

export type NotePlace =
  /** The very page stands in this issue. */
  | { readonly kind: 'here'; readonly label: string; readonly pdfPage: number }
  /** It does not, but it does in another one. */
  | {
      readonly kind: 'elsewhere'
      readonly issueId: string
      readonly label: string
      /** Whether a later issue carries another version of the paper. */
      readonly isReplaced: boolean
    }
  /** It never went out to these readers. */
  | { readonly kind: 'nowhere' }

/**
 * Where the page to which a note is fixed stands in one issue; else where it stood when it went out last.
 *
 * @param issue the issue that is being read
 * @param issues all issues to the same readers, the earliest first
 */
export function placeOfNote(
  anchor: NoteAnchor,
  issue: MappedIssue,
  issues: readonly MappedIssue[],
): NotePlace {
  const here = findPage(anchor, issue)
  if (here) return { kind: 'here', ...here }
  const last = issues.findLastIndex((each) => findPage(anchor, each) !== null)
  const found = issues[last]
  const place = found ? findPage(anchor, found) : null
  if (!found || !place) return { kind: 'nowhere' }
  const isReplaced = issues.slice(last + 1).some((later) => carriesAnother(anchor, later))
  return { kind: 'elsewhere', issueId: found.id, label: place.label, isReplaced }
}

function findPage({ paperId, versionId, page }: NoteAnchor, { pageMap }: MappedIssue) {
  for (const entry of pageMap) {
    const isIt =
      entry.kind === 'paper' && entry.id === paperId && entry.versionId === versionId && !entry.isNotice
    const label = isIt ? entry.labels[page - 1] : undefined
    if (label !== undefined) return { label, pdfPage: entry.page + page - 1 }
  }
  return null
}

function carriesAnother({ paperId, versionId }: NoteAnchor, { pageMap }: MappedIssue): boolean {
  return pageMap.some(
    ({ kind, id, versionId: other }) => kind === 'paper' && id === paperId && other !== versionId,
  )
}

/** "page 57", "page 57 of the pack of 18 November 2026, which has been replaced since". Empty where it never went out. */
export function notePlaceInWords(place: NotePlace, nameOf: (issueId: string) => string): string {
  if (place.kind === 'nowhere') return ''
  if (place.kind === 'here') return `page ${place.label}`
  const end = place.isReplaced ? ', which has been replaced since' : ''
  return `page ${place.label} of ${nameOf(place.issueId)}${end}`
}

import type { PageMapEntry } from '../entities/issue.ts'
import { type MappedIssue, notePlaceInWords, placeOfNote } from './note-anchor.ts'

/** Where on a paper, or on a page of our own, something stands; as `noteAnchor` of the return keeps it. */
export interface PageAnchor {
  readonly paperId: string | null
  readonly versionId: string | null
  readonly section: string
  readonly page: number
}

/** What a page of a PDF is, wherever else it may stand one day. Null where the map knows no such page. */
export function anchorOfPage(pageMap: readonly PageMapEntry[], pdfPage: number): PageAnchor | null {
  const entry = pageMap.find(({ page, labels }) => pdfPage >= page && pdfPage < page + labels.length)
  if (entry === undefined) return null
  const page = pdfPage - entry.page + 1
  if (entry.kind === 'paper' && !entry.isNotice && entry.versionId !== null)
    return { paperId: entry.id, versionId: entry.versionId, section: '', page }
  return { paperId: null, versionId: null, section: sectionOf(entry), page }
}

/** The name of a page of our own: a section by itself, a divider or cover sheet by whose it is. */
const sectionOf = ({ kind, id }: PageMapEntry): string =>
  kind === 'section' || kind === 'item' ? id : `${kind === 'paper' ? '!' : '+'}${id}`

/** Where a note stands for somebody who reads one issue. */
export interface PlaceOfPage {
  /** The page of this PDF; null where it stands in another. */
  readonly pdfPage: number | null
  /** "page 57", "page 57 of Supplement 1"; empty where it went out nowhere. */
  readonly words: string
  /** The issue in which it stands, when it is not this one; else null. */
  readonly elsewhereId: string | null
}

/**
 * Finds a note again. A page of a paper is known in any issue that carries the same version of it; a page of our own stands
 * in its own issue alone.
 *
 * @param madeIn the issue in which the note was made
 * @param issue the issue that is being read
 * @param issues all issues to the reader for that meeting, the earliest first
 */
export function placeOfPage(
  anchor: PageAnchor,
  madeIn: string,
  issue: MappedIssue,
  issues: readonly MappedIssue[],
  nameOf: (issueId: string) => string,
): PlaceOfPage {
  const { paperId, versionId, page } = anchor
  if (paperId === null || versionId === null) return placeOfSection(anchor, madeIn, issue, issues, nameOf)
  const place = placeOfNote({ paperId, versionId, page }, issue, issues)
  const words = notePlaceInWords(place, nameOf)
  if (place.kind !== 'here')
    return { pdfPage: null, words, elsewhereId: place.kind === 'nowhere' ? null : place.issueId }
  const later = issues.slice(issues.findIndex(({ id }) => id === issue.id) + 1)
  const replacedBy = later.find(({ pageMap }) => carriesAnother(pageMap, paperId, versionId))
  const end = replacedBy === undefined ? '' : `; ${nameOf(replacedBy.id)} has a newer version of this paper`
  return { pdfPage: place.pdfPage, words: words + end, elsewhereId: null }
}

const carriesAnother = (pageMap: readonly PageMapEntry[], paperId: string, versionId: string): boolean =>
  pageMap.some(({ kind, id, versionId: other }) => kind === 'paper' && id === paperId && other !== versionId)

function placeOfSection(
  { section, page }: PageAnchor,
  madeIn: string,
  issue: MappedIssue,
  issues: readonly MappedIssue[],
  nameOf: (issueId: string) => string,
): PlaceOfPage {
  const home = issues.find(({ id }) => id === madeIn)
  const entry = home?.pageMap.find((each) => sectionOf(each) === section && each.labels.length >= page)
  if (home === undefined || entry === undefined) return { pdfPage: null, words: '', elsewhereId: null }
  const words = `page ${entry.labels[page - 1]}`
  if (home.id === issue.id) return { pdfPage: entry.page + page - 1, words, elsewhereId: null }
  return { pdfPage: null, words: `${words} of ${nameOf(home.id)}`, elsewhereId: home.id }
}

/** What is printed on each page of a PDF; its own number where the map says nothing. */
export function labelsOf(pageMap: readonly PageMapEntry[], pageCount: number): string[] {
  const labels = Array.from({ length: pageCount }, (_, index) => String(index + 1))
  for (const entry of pageMap)
    for (const [index, label] of entry.labels.entries())
      if (entry.page + index <= pageCount) labels[entry.page + index - 1] = label
  return labels
}

import type { IssueKind, PackChange, PageMapEntry } from '@shared/entities/issue.ts'
import { pagesInWords, type LabelledRun } from '@shared/rules/page-labels.ts'
import { anchor } from '../pack/build/facts.ts'
import type { LaterIssue } from '../pack/later-issue.ts'
import { itemsInOrder, papersInOrder, type PackItem, type PackModel } from '../pack/model.ts'
import { paperKey } from '../pack/plan.ts'
import { changesBetween, contentOf, newMinutes, type Comparing } from './compare-models.ts'

/** What was issued to one audience before, as far as what follows depends on it. */
export interface Issued {
  readonly kind: IssueKind
  readonly model: PackModel
  readonly pageMap: readonly PageMapEntry[]
  /** The highest number printed in it. */
  readonly lastPage: number
  /** "18 November 2026". */
  readonly issuedOn: string
}

/** Issues to one audience, the oldest first; the first is its pack. */
export type Chain = readonly [Issued, ...Issued[]]

/** What has changed since the last issue of any kind. */
export function changesSince(chain: Chain, now: PackModel, stands: Comparing['stands']): PackChange[] {
  const last = chain.at(-1) ?? chain[0]
  const pagesOf = (itemId: string, paperId: string) => findPages(chain, { itemId, paperId })
  return changesBetween(contentOf(last.model), contentOf(now), { pagesOf, stands })
}

/** What has changed, with the new and revised papers, numbered on from the last page that went out. */
export function supplementOf(chain: Chain, now: PackModel, stands: Comparing['stands']): PackModel {
  const [pack, ...after] = chain
  const changes = changesSince(chain, now, stands)
  const printed = new Set(changes.flatMap(({ kind, paperId }) => (kind === 'agenda' ? [] : (paperId ?? []))))
  const later: LaterIssue = {
    title: `Supplement ${after.filter(({ kind }) => kind === 'supplement').length + 1}`,
    since: `the pack of ${pack.issuedOn}${after.length > 0 ? ' and what followed it' : ''}`,
    changes,
    whole: now.items,
    numbering: { kind: 'continues', from: Math.max(...chain.map(({ lastPage }) => lastPage)) + 1 },
    newOfLast: newMinutes(contentOf((chain.at(-1) ?? pack).model), contentOf(now)),
    earlierPages: firstPages(chain, now.items),
  }
  return { ...now, kind: 'supplement', items: onlyPapers(now.items, printed), later }
}

/** The whole pack with what is new in its place, where old pages keep their numbers. */
export function consolidatedOf(chain: Chain, now: PackModel, stands: Comparing['stands']): PackModel {
  const at = chain.findLastIndex(isWhole)
  const base = chain[at] ?? chain[0]
  const since = chain.slice(at + 1)
  const earlier = chain.filter(({ kind }) => kind === 'consolidated').length
  const pagesOf = (itemId: string, paperId: string) => findPages([base], { itemId, paperId })
  const changes = changesBetween(contentOf(base.model), contentOf(now), { pagesOf, stands })
  const later: LaterIssue = {
    title: `Consolidated pack${earlier === 0 ? '' : ` ${earlier + 1}`}`,
    since: `the ${base.kind === 'consolidated' ? 'consolidated pack' : 'pack'} of ${base.issuedOn}`,
    changes: changes.map((change) => withWhatWentOut(change, since, now)),
    whole: now.items,
    numbering: {
      kind: 'consolidated',
      before: base.pageMap.map(asRun),
      spent: chain.slice(0, at).filter(isWhole).flatMap(labelsIn),
    },
    earlierPages: {},
  }
  return { ...now, kind: 'pack', later }
}

/** Readers may have a paper from a supplement: they are told that it is the same. */
function withWhatWentOut(change: PackChange, supplements: readonly Issued[], now: PackModel): PackChange {
  const current = papersInOrder(now).find(({ paper }) => paper.id === change.paperId)?.paper
  if (!current) return change
  const sent = supplements.findLast(({ pageMap }) =>
    pageMap.some(({ id, versionId }) => id === current.id && versionId === current.versionId),
  )
  if (!sent) return change
  const words = `It went out as ${pagesInWords(labelsOf(sent.pageMap, current.id))} on ${sent.issuedOn}.`
  return { ...change, now: [change.now, words].filter(Boolean).join(' ') }
}

function isWhole({ kind }: Issued): boolean {
  return kind !== 'supplement'
}

/** The pages of a paper with its cover sheet; empty where it is not in. */
function labelsOf(pageMap: readonly PageMapEntry[], paperId: string): readonly string[] {
  return pageMap
    .filter(({ kind, id }) => id === paperId && (kind === 'paper' || kind === 'cover-sheet'))
    .flatMap(({ labels }) => labels)
}

function labelsIn({ pageMap }: Issued): string[] {
  return pageMap.flatMap(({ labels }) => labels)
}

/** A part of an issue under the key by which the next issue knows it. */
function asRun({ kind, id, itemId, labels }: PageMapEntry): LabelledRun {
  if (kind === 'section') return { key: `section:${id}`, labels }
  if (kind === 'cover-sheet') return { key: anchor.coverSheet(id), labels }
  return { key: kind === 'item' ? anchor.item(id) : paperKey(itemId ?? '', id), labels }
}

/** The pages that a paper had when it went out last. */
function findPages(
  chain: readonly Issued[],
  { itemId, paperId }: { itemId: string; paperId: string },
): readonly string[] {
  const maps = chain.map(({ pageMap }) => pageMap.filter((entry) => entry.itemId === itemId))
  const found = maps.findLast((map) => labelsOf(map, paperId).length > 0)
  return found ? labelsOf(found, paperId) : []
}

function firstPages(chain: Chain, items: readonly PackItem[]): Record<string, string> {
  const maps = chain.map(({ pageMap }) => pageMap).toReversed()
  const entries = itemsInOrder(items).flatMap(({ id }) => {
    const divider = maps.flatMap((map) => map.filter((entry) => entry.kind === 'item' && entry.id === id))[0]
    const [first] = divider?.labels ?? []
    return first === undefined ? [] : [[id, first] as const]
  })
  return Object.fromEntries(entries)
}

function onlyPapers(items: readonly PackItem[], printed: ReadonlySet<string>): PackItem[] {
  return items.map((item) => ({
    ...item,
    papers: item.papers.filter(({ id }) => printed.has(id)),
    children: onlyPapers(item.children, printed),
  }))
}

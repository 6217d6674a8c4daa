import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PageMapEntry } from '@shared/entities/issue.ts'
import { type MappedIssue, notePlaceInWords, placeOfNote } from '@shared/rules/note-anchor.ts'
import { consolidatedLabels, type LabelledRun, runningLabels } from '@shared/rules/page-labels.ts'

interface Printed {
  readonly paperId: string
  readonly version: number
  readonly pages: number
}

/** An issue in which these papers stand one after the other, with these labels. */
const anIssue = (id: string, papers: readonly Printed[], runs: readonly LabelledRun[]): MappedIssue => {
  let page = 1
  const pageMap = papers.map(({ paperId, version, pages }, index) => {
    const entry: PageMapEntry = {
      kind: 'paper',
      id: paperId,
      title: paperId,
      itemId: 'item',
      versionId: `${paperId} ${version}`,
      isNotice: false,
      page,
      labels: [...(runs[index]?.labels ?? [])],
    }
    page += pages
    return entry
  })
  return { id, pageMap }
}

const counted = (papers: readonly Printed[]) =>
  papers.map(({ paperId, pages }) => ({ key: paperId, count: pages }))

const pack = [
  { paperId: 'plan', version: 1, pages: 3 },
  { paperId: 'budget', version: 1, pages: 4 },
]
const revised = [{ paperId: 'plan', version: 2, pages: 5 }]
const whole = [...revised, ...pack.slice(1)]
const packRuns = runningLabels(counted(pack), 10)
const issues = [
  anIssue('pack', pack, packRuns),
  anIssue('supplement', revised, runningLabels(counted(revised), 17)),
  anIssue('consolidated', whole, consolidatedLabels(packRuns, counted(whole)).runs),
]

describe('placeOfNote', () => {
  it.each([
    ['budget', 1, 2, 'pack', 'page 14'],
    ['budget', 1, 2, 'supplement', 'page 14 of consolidated'],
    ['budget', 1, 2, 'consolidated', 'page 14'],
    ['plan', 1, 3, 'pack', 'page 12'],
    ['plan', 1, 3, 'consolidated', 'page 12 of pack, which has been replaced since'],
    ['plan', 2, 4, 'pack', 'page 12a of consolidated'],
    ['plan', 2, 4, 'supplement', 'page 20'],
    ['plan', 2, 4, 'consolidated', 'page 12a'],
    ['plan', 2, 9, 'consolidated', ''],
    ['late', 1, 1, 'consolidated', ''],
  ])('%s version %i page %i, read in the %s: “%s”', (paperId, version, page, issueId, words) => {
    const issue = issues.find(({ id }) => id === issueId) ?? { id: '', pageMap: [] }
    const place = placeOfNote({ paperId, versionId: `${paperId} ${version}`, page }, issue, issues)
    expect(notePlaceInWords(place, (id) => id)).toBe(words)
  })

  it('finds every page that ever went out, and always leads to that page and no other', () => {
    const papers = fc.uniqueArray(
      fc.record({
        paperId: fc.constantFrom('a', 'b', 'c', 'd'),
        version: fc.integer({ min: 1, max: 3 }),
        pages: fc.integer({ min: 1, max: 5 }),
      }),
      { selector: ({ paperId }) => paperId, minLength: 1 },
    )
    fc.assert(
      fc.property(fc.array(papers, { minLength: 1, maxLength: 5 }), fc.nat(), (rounds, pick) => {
        const all = rounds.map((printed, index) =>
          anIssue(`issue ${index}`, printed, runningLabels(counted(printed), 1 + index * 100)),
        )
        for (const issue of all)
          for (const entry of issue.pageMap)
            entry.labels.forEach((label, index) => {
              const anchor = { paperId: entry.id, versionId: entry.versionId ?? '', page: index + 1 }
              expect(placeOfNote(anchor, issue, all)).toEqual({
                kind: 'here',
                label,
                pdfPage: entry.page + index,
              })
              const other = all[pick % all.length] ?? issue
              const place = placeOfNote(anchor, other, all)
              expect(place.kind).not.toBe('nowhere')
              const found = place.kind === 'elsewhere' ? all.find(({ id }) => id === place.issueId) : other
              const map = found?.pageMap.find(({ id }) => id === entry.id)
              expect(map?.versionId).toBe(entry.versionId)
              expect(place.kind === 'nowhere' ? '' : place.label).toBe(map?.labels[index])
            })
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { anItem, aPaper, MEETING, sha256Of } from '../../bench/papers/model.ts'
import { consolidatedOf, supplementOf, type Chain, type Issued } from '../../electron/issue/later-models.ts'
import { labelEntries } from '../../electron/pack/assemble/page-labels.ts'
import type { PackItem, PackModel } from '../../electron/pack/model.ts'
import { aPdf } from '../helpers/at-work.ts'
import { makeFrom, type MadePack } from './make-a-pack.ts'
import { linksOn, pageOf, readBack, wordsOn } from './read-back.ts'

const files = {
  budget: await aPdf(3),
  longer: await aPdf(5),
  shorter: await aPdf(1),
  plan: await aPdf(2),
  late: await aPdf(2),
}
const blobs = new Map(Object.values(files).map((bytes) => [sha256Of(bytes), bytes]))

const aVersionOf = (index: number, title: string, file: keyof typeof files, version = 1) => ({
  ...aPaper(index, title, sha256Of(files[file])),
  versionId: `version-${index}-${version}`,
})

const budget = anItem('1', 'Budget', { papers: [aVersionOf(0, 'Budget', 'budget')] })
const plan = anItem('2', 'Plan', { papers: [aVersionOf(1, 'Plan', 'plan')] })
const packOf = (...items: PackItem[]): PackModel => ({ ...MEETING, items })

const issued = (kind: Issued['kind'], model: PackModel, { report }: MadePack): Issued => ({
  kind,
  model,
  pageMap: report.pageMap,
  lastPage: Math.max(
    ...report.pageMap.flatMap(({ labels }) => labels.map((label) => Number.parseInt(label))),
  ),
  issuedOn: '18 November 2026',
})

const aPack = async (...items: PackItem[]): Promise<Chain> => {
  const model = packOf(...items)
  return [issued('pack', model, await makeFrom(model, blobs))]
}

/** Labels under which a paper stands. */
const labelsOf = ({ report }: MadePack, id: string) => report.pageMap.find((entry) => entry.id === id)?.labels
const never = () => false

describe('a supplement', () => {
  const revised = { ...budget, papers: [aVersionOf(0, 'Budget', 'longer', 2)] }
  const added = {
    ...plan,
    title: 'Plan for the year',
    papers: [...plan.papers, aVersionOf(2, 'Late paper', 'late')],
  }

  it('carries on the numbers, says what has changed, and leads to it', async () => {
    // Cover, agenda, contents, divider, 3 pages of budget, divider, 2 pages of plan.
    const chain = await aPack(budget, plan)
    const made = await makeFrom(supplementOf(chain, packOf(revised, added), never), blobs)
    expect(labelsOf(made, 'changes')).toEqual(['11'])
    expect(labelsOf(made, 'paper-0')).toEqual(['15', '16', '17', '18', '19'])
    expect(labelsOf(made, 'paper-1')).toBeUndefined()
    expect(labelsOf(made, 'paper-2')).toEqual(['21', '22'])

    const pdf = await readBack(made.bytes)
    expect(await pdf.getPageLabels()).toEqual(Array.from({ length: 12 }, (_, index) => String(index + 11)))
    const sheet = await wordsOn(pdf, 1)
    expect(sheet).toContain('Supplement 1: what has changed')
    expect(sheet).toContain('Pages 11 to 22, to be read with the pack of 18 November 2026.')
    expect(sheet).toMatch(
      /New papers .*03 Late paper 21 Revised papers .*01 Budget It replaces pages 5 to 7\. 15/,
    )
    expect(sheet).toContain('Item 2, title Plan Plan for the year')
    expect(sheet).toContain('Page 11 of 22')
    expect((await linksOn(pdf, 1)).map(({ page }) => page)).toEqual(expect.arrayContaining([5, 11]))
    const titles = (await pdf.getOutline()).map(({ title }) => title)
    expect(titles).toEqual(
      ['What has changed', 'Agenda', 'Contents', '1 Budget', '2 Plan for the year'].map((title) =>
        title.replace(/^(\d) /, '$1  '),
      ),
    )
    expect(await wordsOn(pdf, 5)).toContain('01 Budget (revised)')
  })

  it('repeats no agenda that has not changed, and says where withdrawn papers stood', async () => {
    const chain = await aPack(budget, plan)
    const made = await makeFrom(supplementOf(chain, packOf(revised, { ...plan, papers: [] }), never), blobs)
    expect(made.report.pageMap.map(({ id }) => id)).toEqual(['changes', 'contents', 'item-1', 'paper-0'])
    expect(await wordsOn(await readBack(made.bytes), 1)).toMatch(
      /Withdrawn .*02 Plan Please leave out pages 9 and 10/,
    )
  })

  it('follows on from the supplement before it', async () => {
    const [pack] = await aPack(budget, plan)
    const first = supplementOf([pack], packOf(revised, plan), never)
    const chain: Chain = [pack, issued('supplement', first, await makeFrom(first, blobs))]
    const again = { ...budget, papers: [aVersionOf(0, 'Budget', 'shorter', 3)] }
    const second = supplementOf(chain, packOf(again, plan), never)
    expect(second.later).toMatchObject({
      title: 'Supplement 2',
      since: 'the pack of 18 November 2026 and what followed it',
      numbering: { from: 19 },
      changes: [{ kind: 'revised', oldPages: ['14', '15', '16', '17', '18'] }],
    })
    expect(labelsOf(await makeFrom(second, blobs), 'paper-0')).toEqual(['22'])
  })
})

describe('a consolidated pack', () => {
  it('keeps the old numbers, and gives letters to what is put in', async () => {
    const chain = await aPack(budget, plan)
    const longer = {
      ...budget,
      papers: [aVersionOf(0, 'Budget', 'longer', 2), aVersionOf(2, 'Late paper', 'late')],
    }
    const model = consolidatedOf(chain, packOf(longer, plan), never)
    const made = await makeFrom(model, blobs)
    expect(made.report.pageMap.map(({ id, labels }) => [id, ...labels])).toEqual([
      ['cover', '1'],
      ['changes', '1a'],
      ['agenda', '2'],
      ['contents', '3'],
      ['item-1', '4'],
      ['paper-0', '5', '6', '7', '7a', '7b'],
      ['paper-2', '7c', '7d'],
      ['item-2', '8'],
      ['paper-1', '9', '10'],
    ])
    const pdf = await readBack(made.bytes)
    expect(await pdf.getPageLabels()).toEqual(made.report.pageMap.flatMap(({ labels }) => labels))
    expect(await wordsOn(pdf, 2)).toMatch(
      /03 Late paper 7c Revised papers .*01 Budget It replaces pages 5 to 7\. 5/,
    )
    expect(await wordsOn(pdf, 4)).toMatch(/02 Plan 9/)
    expect(await wordsOn(pdf, 11)).toContain('Page 7c of 10')
    const [, , , , first] = await pdf.getOutline()
    expect(await pageOf(pdf, first?.items[1]?.dest)).toBe(11)
  })

  it('says which pages are not used, keeps the order of before, and keeps letters when it is made again', async () => {
    const chain = await aPack(budget, plan)
    const shorter = { ...budget, papers: [aVersionOf(0, 'Budget', 'shorter', 2)] }
    const model = consolidatedOf(chain, packOf({ ...plan, number: '1' }, { ...shorter, number: '2' }), never)
    const made = await makeFrom(model, blobs)
    expect(made.report.pageMap.slice(4).map(({ id, labels }) => [id, ...labels])).toEqual([
      ['item-1', '4'],
      ['paper-0', '5'],
      ['item-2', '8'],
      ['paper-1', '9', '10'],
    ])
    const sheet = await wordsOn(await readBack(made.bytes), 2)
    expect(sheet).toContain('Pages 6 and 7 are not used.')
    expect(sheet).toContain('Numbers of items 2, 1 1, 2')

    const later: Chain = [...chain, issued('consolidated', model, made)]
    const longer = { ...budget, papers: [aVersionOf(0, 'Budget', 'budget', 3)] }
    const again = await makeFrom(consolidatedOf(later, packOf(longer, plan), never), blobs)
    expect(labelsOf(again, 'paper-0')).toEqual(['5', '5a', '5b'])
    expect(labelsOf(again, 'changes')).toEqual(['1a'])
  })

  it('tells those who have a paper from a supplement that it is the same', async () => {
    const [pack] = await aPack(budget, plan)
    const now = packOf(budget, { ...plan, papers: [...plan.papers, aVersionOf(2, 'Late paper', 'late')] })
    const supplement = supplementOf([pack], now, never)
    const chain: Chain = [pack, issued('supplement', supplement, await makeFrom(supplement, blobs))]
    expect(consolidatedOf(chain, now, never).later?.changes).toMatchObject([
      { kind: 'new', now: 'It went out as pages 14 and 15 on 18 November 2026.' },
    ])
  })
})

describe('labelEntries', () => {
  it('says labels in as few entries as can be', () => {
    expect(
      labelEntries(['57', '57a', '57b', '58', '59', '64']).map(({ from, label }) => [from, label]),
    ).toEqual([
      [0, '57'],
      [1, '57a'],
      [2, '57b'],
      [3, '58'],
      [5, '64'],
    ])
  })
})

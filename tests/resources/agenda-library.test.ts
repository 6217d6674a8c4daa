import { describe, expect, it } from 'vitest'
import claimData from '@resources/claims.json'
import { libraryItemById, libraryItems, templatesFor, withClaims } from '../../electron/resources/library.ts'
import { itemBriefing } from '@shared/entities/agenda-item.ts'
import { bodyKinds } from '@shared/entities/body.ts'
import { briefingOf } from '@shared/rules/briefing.ts'
import type { Horizon } from '@shared/rules/term-dates.ts'

const campaigns = libraryItems().filter(({ group }) => group === 'campaigns')
describe('the campaign items', () => {
  it('are there for schools, trusts, universities, councils and associations', () => {
    expect(campaigns.map(({ id }) => id)).toEqual([
      'campaign-briefing',
      'campaign-motion-review',
      'campaign-association',
      'campaign-contacts',
      'campaign-inspector-release',
      'campaign-letter',
      'learningfirst-response',
    ])
  })

  it.each(campaigns.map((item) => [item.id, item] as const))(
    '%s is neutral by construction',
    (_id, { options, briefing }) => {
      const sides = (side: string) => (briefing?.claims ?? []).filter((each) => each.side === side).length
      expect(options).toEqual(expect.arrayContaining(['decline', 'note']))
      expect(briefing?.since).not.toBeNull()
      expect(Math.min(sides('for'), sides('against'), sides('fact'))).toBeGreaterThan(1)
      expect(Math.abs(sides('for') - sides('against'))).toBeLessThanOrEqual(1)
      expect(briefing?.checks.length).toBeGreaterThan(1)
      expect(briefing?.mustWithdraw).not.toBe('')
      expect(briefing?.reviewAfter).not.toBeNull()
      const worded = briefing?.resolutions.map(({ option }) => option) ?? []
      expect(worded).toEqual(expect.arrayContaining(['decline', 'note']))
      expect(worded.filter((option) => !options.includes(option))).toEqual([])
    },
  )

  it('tell which of the five asks each board would decide', () => {
    const asks = libraryItemById('campaign-briefing').briefing?.asks ?? []
    expect(asks.map(({ number, horizon, board }) => [number, horizon.unit, board])).toEqual([
      [1, 'days', 'may note'],
      [2, 'days', 'may note'],
      [3, 'months', 'may agree'],
      [4, 'next-half-term', 'decides'],
      [5, 'next-term', 'decides'],
    ])
  })
})

describe('every claim', () => {
  it('has a source on the web and a date that is not in the future of the data', () => {
    expect(claimData.length).toBeGreaterThan(20)
    expect(claimData.filter(({ source }) => !source.address.startsWith('http'))).toEqual([])
    expect(claimData.filter(({ on }) => on < '2017' || on > '2026-11')).toEqual([])
  })

  it('is used by an item', () => {
    const used = new Set(
      libraryItems().flatMap(({ briefing }) => (briefing?.claims ?? []).map(({ id }) => id)),
    )
    expect(claimData.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })

  it('comes in the order in which things happened, a bare month after the days of that month', () => {
    const claims = libraryItemById('campaign-inspector-release').briefing?.claims ?? []
    expect(claims.map(({ on }) => on)).toEqual([
      '2017-01-24',
      '2020-02-07',
      '2020-02',
      '2020-02',
      '2023-10-20',
      '2023-10-20',
      '2025-06',
      '2025-11-03',
      '2025-11-10',
    ])
  })

  it('must exist when an item names it', () => {
    const { briefing, ...item } = libraryItemById('campaign-briefing')
    if (briefing === null) throw new Error('the briefing is missing')
    expect(() =>
      withClaims({ ...item, briefing: { ...briefing, claims: ['nobody-said-it'] } }, new Map()),
    ).toThrow(/"campaign-briefing" names a claim "nobody-said-it" that is not in claims\.json/)
  })
})

describe('the whole library', () => {
  it('has what an ordinary agenda needs for each kind of body', () => {
    for (const kind of bodyKinds) {
      const standing = libraryItems(kind).filter(({ isStanding }) => isStanding)
      expect(standing.length, kind).toBeGreaterThan(6)
      expect(standing.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['minutes', 'matters-arising', 'next-meeting']),
      )
    }
  })

  it('never offers "any other business", and to a parish no urgent item', () => {
    expect(libraryItems().filter(({ title }) => /any other business/i.test(title))).toEqual([])
    expect(libraryItems('parish-council').map(({ id }) => id)).not.toContain('urgent-business')
  })
})

describe('briefingOf', () => {
  const setting = { meetsOn: '2026-11-26', terms: [] }

  it('makes the record that an agenda item keeps, in words', () => {
    const briefing = briefingOf(libraryItemById('campaign-motion-review'), setting)
    expect(itemBriefing.parse(briefing)).toEqual(briefing)
    expect(briefing?.since).toBe('7 February 2020')
    expect(briefing?.claims[0]).toMatchObject({ side: 'for', on: '7 February 2020' })
    expect(briefing?.mustWithdraw).toMatch(/^Anyone who inspects/)
    expect(briefing?.resolutionWording).toMatch(/^To approve: That this body .*\n\nTo amend: /)
  })

  it('counts what is asked from the day of the meeting, on the body’s own term dates', () => {
    const ask = (horizon: Horizon) =>
      ({ number: 1, who: 'Unions', what: 'say so', horizon, board: 'may note' }) as const
    const item = libraryItemById('campaign-motion-review')
    if (item.briefing === null) throw new Error('a campaign item has a briefing')
    const asks = [
      ask({ unit: 'days', count: 0 }),
      ask({ unit: 'days', count: 14 }),
      ask({ unit: 'next-half-term' }),
      ask({ unit: 'next-term' }),
    ]
    const briefing = { ...item.briefing, asks, reviewAfter: { unit: 'months', count: 3 } as const }
    const terms = [
      { name: 'Spring 1', kind: 'half-term', startsOn: '2027-01-04', endsOn: '2027-02-12' },
    ] as const
    const found = briefingOf({ briefing }, { meetsOn: '2026-11-26', terms })
    expect(found?.asks.map(({ by }) => by)).toEqual([
      'now',
      'by 10 December 2026',
      'Spring 1, 4 January to 12 February 2027',
      'in the next term',
    ])
    expect(found?.asks[0]?.what).toBe('Unions: say so')
    expect(found?.reviewOn).toBe('2027-02-26')
  })

  it('gives nothing for an ordinary item', () => {
    expect(briefingOf(libraryItemById('minutes'), setting)).toBeNull()
  })
})

describe('the templates', () => {
  it.each(bodyKinds)('%s has one at least, of items meant for it', (kind) => {
    const templates = templatesFor(kind)
    expect(templates.length).toBeGreaterThan(0)
    for (const { items } of templates) {
      expect(items.map(libraryItemById).every((item) => item.bodyKinds.includes(kind))).toBe(true)
      expect(new Set(items).size).toBe(items.length)
    }
  })

  it('puts the time of year first', () => {
    expect(templatesFor('maintained-school', 11)[0]?.id).toBe('school-autumn-2')
    expect(templatesFor('council-cabinet', 2)[0]?.id).toBe('cabinet-budget')
    expect(templatesFor('parish-council', 8)[0]?.id).toBe('parish-usual')
  })
})

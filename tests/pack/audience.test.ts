import type { ListedItem } from '@shared/contract/agenda.ts'
import type { Audience } from '@shared/entities/pack.ts'
import type { Body } from '@shared/entities/body.ts'
import type { Membership } from '@shared/entities/person.ts'
import { describe, expect, it } from 'vitest'
import { whatMaySee, type Reader } from '../../electron/pack/audience.ts'
import { readerOf } from '../../electron/pack/reader.ts'
import { aFile } from '../helpers/a-file.ts'
import { aBody, aMeeting, aMembership, aPerson, keep } from '../helpers/builders.ts'
import { aListedItem, aListedPaper } from '../ui/listed.ts'

const TODAY = '2026-11-18'
const REED = aPerson({ name: 'Councillor Reed' })

const reader = (over: Partial<Reader>): Reader => ({
  kind: 'members',
  personId: null,
  name: '',
  maySee: () => true,
  copyFor: { kind: 'anybody' },
  ...over,
})
const READERS = {
  members: reader({}),
  public: reader({ kind: 'public', maySee: () => false }),
  associates: reader({ kind: 'role', maySee: (code) => code === 'nature' }),
  reed: reader({ kind: 'person', personId: REED.id, name: REED.name }),
}

const closed = { isConfidential: true, isClosed: true, effectivePublicLine: 'Confidential: staff' }
const withdrawing = [{ personId: REED.id, name: REED.name, reason: 'Her firm bids' }]
const item = (over: Partial<ListedItem> = {}): ListedItem =>
  aListedItem(1, {
    title: 'Catering contract',
    recommendation: 'Award it',
    papers: [aListedPaper(1)],
    ...over,
  })

/** Title, count of papers, and what the copy says of what is missing; null where the item is not in it at all. */
const seenBy = (who: keyof typeof READERS, items: readonly ListedItem[]) => {
  const seen = whatMaySee(items, READERS[who], TODAY)
  return items.map(({ id }) => {
    const found = seen.find((each) => each.item.id === id)
    return found ? [found.item.title, found.item.papers.length, found.leftOut] : null
  })
}

const WITHDRAWN = 'Left out of this copy: Councillor Reed must withdraw from this item.'
const whole = [['Catering contract', 1, []]]
const hidden = [['Confidential: staff', 0, []]]

describe('whatMaySee', () => {
  it.each([
    ['an open item', 'public', item(), whole],
    ['a confidential item', 'members', item(closed), whole],
    ['a confidential item', 'public', item(closed), hidden],
    [
      'an item closed for a reason within their reach',
      'associates',
      item({ ...closed, reasonCode: 'nature' }),
      whole,
    ],
    [
      'an item closed for a reason beyond their reach',
      'associates',
      item({ ...closed, reasonCode: 'staff' }),
      hidden,
    ],
    ['an item closed without a reason', 'associates', item({ ...closed, reasonCode: null }), hidden],
    ['its last confidential day', 'public', item({ ...closed, confidentialUntil: TODAY }), hidden],
    ['the day after', 'public', item({ ...closed, isClosed: false, confidentialUntil: '2026-11-17' }), whole],
    ['an item that somebody else withdraws from', 'members', item({ withdrawing }), whole],
    [
      'an open item that they withdraw from',
      'reed',
      item({ withdrawing }),
      [['Catering contract', 0, [WITHDRAWN]]],
    ],
    [
      'a closed item that they withdraw from',
      'reed',
      item({ ...closed, withdrawing }),
      [['Confidential: staff', 0, [WITHDRAWN]]],
    ],
  ] as const)('of %s gives %s what they may see', (_what, who, given, expected) => {
    expect(seenBy(who, [given])).toEqual(expected)
  })

  it('leaves out of an open item the paper that is confidential, and says so by its public line alone', () => {
    const secret = aListedPaper(2, { ...closed, title: 'Tender of Acme', ownReference: 'Acme' })
    const open = item({ papers: [aListedPaper(1), secret] })
    expect(seenBy('public', [open])).toEqual([
      ['Catering contract', 1, ['A paper is left out. Confidential: staff']],
    ])
    expect(seenBy('members', [open])).toEqual([['Catering contract', 2, []]])
    expect(JSON.stringify(whatMaySee([open], READERS.public, TODAY))).not.toMatch(/Acme|Tender/)
  })

  it('opens a paper once its date has passed', () => {
    const past = aListedPaper(1, { ...closed, confidentialUntil: '2026-11-17' })
    expect(seenBy('public', [item({ papers: [past] })])).toEqual(whole)
  })

  it('takes with it whatever hangs below, whatever that says of itself', () => {
    const below = item({ id: aListedItem(2).id, parentId: item().id, title: 'Bids' })
    const family = (over: Partial<ListedItem>, child: Partial<ListedItem> = {}) => [
      item(over),
      { ...below, ...child },
    ]
    expect(seenBy('public', family(closed, { isClosed: true }))).toEqual([...hidden, null])
    expect(seenBy('public', family(closed, closed))).toEqual([...hidden, null])
    expect(seenBy('reed', family({ withdrawing }))).toEqual([
      ['Catering contract', 0, [WITHDRAWN]],
      ['Bids', 0, []],
    ])
    expect(
      seenBy('associates', family({ ...closed, reasonCode: 'nature' }, { ...closed, reasonCode: 'staff' })),
    ).toEqual([...whole, ['Confidential: staff', 0, []]])
  })

  it('keeps of what is withdrawn from neither what is asked nor why anybody leaves', () => {
    const [seen] = whatMaySee([item({ withdrawing, chairNotes: 'Mind the firm' })], READERS.reed, TODAY)
    expect(JSON.stringify(seen)).not.toMatch(/Award|firm/)
  })
})

/** A board with one member of that place; answers what they see of each reason. */
const reachOf = (
  kind: Body['kind'],
  place: Partial<Membership>,
  reasons: readonly (string | null)[],
  audience?: Audience,
): boolean[] => {
  const file = aFile()
  const body = keep(file).body(aBody({ kind }))
  const meeting = keep(file).meeting(aMeeting({ bodyId: body.id }))
  const person = keep(file).person(aPerson())
  keep(file).membership(aMembership({ bodyId: body.id, personId: person.id, ...place }))
  const whom = audience ?? { kind: 'person', personId: person.id }
  const { maySee } = readerOf(file.read, { document: 'pack', audience: whom }, meeting)
  return reasons.map(maySee)
}

describe('readerOf', () => {
  const school = ['15(3)(a)', '15(3)(b)', '15(3)(c)', null]
  const university = ['confidential', 'reserved', null]
  it.each([
    ['a governor', 'maintained-school', { role: 'member' }, school, [true, true, true, true]],
    ['an associate member', 'maintained-school', { role: 'associate' }, school, [false, false, true, false]],
    ['an observer', 'maintained-school', { role: 'observer' }, school, [false, false, false, false]],
    [
      'a governor whose term has ended',
      'maintained-school',
      { termTo: '2026-11-25' },
      school,
      [false, false, false, false],
    ],
    ['an officer of a council', 'council-committee', { role: 'officer' }, ['para-1', null], [false, false]],
    [
      'an independent member',
      'university-council',
      { category: 'Independent' },
      university,
      [true, true, true],
    ],
    ['a student member', 'university-council', { category: 'Student' }, university, [true, false, false]],
  ] as const)('gives %s of a %s their reach', (_who, kind, place, reasons, expected) => {
    expect(reachOf(kind, place, reasons)).toEqual(expected)
  })

  it('gives a role what each who has it may see', () => {
    const members: Audience = { kind: 'role', role: 'member' }
    expect(reachOf('university-council', { category: 'Student' }, university, members)).toEqual([
      true,
      false,
      false,
    ])
    expect(reachOf('university-council', { category: 'Independent' }, university, members)).toEqual([
      true,
      true,
      true,
    ])
  })
})

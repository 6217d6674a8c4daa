import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionStatuses } from '@shared/entities/action.ts'
import { returnEntry, type ReturnEntryOf } from '@shared/entities/return.ts'
import {
  clerksPart,
  standingOf,
  withAccepted,
  type Accepted,
  type ActionState,
  type FileNow,
} from '@shared/rules/merge-return.ts'

const uuid = (n: number): string => `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
const owner = uuid(1)
const instant = (n: number): string => new Date(Date.UTC(2026, 10, 1, 9, 0, n)).toISOString()

const update = (more: Partial<Record<keyof ReturnEntryOf<'action-update'>, unknown>> = {}) =>
  returnEntry.parse({
    id: uuid(10),
    saidOn: '2026-11-01',
    saidAt: instant(0),
    kind: 'action-update',
    actionId: uuid(2),
    text: 'Went out',
    status: 'done',
    proposedDueOn: null,
    seen: { status: 'open', dueOn: '2026-12-01', ownerId: owner },
    ...more,
  }) as ReturnEntryOf<'action-update'>

const apologies = returnEntry.parse({
  id: uuid(11),
  saidOn: '2026-11-01',
  saidAt: instant(0),
  kind: 'apologies',
  meetingId: uuid(3),
  reason: '',
})
const declaration = (more: object = {}) =>
  returnEntry.parse({
    ...apologies,
    kind: 'declaration',
    itemId: uuid(4),
    nature: 'Her firm',
    intends: 'leave',
    ...more,
  })

const action = { status: 'open', dueOn: '2026-12-01', ownerId: owner, owner: 'Jo Ward' } as const
const meeting = { meetsOn: '2026-11-26', isCalledOff: false, isOver: false, marked: null, declared: null }
const file: FileNow = { action, meeting, isItemThere: true }
const standing = (entry: Parameters<typeof standingOf>[0], now: Partial<FileNow> = {}, isDecided = false) =>
  standingOf(entry, { ...file, ...now }, isDecided, 'Jo Ward')

describe('standingOf', () => {
  it.each([
    ['an update of what is as the copy said', update(), {}],
    ['an update that says what the file says by now', update(), { action: { ...action, status: 'done' } }],
    [
      'words only, on an action that got under way',
      update({ status: null }),
      { action: { ...action, status: 'in-progress' } },
    ],
    ['no new day, where the day was changed', update(), { action: { ...action, dueOn: '2026-12-08' } }],
    ['apologies for a meeting to come', apologies, {}],
    ['apologies that are marked already', apologies, { meeting: { ...meeting, marked: 'apologies' } }],
    ['an interest', declaration(), {}],
  ] as const)('takes %s as new', (_, entry, now) => {
    expect(standing(entry, now as Partial<FileNow>)).toEqual({ kind: 'new', sentence: '', canAccept: true })
  })

  it('knows what was decided, whatever the file says', () => {
    expect(standing(update(), { action: null }, true).kind).toBe('already')
  })

  it.each([
    [
      'closed',
      update({ status: 'in-progress' }),
      { action: { ...action, status: 'checked' } },
      true,
      'It was closed meanwhile: the file says “Done and checked”, the copy said “Not started”, and Jo Ward says “In progress”.',
    ],
    [
      'closed, words only',
      update({ status: null }),
      { action: { ...action, status: 'done' } },
      true,
      'It was closed meanwhile: the file says “Done”, the copy said “Not started”, and Jo Ward still speaks of it.',
    ],
    [
      'owner',
      update(),
      { action: { ...action, ownerId: uuid(9), owner: 'Al King' } },
      true,
      'It changed hands meanwhile: Al King owns it now, and Jo Ward still had it as it was.',
    ],
    [
      'due',
      update({ proposedDueOn: '2027-01-12' }),
      { action: { ...action, dueOn: null } },
      true,
      'Its day was changed meanwhile: the file says no day, the copy said 1 December 2026, and Jo Ward proposes 12 January 2027.',
    ],
    [
      'action gone',
      update(),
      { action: null },
      false,
      'This action was taken out of the register meanwhile, and Jo Ward says something of it.',
    ],
    [
      'meeting gone',
      apologies,
      { meeting: null },
      false,
      'This meeting is no longer in the file, and Jo Ward sends apologies for it.',
    ],
    [
      'meeting over',
      apologies,
      { meeting: { ...meeting, isOver: true } },
      false,
      'The meeting of 26 November 2026 is over, and Jo Ward sends apologies for it.',
    ],
    [
      'called off',
      declaration(),
      { meeting: { ...meeting, isCalledOff: true } },
      false,
      'The meeting of 26 November 2026 was called off, and Jo Ward declares an interest for it.',
    ],
    [
      'there after all',
      apologies,
      { meeting: { ...meeting, marked: 'present' } },
      false,
      'The file marks Jo Ward as present, and Jo Ward sends apologies.',
    ],
    [
      'item gone',
      declaration(),
      { isItemThere: false },
      false,
      'This item is no longer on the agenda, and Jo Ward declares an interest in it.',
    ],
    [
      'leaves, and for what?',
      declaration({ itemId: null }),
      {},
      false,
      'Jo Ward means to leave, and does not say for which item. Note it at the meeting.',
    ],
    [
      'something else noted',
      declaration(),
      { meeting: { ...meeting, declared: 'other' } },
      false,
      'The file already has something else noted of Jo Ward here. Change that, if they are right.',
    ],
  ] as const)('names both sides of a conflict: %s', (_, entry, now, canAccept, sentence) => {
    expect(standing(entry, now as Partial<FileNow>)).toEqual({ kind: 'conflict', sentence, canAccept })
  })
})

const day = fc.constantFrom('2026-12-01', '2026-12-08', '2027-01-12')
const status = fc.constantFrom(...actionStatuses)
const anUpdate = fc.record({
  status: fc.option(status),
  proposedDueOn: fc.option(day),
  seconds: fc.integer({ min: 0, max: 5 }),
  seenStatus: status,
  seenDue: fc.option(day),
})
const history = fc
  .record({
    status,
    dueOn: fc.option(day),
    updates: fc.array(anUpdate, { minLength: 1, maxLength: 8 }),
  })
  .chain((start) =>
    fc.record({
      start: fc.constant(start),
      // Which entries each return carries, with repetition: two ways in which the same things arrive.
      one: ways(start.updates.length),
      other: ways(start.updates.length),
    }),
  )
const ways = (count: number) => {
  const all = Array.from({ length: count }, (_, at) => at)
  return fc
    .tuple(fc.shuffledSubarray(all), fc.shuffledSubarray(all, { minLength: count }))
    .map(([some, every]) => [...some, ...every])
}

/** Opens returns as they come and accepts all that is no conflict: what is left in the file at the end. */
const arrive = (
  start: ActionState,
  entries: readonly ReturnEntryOf<'action-update'>[],
  order: readonly number[],
) => {
  let now = start
  const accepted: Accepted[] = []
  for (const [turn, at] of order.entries()) {
    const entry = entries[at]
    if (entry === undefined) throw new Error('no such entry')
    const { base, over } = clerksPart(now, accepted)
    const isDecided = accepted.some(({ entry: { id } }) => id === entry.id)
    const found = standingOf(entry, { ...file, action: { ...action, ...base } }, isDecided, 'Jo Ward')
    if (found.kind !== 'new') continue
    accepted.push({ entry, found: base, decidedAt: instant(turn) })
    now = withAccepted(base, [...over.map((each) => each.entry), entry])
  }
  return { ...now, applied: accepted.map(({ entry: { id } }) => id).toSorted() }
}

describe('histories of returns', () => {
  it('come to one state in every order, some of them twice', () => {
    fc.assert(
      fc.property(history, ({ start, one, other }) => {
        const base: ActionState = { status: start.status, dueOn: start.dueOn }
        const entries = start.updates.map((each, at) =>
          update({
            id: uuid(100 + at),
            saidAt: instant(each.seconds),
            status: each.status,
            proposedDueOn: each.proposedDueOn,
            seen: { status: each.seenStatus, dueOn: each.seenDue, ownerId: owner },
          }),
        )
        expect(arrive(base, entries, one)).toEqual(arrive(base, entries, other))
      }),
      { numRuns: 1000, seed: 4 },
    )
  })

  it('leave the clerk’s own change alone until it is decided on', () => {
    const first: Accepted = {
      entry: update(),
      found: { status: 'open', dueOn: null },
      decidedAt: instant(1),
    }
    const reopened = { status: 'in-progress', dueOn: null } as const
    expect(clerksPart(reopened, [first])).toEqual({ base: reopened, over: [] })
    expect(clerksPart({ status: 'done', dueOn: null }, [first])).toEqual({ base: first.found, over: [first] })
  })
})

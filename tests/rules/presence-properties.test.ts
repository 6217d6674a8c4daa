import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presenceAt } from '@shared/rules/presence.ts'
import { aMeetingRecord, type Happening, item, key, person } from '../helpers/a-meeting-record.ts'

const letters = ['a', 'b', 'c', 'd', 'e']
const people = 8

/** One step of a meeting: the next item, or something that happens to one person, sensible or not. */
const step = fc.oneof(
  { weight: 1, arbitrary: fc.constant('next' as const) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'arrived',
        'left',
        'withdrew',
        'returned',
        'went-remote',
        'came-into-the-room',
        'appointed',
        'ceased',
        'suspended',
        'reinstated',
      ),
      who: fc.integer({ min: 1, max: people }),
    }),
  },
)
const meeting = fc.record({
  steps: fc.array(step, { maxLength: 40 }),
  inPost: fc.integer({ min: 0, max: people }),
  present: fc.integer({ min: 0, max: people }),
  remoteCounts: fc.boolean(),
  suspended: fc.subarray(Array.from({ length: people }, (_, index) => index + 1)),
  seed: fc.integer(),
})

/** A second way to count: a room with people in it, walked through once from the door. */
class Room {
  readonly here = new Set<number>()
  readonly out = new Set<number>()
  readonly remote = new Set<number>()
  readonly inPost = new Set<number>()
  readonly suspended = new Set<number>()
  readonly seenToday = new Set<number>()

  take(kind: string, who: number): void {
    const set = (of: Set<number>, isIn: boolean) => (isIn ? of.add(who) : of.delete(who))
    if (kind === 'appointed' || kind === 'ceased') set(this.inPost, kind === 'appointed')
    if (kind === 'suspended' || kind === 'reinstated') set(this.suspended, kind === 'suspended')
    if (!this.seenToday.has(who)) return
    if (kind === 'arrived' || kind === 'left') set(this.here, kind === 'arrived')
    if (kind === 'went-remote' || kind === 'came-into-the-room') set(this.remote, kind === 'went-remote')
    if (kind === 'withdrew') this.out.add(who)
    if (kind === 'arrived' || kind === 'left' || kind === 'returned') this.out.delete(who)
  }

  counting(remoteCounts: boolean): number[] {
    return [...this.here].filter(
      (who) =>
        this.inPost.has(who) &&
        !this.suspended.has(who) &&
        !this.out.has(who) &&
        (remoteCounts || !this.remote.has(who)),
    )
  }
}

describe('presenceAt, whatever happens', () => {
  it('counts as a walk through the meeting does, at every step and however the record is ordered', () => {
    fc.assert(
      fc.property(meeting, ({ steps, inPost, present, remoteCounts, suspended, seed }) => {
        const happenings: Happening[] = []
        const moments: { at: { itemId: ReturnType<typeof item>; position: string }; voters: number[] }[] = []
        const first = new Map<number, string>()
        for (const each of steps)
          if (each !== 'next' && (each.kind === 'arrived' || each.kind === 'left') && !first.has(each.who))
            first.set(each.who, each.kind)
        const room = new Room()
        for (let who = 1; who <= people; who += 1) {
          if (who <= inPost) room.inPost.add(who)
          // Those beyond the places in post are there as guests until they are appointed.
          if (who > present && who <= inPost) continue
          room.seenToday.add(who)
          if (first.get(who) !== 'arrived') room.here.add(who)
        }
        for (const who of suspended) room.suspended.add(who)
        let index = 0
        for (const each of steps) {
          if (each === 'next' && index < letters.length - 1) {
            index += 1
            room.out.clear()
          }
          const letter = letters[index]!
          if (each !== 'next') {
            happenings.push([letter, each.kind, each.who] as Happening)
            room.take(each.kind, each.who)
          }
          moments.push({
            at: { itemId: item(letter), position: key(happenings.length) },
            voters: room.counting(remoteCounts).toSorted((a, b) => a - b),
          })
        }
        const record = aMeetingRecord({ members: inPost, present, appointed: people - inPost }, happenings, {
          remoteCounts,
          suspendedIds: suspended.map(person),
        })
        const events = record.events.toSorted((a, b) => (a.id < b.id ? -1 : 1) * (seed % 2 === 0 ? 1 : -1))
        for (const { at, voters } of moments) {
          const now = presenceAt({ ...record, events }, at)
          expect(now.voters.map(({ personId }) => personId)).toEqual(voters.map(person))
          expect(now.present).toBe(voters.length)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('never counts below nothing, anybody twice, or more than are in post', () => {
    fc.assert(
      fc.property(meeting, ({ steps, inPost, present, remoteCounts, suspended }) => {
        const happenings = steps.flatMap((each, index): Happening[] =>
          each === 'next' ? [] : [[letters[index % 5]!, each.kind, each.who] as Happening],
        )
        const record = aMeetingRecord({ members: inPost, present, appointed: people - inPost }, happenings, {
          remoteCounts,
          suspendedIds: suspended.map(person),
        })
        for (const letter of letters) {
          const now = presenceAt(record, { itemId: item(letter), position: 'z' })
          const ids = now.voters.map(({ personId }) => personId)
          expect(new Set(ids).size).toBe(ids.length)
          expect(now.inPost).toBeGreaterThanOrEqual(0)
          expect(now.present).toBeLessThanOrEqual(now.inPost)
          expect(now.inPost + now.suspended).toBeLessThanOrEqual(people)
          expect(now.isQuorate).toBe(now.present >= now.quorum.needed)
        }
      }),
    )
  })
})

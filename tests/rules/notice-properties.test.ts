import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countingPresets } from '@shared/entities/rule.ts'
import { addDays, daysBetween } from '@shared/rules/calendar.ts'
import { latestSendDay, noticeGiven } from '@shared/rules/notice.ts'
import { bankHolidays as holidays } from './holidays.ts'

const question = fc.record({
  meetsOn: fc.integer({ min: 60, max: 1400 }).map((days) => addDays('2025-01-01', days)),
  rule: fc.record({ days: fc.integer({ min: 0, max: 40 }), counting: fc.constantFrom(...countingPresets) }),
  switches: fc.record({
    saturdayCounts: fc.boolean(),
    leaveOutBreaks: fc.boolean(),
    deemedDays: fc.integer({ min: 0, max: 3 }),
  }),
  holidays: fc.constant(holidays),
})

describe('latestSendDay, whatever the meeting', () => {
  it('accounts for every day from sending to meeting exactly once', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { sendBy, counted, skipped } = latestSendDay(asked)
        const days = [...counted, ...skipped].map(({ on }) => on).toSorted()
        const span = daysBetween(sendBy, asked.meetsOn)
        expect(days).toEqual(Array.from({ length: span + 1 }, (_, index) => addDays(sendBy, index)))
      }),
    )
  })

  it('counts as many days as the rule asks for', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { counted, clearDays } = latestSendDay(asked)
        expect([counted.length, clearDays]).toEqual([asked.rule.days, asked.rule.days])
      }),
    )
  })

  it('is truly the latest: sent that day the notice is enough, sent the day after it is not', () => {
    fc.assert(
      fc.property(
        question.filter(({ rule }) => rule.days > 0),
        (asked) => {
          const { sendBy } = latestSendDay(asked)
          expect(noticeGiven({ ...asked, sentOn: sendBy })).toBeGreaterThanOrEqual(asked.rule.days)
          expect(noticeGiven({ ...asked, sentOn: addDays(sendBy, 1) })).toBeLessThan(asked.rule.days)
        },
      ),
    )
  })

  it('is never later for a longer notice or a cautious switch', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { sendBy } = latestSendDay(asked)
        const longer = { ...asked.rule, days: asked.rule.days + 1 }
        const cautious = { ...asked.switches, saturdayCounts: false, leaveOutBreaks: true }
        expect(latestSendDay({ ...asked, rule: longer }).sendBy < sendBy).toBe(true)
        expect(latestSendDay({ ...asked, switches: cautious }).sendBy <= sendBy).toBe(true)
      }),
    )
  })
})

import type { ActionStatus } from '@shared/entities/action.ts'
import { actionStatuses } from '@shared/entities/action.ts'
import { isOpenAction } from '@shared/rules/action-late.ts'
import { type ActionHistory, progressByMonth } from '@shared/rules/action-progress.ts'
import { addDays } from '@shared/rules/calendar.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const said = (on: string, status: ActionStatus) => ({ on, status })

describe('progressByMonth', () => {
  it('counts what was raised, finished and taken up again, and what was open at the end of each month', () => {
    const histories: ActionHistory[] = [
      { raisedOn: '2026-09-10', changes: [said('2026-09-20', 'in-progress'), said('2026-11-02', 'done')] },
      {
        raisedOn: '2026-09-10',
        changes: [
          said('2026-09-28', 'done'),
          said('2026-11-03', 'open'),
          said('2026-11-05', 'no-longer-needed'),
        ],
      },
      { raisedOn: '2026-11-12', changes: [said('2026-11-13', 'done'), said('2026-11-13', 'checked')] },
    ]
    const month = (name: string, raised: number, finished: number, takenUpAgain: number, open: number) => ({
      month: name,
      raised,
      finished,
      takenUpAgain,
      open,
    })
    expect(progressByMonth(histories, '2026-11-30')).toEqual([
      month('2026-09', 2, 1, 0, 1),
      month('2026-10', 0, 0, 0, 1),
      month('2026-11', 1, 3, 1, 0),
    ])
  })

  it('leaves out what lies after today, and counts what was said too early on the day of raising', () => {
    const early = { raisedOn: '2026-11-10', changes: [said('2026-10-01', 'done')] }
    expect(progressByMonth([early], '2026-11-13')).toEqual([
      { month: '2026-11', raised: 1, finished: 1, takenUpAgain: 0, open: 0 },
    ])
    expect(progressByMonth([early], '2026-11-09')).toEqual([])
    expect(progressByMonth([], '2026-11-09')).toEqual([])
  })

  it('ends with as many open as are open today, whatever was said', () => {
    const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2025-01-01', days))
    const history = fc.record({
      raisedOn: day,
      changes: fc
        .array(fc.record({ on: day, status: fc.constantFrom(...actionStatuses) }), { maxLength: 5 })
        .map((changes) => changes.toSorted((a, b) => a.on.localeCompare(b.on))),
    })
    fc.assert(
      fc.property(fc.array(history, { minLength: 1, maxLength: 30 }), (histories) => {
        const months = progressByMonth(histories, '2027-12-31')
        const open = histories.filter(({ changes }) => {
          const last = changes.at(-1)
          return last === undefined || isOpenAction(last)
        })
        expect(months.at(-1)).toMatchObject({ month: '2027-12', open: open.length })
        expect(months.every((each) => each.open >= 0)).toBe(true)
      }),
    )
  })
})

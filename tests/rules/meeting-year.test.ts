import { describe, expect, it } from 'vitest'
import { meetingYear } from '@shared/rules/meeting-year.ts'

describe('meetingYear', () => {
  it.each([
    ['maintained-school', '2026-08-31', '2025-09-01', '2026-08-31'],
    ['university-council', '2026-09-01', '2026-09-01', '2027-08-31'],
    ['council-committee', '2026-04-30', '2025-05-01', '2026-04-30'],
    ['parish-council', '2026-05-01', '2026-05-01', '2027-04-30'],
    ['association', '2026-05-01', '2026-01-01', '2026-12-31'],
  ] as const)('of a %s on %s runs from %s to %s', (kind, on, startsOn, endsOn) => {
    expect(meetingYear(kind, on)).toEqual({ startsOn, endsOn })
  })
})

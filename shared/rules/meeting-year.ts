import type { BodyKind } from '../entities/body.ts'
import { academicYear } from './terms.ts'

/** A year of meetings; both days are in it. */
export type MeetingYear = { readonly startsOn: string; readonly endsOn: string }

/** The council year runs between annual meetings, which fall in May (LGA 1972 Sch 12 paras 1 and 7). */
const councilYearStarts = '05-01'

/**
 * The year in which a body counts its meetings: the academic year for schools, trusts and universities, the council year
 * from May for councils, the calendar year for associations.
 */
export function meetingYear(kind: BodyKind, on: string): MeetingYear {
  switch (kind) {
    case 'maintained-school':
    case 'academy-trust':
    case 'local-governing-committee':
    case 'university-council': {
      const { startsOn, endsOn } = academicYear(on)
      return { startsOn, endsOn }
    }
    case 'council-committee':
    case 'council-cabinet':
    case 'parish-council': {
      const year = Number(on.slice(0, 4)) - (on.slice(5) >= councilYearStarts ? 0 : 1)
      return { startsOn: `${year}-${councilYearStarts}`, endsOn: `${year + 1}-04-30` }
    }
    case 'association':
      return { startsOn: `${on.slice(0, 4)}-01-01`, endsOn: `${on.slice(0, 4)}-12-31` }
  }
}

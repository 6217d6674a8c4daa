import type { Registered } from '../contract/interests.ts'
import type { Declaration, Interest } from '../entities/interest.ts'
import { formatDate, plural } from './dates.ts'

export const interestKindWords: Readonly<Record<Interest['kind'], string>> = {
  pecuniary: 'Business or financial',
  employment: 'Employment',
  'other-board': 'Other board or office',
  relationship: 'Relationship',
  property: 'Land or property',
  gift: 'Gift or hospitality',
  other: 'Other',
}

export const conductWords: Readonly<Record<Declaration['conduct'], string>> = {
  left: 'Left for the item',
  'stayed-without-vote': 'Stayed and did not vote',
  stayed: 'Stayed',
}

type Standing = Pick<Registered, 'standing' | 'dueOn' | 'daysLeft' | 'return'>

/** How this year's confirmation stands: "Nil return, 14 September 2026", "12 days overdue". */
export function returnWords({ standing, dueOn, daysLeft, return: made }: Standing): string {
  if (made !== null) return `${made.isNil ? 'Nil return' : 'Confirmed'}, ${formatDate(made.returnedOn)}`
  if (standing === 'not-asked') return 'Not asked'
  return standing === 'overdue' ? `${plural(-daysLeft, 'day')} overdue` : `Due by ${formatDate(dueOn)}`
}

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

/** How this year's confirmation stands: "Nil return for 2026/27, 14 September 2026", "12 days overdue for 2026/27". */
export function returnWords(
  { standing, dueOn, daysLeft, return: made }: Pick<Registered, 'standing' | 'dueOn' | 'daysLeft' | 'return'>,
  year: string,
): string {
  if (made !== null)
    return `${made.isNil ? 'Nil return' : 'Confirmed'} for ${year}, ${formatDate(made.returnedOn)}`
  return standing === 'overdue'
    ? `${plural(-daysLeft, 'day')} overdue for ${year}`
    : `Due for ${year} by ${formatDate(dueOn)}`
}

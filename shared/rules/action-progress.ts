import type { MonthOfProgress } from '../contract/register.ts'
import type { ActionStatus } from '../entities/action.ts'
import { isOpenAction } from './action-late.ts'

/** One action's life: when it was raised, and each status that was said of it since, in the order in which it was. */
export interface ActionHistory {
  readonly raisedOn: string
  readonly changes: readonly { readonly on: string; readonly status: ActionStatus }[]
}

type Counted = 'raised' | 'finished' | 'takenUpAgain'

/**
 * From the month in which the first action was raised to that of today. What lies after today is left out; what was said
 * before the day on which an action counts as raised counts on that day. Empty where nothing was raised yet.
 */
export function progressByMonth(histories: readonly ActionHistory[], today: string): MonthOfProgress[] {
  const counts = new Map<string, Record<Counted, number>>()
  for (const history of histories) {
    for (const { on, what } of eventsOf(history)) {
      if (on > today) continue
      const month = on.slice(0, 7)
      const known = counts.get(month) ?? { raised: 0, finished: 0, takenUpAgain: 0 }
      known[what] += 1
      counts.set(month, known)
    }
  }
  const first = [...counts.keys()].toSorted()[0]
  if (first === undefined) return []
  let open = 0
  return monthsBetween(first, today.slice(0, 7)).map((month) => {
    const counted = counts.get(month) ?? { raised: 0, finished: 0, takenUpAgain: 0 }
    open += counted.raised - counted.finished + counted.takenUpAgain
    return { month, ...counted, open }
  })
}

const eventsOf = ({ raisedOn, changes }: ActionHistory): { on: string; what: Counted }[] => {
  const events: { on: string; what: Counted }[] = [{ on: raisedOn, what: 'raised' }]
  let wasOpen = true
  for (const { on, status } of changes) {
    const isOpen = isOpenAction({ status })
    const day = on < raisedOn ? raisedOn : on
    if (wasOpen !== isOpen) events.push({ on: day, what: isOpen ? 'takenUpAgain' : 'finished' })
    wasOpen = isOpen
  }
  return events
}

/** `YYYY-MM`, both included. */
const monthsBetween = (from: string, to: string): string[] => {
  const months: string[] = []
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month)
  return months
}

const nextMonth = (month: string): string => {
  const [year = 0, of = 1] = month.split('-').map(Number)
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`
}

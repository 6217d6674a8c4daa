import type { AbsencesView, SuspensionsView } from '@shared/contract/attendance.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { formatDate } from '@shared/words/dates.ts'

/** Something to know of a member beside the term of office. */
export interface MemberMark {
  readonly text: string
  readonly tone: 'plain' | 'soon' | 'late'
}

/** What is to be said of each member: suspended now, or away for so long that it costs them their place. */
export const memberMarks = (
  suspensions: SuspensionsView['suspensions'],
  absences: AbsencesView['absences'],
): ReadonlyMap<PersonId, readonly MemberMark[]> => {
  const marks = new Map<PersonId, MemberMark[]>()
  const add = (personId: PersonId, mark: MemberMark) =>
    marks.set(personId, [...(marks.get(personId) ?? []), mark])
  for (const { personId, toOn, isRunning } of suspensions)
    if (isRunning) add(personId, { text: `Suspended to ${formatDate(toOn)}`, tone: 'late' })
  for (const { personId, since, state } of absences)
    add(personId, {
      text: `Absent since ${formatDate(since)}`,
      tone: state === 'reached' ? 'late' : 'soon',
    })
  return marks
}

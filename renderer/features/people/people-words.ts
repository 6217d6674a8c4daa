import { upperFirst } from '@shared/words/upper-first.ts'
import type { Member } from '@shared/contract/people.ts'
import { formatDate, plural } from '@shared/words/dates.ts'

/** How many days before its end a term is shown as ending soon: time to find and appoint someone. */
const soonDays = 90

export const roleLabels: Record<Member['role'], string> = {
  chair: 'Chair',
  'vice-chair': 'Vice-chair',
  member: 'Member',
  head: 'Head',
  clerk: 'Clerk',
  associate: 'Associate',
  observer: 'Observer',
  officer: 'Officer',
}

/** A role in the words of the body, such as "Governor" for a member of a school's board. */
export const roleLabel = (
  role: Member['role'],
  words: { readonly member: string; readonly clerk: string },
): string => {
  if (role === 'member') return upperFirst(words.member)
  if (role === 'clerk') return upperFirst(words.clerk)
  return roleLabels[role]
}

/** `1 September 2024 to 31 August 2028`, or without an end. */
export const termWords = ({ termFrom, termTo }: Pick<Member, 'termFrom' | 'termTo'>): string =>
  termTo === null ? `From ${formatDate(termFrom)}` : `${formatDate(termFrom)} to ${formatDate(termTo)}`

/** What should be said of a term today, with its tone; `null` while nothing needs saying. */
export const termNote = (
  member: Member,
): { readonly text: string; readonly tone: 'plain' | 'soon' | 'late' } | null => {
  if (member.standing === 'to-come') return { text: `Starts ${formatDate(member.termFrom)}`, tone: 'plain' }
  if (member.standing === 'ended') {
    const on = member.endedOn ?? member.termTo
    return { text: on === null ? 'Ended' : `Ended ${formatDate(on)}`, tone: 'plain' }
  }
  if (member.daysLeft === null || member.daysLeft > soonDays) return null
  if (member.daysLeft === 0) return { text: 'Ends today', tone: 'late' }
  return { text: `Ends in ${plural(member.daysLeft, 'day')}`, tone: member.daysLeft <= 14 ? 'late' : 'soon' }
}

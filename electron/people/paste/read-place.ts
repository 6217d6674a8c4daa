import type { Membership } from '@shared/entities/person.ts'
import { usuallyVotes } from '@shared/rules/terms.ts'
import { formatDate } from '@shared/words/dates.ts'
import { readDay } from '@shared/words/read-day.ts'
import type { ListedLine } from './read-list.ts'
import { findCategory, readRole } from './read-role.ts'

/** Someone's place on a body, before it is made. */
export type Place = Pick<
  Membership,
  'role' | 'category' | 'appointingBody' | 'termFrom' | 'termTo' | 'hasVote'
>

export type ReadPlace =
  | { readonly place: Place; readonly notes: readonly string[]; readonly problem: null }
  | { readonly place: null; readonly notes: readonly []; readonly problem: string }

const refuse = (problem: string): ReadPlace => ({ place: null, notes: [], problem })

/**
 * What a line says of role, category and term. `notes` are what the clerk should know of how it was read; `problem` is why
 * it cannot be. A term without a start begins on `today`.
 */
export const readPlace = (line: ListedLine, categories: readonly string[], today: string): ReadPlace => {
  const from = readEdge(line.termFrom)
  const to = readEdge(line.termTo)
  const problem = from.problem ?? to.problem ?? tooLong(line)
  if (problem !== null) return refuse(problem)
  const termFrom = from.day ?? today
  if (to.day !== null && to.day < termFrom)
    return refuse(
      from.day === null ? 'The term has ended, and no start is given.' : 'The term ends before it starts.',
    )
  const { role, category, note } = readOffice(line, categories)
  const { appointingBody } = line
  const notes = [
    note,
    from.day === null ? `No start given: from today, ${formatDate(today)}` : null,
    to.day !== null && to.day < today ? 'The term has ended' : null,
  ].filter((each) => each !== null)
  const place = { role, category, appointingBody, termFrom, termTo: to.day, hasVote: usuallyVotes(role) }
  return { place, notes, problem: null }
}

const tooLong = ({ category, appointingBody, phone }: ListedLine): string | null => {
  if (category.length > 80) return 'The category is longer than 80 characters.'
  if (appointingBody.length > 120) return '“Appointed by” is longer than 120 characters.'
  return phone.length > 40 ? 'The telephone number is longer than 40 characters.' : null
}

/** A start or an end of a term. What means "none" in lists is none. */
const readEdge = (text: string): { readonly day: string | null; readonly problem: string | null } => {
  if (/^([-–—.]*|n\/?a|none|nil|ongoing|open|no end( date)?|ex[ -]?officio|permanent)$/i.test(text))
    return { day: null, problem: null }
  const day = readDay(text)
  if (day !== null) return { day, problem: null }
  return { day, problem: `“${text}” cannot be read as a date. Write it like 1/9/2026, the day first.` }
}

type Office = Pick<Place, 'role' | 'category'> & { readonly note: string | null }

/** Role and category, each of which lists often put in the column of the other: "Parent governor", "Co-opted (Chair)". */
const readOffice = (line: ListedLine, categories: readonly string[]): Office => {
  const role = readRole(line.role === '' ? line.category : line.role)
  const byRole = line.category === '' ? findCategory(line.role, categories) : null
  const byCategory = findCategory(line.category, categories)
  // "Clerk" in the column of categories is a role and no category.
  const isOnlyRole = line.role === '' && role !== null && byCategory === null
  const isUnread = line.role !== '' && role === null && byRole === null
  return {
    role: role ?? 'member',
    category: byRole ?? byCategory ?? (isOnlyRole ? '' : line.category),
    note: isUnread ? `“${line.role}” is read as member` : null,
  }
}

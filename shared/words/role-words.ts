import type { Membership } from '../entities/person.ts'

const roles: Readonly<Record<Membership['role'], string>> = {
  chair: 'Chair',
  'vice-chair': 'Vice-chair',
  member: '',
  head: 'Head',
  clerk: 'Clerk',
  associate: 'Associate member',
  observer: 'Observer',
  officer: 'Officer',
}

/** Role and category of a place as minutes print them: "Chair, Co-opted"; "Parent"; empty for a plain member. */
export const roleAndCategory = ({ role, category }: Pick<Membership, 'role' | 'category'>): string => {
  const [one, other] = [roles[role].toLowerCase(), category.toLowerCase()]
  // "Head" and "Head teacher" say one thing: the longer is enough.
  if (other.startsWith(one)) return category
  return one.startsWith(other) ? roles[role] : `${roles[role]}, ${category}`
}

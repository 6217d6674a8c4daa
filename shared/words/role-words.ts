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
  const isSaidTwice = roles[role].toLowerCase().startsWith(category.toLowerCase())
  return [roles[role], isSaidTwice ? '' : category].filter((each) => each !== '').join(', ')
}

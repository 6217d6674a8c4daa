import type { Audience } from '../entities/pack.ts'
import type { Membership } from '../entities/person.ts'

/** Everyone of a role, in the middle of a sentence. */
const ROLES: Readonly<Record<Membership['role'], string>> = {
  chair: 'the chair',
  'vice-chair': 'the vice-chair',
  member: 'members without another role',
  head: 'the head',
  clerk: 'the clerk',
  associate: 'associate members',
  observer: 'observers',
  officer: 'officers',
}

/**
 * For whom, in the middle of a sentence: "members", "the public", "observers", "Dr Miriam Reed".
 *
 * @param name of the person; only looked at where the audience is one person
 */
export function audienceWords(audience: Audience, name: string): string {
  switch (audience.kind) {
    case 'members':
      return 'members'
    case 'public':
      return 'the public'
    case 'person':
      return name
    case 'role':
      return ROLES[audience.role]
  }
}

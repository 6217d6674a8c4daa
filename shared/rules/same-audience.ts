import type { Audience } from '../entities/pack.ts'

/** Whether two PDFs are for the same readers, so that one can follow the other. */
export function isSameAudience(a: Audience, b: Audience): boolean {
  if (a.kind === 'person') return b.kind === 'person' && a.personId === b.personId
  if (a.kind === 'role') return b.kind === 'role' && a.role === b.role
  return a.kind === b.kind
}

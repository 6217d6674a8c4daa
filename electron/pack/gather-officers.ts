import type { BodyId } from '@shared/entities/body.ts'
import type { Membership } from '@shared/entities/person.ts'
import { isInPost } from '@shared/rules/terms.ts'
import type { ReadDb } from '../db/handles.ts'
import { findRow, listRows } from '../db/table.ts'
import { memberships, people } from '../db/tables.ts'

/** Who chairs and who clerks on the day of the meeting; `null` where nobody is in post. */
export function officersOn(
  db: ReadDb,
  bodyId: BodyId,
  on: string,
): { chair: string | null; clerk: string | null } {
  const inPost = listRows(
    db,
    memberships,
    'WHERE bodyId = ? AND withdrawnAt IS NULL ORDER BY termFrom DESC',
    [bodyId],
  ).filter((membership) => isInPost(membership, on))
  const withRole = (role: Membership['role']): Membership | undefined =>
    inPost.find((each) => each.role === role)
  const nameOf = (membership: Membership | undefined): string | null =>
    membership ? (findRow(db, people, membership.personId)?.name ?? null) : null
  const clerk = withRole('clerk')
  const email = clerk ? findRow(db, people, clerk.personId)?.email : ''
  return {
    chair: nameOf(withRole('chair')),
    clerk: [nameOf(clerk), email].filter(Boolean).join(' · ') || null,
  }
}

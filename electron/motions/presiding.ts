import type { MeetingId } from '@shared/entities/meeting.ts'
import type { PersonId } from '@shared/entities/person.ts'
import type { Presence, PresentMember } from '@shared/rules/presence.ts'
import { isInPost } from '@shared/rules/terms.ts'
import type { ReadDb } from '../db/handles.ts'
import { listRows } from '../db/table.ts'
import { minutes } from '../db/tables.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { listMemberships } from '../people/people.repo.ts'

/**
 * Who presides, when that is somebody who may vote: who the minutes say; before they do, the chair if here, else the
 * vice-chair. Null where it is nobody with a vote, so that there is no casting vote (a governor must give it: reg 14(3)).
 */
export const presidingOf = (db: ReadDb, meetingId: MeetingId, { voters }: Presence): PresentMember | null => {
  const voter = (id: PersonId | undefined) => voters.find(({ personId }) => personId === id) ?? null
  const named = listRows(db, minutes, 'WHERE meetingId = ? AND withdrawnAt IS NULL', [meetingId])[0]?.chairId
  if (named !== undefined && named !== null) return voter(named)
  const { bodyId, meetsOn } = getMeeting(db, meetingId)
  const inPost = listMemberships(db, bodyId).filter((term) => isInPost(term, meetsOn))
  const holder = (role: 'chair' | 'vice-chair') => voter(inPost.find((term) => term.role === role)?.personId)
  return holder('chair') ?? holder('vice-chair')
}

import type { Output } from '@shared/contract.ts'
import type { BodyId } from '@shared/entities/body.ts'
import { mayWrite } from '@shared/rules/minutes-state.ts'
import type { ReadDb } from '../../db/handles.ts'
import { listMeetings } from '../../meetings/meetings.repo.ts'
import { findMinutesState } from '../../minutes-states/expect-writable.ts'

/** The nearest meetings whose minutes can still be written, the latest that was held first. */
export const meetingsToMinute = (
  db: ReadDb,
  bodyId: BodyId,
  today: string,
): Output<'embargo.get'>['meetings'] => {
  const standing = listMeetings(db, bodyId)
    .map(({ meeting }) => meeting)
    .filter(({ status }) => status !== 'cancelled')
  const held = standing.filter(({ meetsOn }) => meetsOn <= today).toReversed()
  const coming = standing.filter(({ meetsOn }) => meetsOn > today)
  return [...held, ...coming]
    .filter(({ id }) => {
      const state = findMinutesState(db, id)
      return state === null || mayWrite(state)
    })
    .slice(0, 8)
    .map(({ id, title, meetsOn }) => ({ id, title, meetsOn }))
}

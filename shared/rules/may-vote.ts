import type { PersonId } from '../entities/person.ts'
import { type MeetingRecord, type Moment, presenceAt, whereaboutsAt } from './presence.ts'

/**
 * Why somebody could not vote at a moment of a meeting, and so neither move nor second, as a sentence; null when they could.
 * Who withdrew, is suspended, is not in post or is not there has no part in it.
 */
export function whyNotVoter(record: MeetingRecord, moment: Moment, personId: PersonId): string | null {
  const presence = presenceAt(record, moment)
  const isIn = (people: readonly { readonly personId: PersonId }[]) =>
    people.some((each) => each.personId === personId)
  if (isIn(presence.voters)) return null
  const member = record.members.find((each) => each.personId === personId)
  const here = whereaboutsAt(record, moment).find((each) => each.personId === personId)
  const name = member?.name ?? here?.name ?? 'This person'
  if (member === undefined) return `${name} is not a member of this board in post on the day.`
  if (!member.hasVote) return `${name} has no vote on this board.`
  if (isIn(presence.withdrawn)) return `${name} withdrew from this item.`
  if (here === undefined || here.where === 'away') return `${name} was not present at this moment.`
  if (here.where === 'remote' && !record.remoteCounts)
    return `${name} takes part from elsewhere, which does not count as present here.`
  return isSuspended(record, moment, personId)
    ? `${name} is suspended from the board.`
    : `${name} is not in post at this moment of the meeting.`
}

/** In post, there, and yet no voter: only a suspension is left. Seen by whether reinstating would help. */
const isSuspended = (record: MeetingRecord, moment: Moment, personId: PersonId): boolean => {
  const without = {
    ...record,
    suspendedIds: record.suspendedIds.filter((id) => id !== personId),
    events: record.events.filter(({ kind }) => kind !== 'suspended'),
  }
  return presenceAt(without, moment).voters.some((each) => each.personId === personId)
}

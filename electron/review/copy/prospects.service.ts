import type { Output } from '@shared/contract.ts'
import type { ReviewProspect } from '@shared/contract/review.ts'
import type { Body, BodyId } from '@shared/entities/body.ts'
import type { Issue } from '@shared/entities/issue.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import type { Membership, Person, PersonId } from '@shared/entities/person.ts'
import { isInPost } from '@shared/rules/terms.ts'
import { audienceWords } from '@shared/words/audience.ts'
import { roleAndCategory } from '@shared/words/role-words.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import type { ReadDb } from '../../db/handles.ts'
import { listMeetings } from '../../meetings/meetings.repo.ts'
import { readerName } from '../../pack-jobs/packs.repo.ts'
import { getPerson, listMemberships } from '../../people/people.repo.ts'
import { actionsFor, sightsOfActions } from './actions-for.ts'
import { listIssues } from '../../issue/issues.repo.ts'
import { listCopies } from './copies.repo.ts'
import { packsFor } from './packs-for.ts'

/** Of each board, to choose from: what went out longer ago has been read. */
const mostMeetings = 12

/** For whom copies can be made from some boards, what would be in each, and which were made. */
export const showProspects = (
  db: ReadDb,
  bodyIds: readonly BodyId[],
  today: string,
): Output<'review.prospects'> => {
  const bodies = bodyIds.map((id) => getBody(db, id))
  const meetings = bodyIds
    .flatMap((id) => issuedMeetings(db, id))
    .toSorted((a, b) => b.meetsOn.localeCompare(a.meetsOn))
  const known: Known = {
    bodies,
    places: bodyIds.flatMap((id) => listMemberships(db, id)).filter((place) => isInPost(place, today)),
    meetings: meetings.map((meeting) => ({ meeting, issued: listIssues(db, meeting.id) })),
    sights: sightsOfActions(db, today),
    today,
  }
  return {
    people: [...new Set(known.places.map(({ personId }) => personId))]
      .map((personId) => getPerson(db, personId))
      .toSorted((a, b) => a.sortName.localeCompare(b.sortName, 'en-GB'))
      .map((person) => prospectOf(db, person, known)),
    meetings: meetings.map(({ id, bodyId, title, meetsOn }) => {
      const { name: bodyName } = getBody(db, bodyId)
      return { id, bodyId, bodyName, title, meetsOn }
    }),
    copies: listCopies(db).map((copy) => ({ ...copy, personName: getPerson(db, copy.personId).name })),
  }
}

const issuedMeetings = (db: ReadDb, bodyId: BodyId): Meeting[] =>
  listMeetings(db, bodyId)
    .filter(({ packState }) => packState === 'issued' || packState === 'sent')
    .map(({ meeting }) => meeting)
    .toSorted((a, b) => b.meetsOn.localeCompare(a.meetsOn))
    .slice(0, mostMeetings)

/** What is the same for everybody: read once. */
interface Known {
  readonly bodies: readonly Body[]
  readonly places: readonly Membership[]
  readonly meetings: readonly { readonly meeting: Meeting; readonly issued: readonly Issue[] }[]
  readonly sights: ReturnType<typeof sightsOfActions>
  readonly today: string
}

const prospectOf = (db: ReadDb, { id: personId, name }: Person, known: Known): ReviewProspect => {
  const { meetings, sights, today } = known
  const places = known.places.filter((place) => place.personId === personId)
  const bodies = known.bodies.filter(({ id }) => places.some(({ bodyId }) => bodyId === id))
  const isTheirs = ({ bodyId }: Meeting): boolean => bodies.some(({ id }) => id === bodyId)
  return {
    personId,
    name,
    places: bodies.map((body) => ({
      bodyId: body.id,
      bodyName: body.name,
      role: places
        .filter(({ bodyId }) => bodyId === body.id)
        .map(roleAndCategory)
        .join(', '),
    })),
    packs: meetings
      .filter(({ meeting }) => isTheirs(meeting))
      .map(({ meeting, issued }) => packOf(db, meeting, issued, personId, today)),
    actionCount: bodies.flatMap((body) => actionsFor(db, body, personId, today, sights)).length,
  }
}

const packOf = (
  db: ReadDb,
  meeting: Meeting,
  issued: readonly Issue[],
  personId: PersonId,
  today: string,
): ReviewProspect['packs'][number] => {
  const { id: meetingId } = meeting
  const found = packsFor(db, meeting, personId, today, issued)
  if ('reason' in found) return { meetingId, forWhom: null, reason: found.reason, wasProtected: false }
  const forWhom = audienceWords(found.audience, readerName(db, found.audience))
  const wasProtected = found.issues.some(({ isProtected }) => isProtected)
  return { meetingId, forWhom, reason: '', wasProtected }
}

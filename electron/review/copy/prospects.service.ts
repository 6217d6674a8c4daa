import type { Output } from '@shared/contract.ts'
import type { ReviewProspect } from '@shared/contract/review.ts'
import type { Body, BodyId } from '@shared/entities/body.ts'
import type { Issue } from '@shared/entities/issue.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { isInPost } from '@shared/rules/terms.ts'
import { audienceWords } from '@shared/words/audience.ts'
import { roleAndCategory } from '@shared/words/role-words.ts'
import { getBody, listBodies } from '../../bodies/bodies.repo.ts'
import type { ReadDb } from '../../db/handles.ts'
import { listMeetings } from '../../meetings/meetings.repo.ts'
import { readerName } from '../../pack-jobs/packs.repo.ts'
import { getPerson, listMemberships } from '../../people/people.repo.ts'
import { actionsFor, sightsOfActions } from './actions-for.ts'
import { listIssues } from '../../issue/issues.repo.ts'
import { listCopies } from './copies.repo.ts'
import { packsFor } from './packs-for.ts'

/** Meetings to choose from: what went out longer ago has been read. */
const mostMeetings = 12

/** For whom copies can be made, what would be in each, and which were made. */
export const showProspects = (db: ReadDb, bodyId: BodyId, today: string): Output<'review.prospects'> => {
  const meetings = issuedMeetings(db).map((meeting) => ({ meeting, issued: listIssues(db, meeting.id) }))
  const sights = sightsOfActions(db, today)
  const body = getBody(db, bodyId)
  const places = listMemberships(db, bodyId).filter((place) => isInPost(place, today))
  const byPerson = new Map(places.map((place) => [place.personId, place]))
  return {
    people: [...byPerson.values()]
      .map((place) => ({
        ...prospectOf(db, place.personId, { body, meetings, sights, today }),
        role: roleAndCategory(place),
        sortName: getPerson(db, place.personId).sortName,
      }))
      .toSorted((a, b) => a.sortName.localeCompare(b.sortName, 'en-GB'))
      .map(({ sortName: _sortName, ...rest }) => rest),
    meetings: meetings.map(({ meeting }) => {
      const { id, title, meetsOn } = meeting
      return { id, bodyId: meeting.bodyId, bodyName: getBody(db, meeting.bodyId).name, title, meetsOn }
    }),
    copies: listCopies(db).map((copy) => ({ ...copy, personName: getPerson(db, copy.personId).name })),
  }
}

const issuedMeetings = (db: ReadDb): Meeting[] =>
  listBodies(db)
    .flatMap(({ id }) => listMeetings(db, id))
    .filter(({ packState }) => packState === 'issued' || packState === 'sent')
    .map(({ meeting }) => meeting)
    .toSorted((a, b) => b.meetsOn.localeCompare(a.meetsOn))
    .slice(0, mostMeetings)

/** What is the same for everybody: read once. */
interface Board {
  readonly body: Body
  readonly meetings: readonly { readonly meeting: Meeting; readonly issued: readonly Issue[] }[]
  readonly sights: ReturnType<typeof sightsOfActions>
  readonly today: string
}

const prospectOf = (
  db: ReadDb,
  personId: PersonId,
  { body, meetings, sights, today }: Board,
): Omit<ReviewProspect, 'role'> => ({
  personId,
  name: getPerson(db, personId).name,
  packs: meetings.map(({ meeting, issued }) => {
    const found = packsFor(db, meeting, personId, today, issued)
    const { id: meetingId } = meeting
    if ('reason' in found) return { meetingId, forWhom: null, reason: found.reason, wasProtected: false }
    const forWhom = audienceWords(found.audience, readerName(db, found.audience))
    const wasProtected = found.issues.some(({ isProtected }) => isProtected)
    return { meetingId, forWhom, reason: '', wasProtected }
  }),
  actionCount: actionsFor(db, body, personId, today, sights).length,
})

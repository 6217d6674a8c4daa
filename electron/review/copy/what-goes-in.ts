import type { Action, ActionUpdate } from '@shared/entities/action.ts'
import type { AgendaItem } from '@shared/entities/agenda-item.ts'
import type { Body, BodyId } from '@shared/entities/body.ts'
import type { Issue } from '@shared/entities/issue.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import type { Membership, Person, PersonId } from '@shared/entities/person.ts'
import { listUpdates } from '../../actions/actions.repo.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import type { ReadDb } from '../../db/handles.ts'
import { withoutEmbargoed } from '../../inspections/embargo/embargoed-words.ts'
import { getMeeting, listComing } from '../../meetings/meetings.repo.ts'
import { getPerson, listMemberships } from '../../people/people.repo.ts'
import { actionsFor } from './actions-for.ts'
import { itemsFor } from './items-for.ts'
import { only } from './only.ts'
import { packsFor } from './packs-for.ts'

/** All records of a review copy: rows as they are written, with everything left out that is not for this person. */
export interface CopyContent {
  readonly person: Person
  readonly bodies: readonly Body[]
  readonly memberships: readonly Membership[]
  readonly meetings: readonly Meeting[]
  readonly items: readonly AgendaItem[]
  readonly actions: readonly Action[]
  readonly updates: readonly ActionUpdate[]
  /** The packs, each to be made again as it was issued. */
  readonly issues: readonly Issue[]
}

export interface CopyWanted {
  readonly personId: PersonId
  readonly bodyIds: readonly BodyId[]
  /** Whose packs go in, where there is one for this person. */
  readonly meetingIds: readonly MeetingId[]
}

/**
 * The one place that decides what a review copy holds, by the rule by which packs are made: the packs of the meetings
 * asked for as they were issued to this person, the agenda of those as the person may see it, what they have to do with
 * what was said of it, and on which days their boards meet next. Each record is built here field by field, so that a
 * new field of the clerk's does not travel until somebody says so.
 *
 * @param today `YYYY-MM-DD`: on which confidentiality, and who is in post, is judged
 */
export const whatGoesIn = (db: ReadDb, wanted: CopyWanted, today: string): CopyContent => {
  const { personId, meetingIds } = wanted
  const boards = wanted.bodyIds.map((id) => getBody(db, id))
  const issued = meetingIds.flatMap((id) => {
    const meeting = getMeeting(db, id)
    const found = wanted.bodyIds.includes(meeting.bodyId) ? packsFor(db, meeting, personId, today) : null
    return found !== null && 'issues' in found ? [{ meeting, issues: found.issues }] : []
  })
  const items = issued.flatMap(({ meeting, issues }) => itemsFor(db, meeting, issues, personId, today))
  const itemIds = new Set<string>(items.map(({ id }) => id))
  const actions = boards.flatMap((body) => actionsFor(db, body, personId, today))
  const mayLeave = withoutEmbargoed(db, { kind: 'people', ids: [personId] }, today)
  const coming = boards.flatMap(({ id }) => listComing(db, id, today).map(({ meeting }) => meeting))
  const raisedAt = actions.flatMap(({ meetingId }) => (meetingId === null ? [] : [getMeeting(db, meetingId)]))
  const withPack = new Set<string>(issued.map(({ meeting }) => meeting.id))
  const meetings = [...issued.map(({ meeting }) => meeting), ...coming, ...raisedAt]
  return {
    person: onlyTheName(getPerson(db, personId)),
    bodies: boards.map(onlyTheBoard),
    memberships: boards.flatMap(({ id }) => placesOf(db, id, personId)),
    meetings: uniqueById(meetings).map((meeting) => onlyWhen(meeting, withPack.has(meeting.id))),
    items,
    actions: actions.map((action) => onlyTheAction(action, itemIds)),
    updates: actions.flatMap(({ id }) =>
      listUpdates(db, id)
        .filter(({ text }) => mayLeave(text))
        .map(onlyWhatWasSaid),
    ),
    issues: issued.flatMap(({ issues }) => issues),
  }
}

const uniqueById = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
]

/** Their own address stays; what the clerk noted of them does not. */
const onlyTheName = (person: Person): Person => ({
  ...only(person, 'id', 'name', 'sortName', 'email', 'createdAt'),
  phone: '',
  notes: '',
  withdrawnAt: null,
})

const onlyTheBoard = (body: Body): Body => ({
  ...only(body, 'id', 'kind', 'name', 'organisation', 'accent', 'createdAt'),
  ...only(body, 'numbering', 'starMeans', 'usualMinutes', 'usualStartsAt'),
  address: '',
  logoSha256: null,
  usualPlace: '',
  coverSheetFields: null,
  minuteStyle: null,
  withdrawnAt: null,
})

const placesOf = (db: ReadDb, bodyId: BodyId, personId: PersonId): Membership[] =>
  listMemberships(db, bodyId)
    .filter((place) => place.personId === personId)
    .map((place) => ({
      ...only(place, 'id', 'role', 'category', 'termFrom', 'termTo', 'endedOn', 'hasVote', 'createdAt'),
      bodyId,
      personId,
      appointingBody: '',
      endedReason: '',
      withdrawnAt: null,
    }))

/** When and where; how to join from elsewhere only where their pack says so too. */
const onlyWhen = (meeting: Meeting, hasPack: boolean): Meeting => ({
  ...only(meeting, 'id', 'bodyId', 'title', 'kind', 'meetsOn', 'startsAt', 'minutes', 'place'),
  ...only(meeting, 'status', 'firstNumber', 'createdAt'),
  joining: hasPack ? meeting.joining : '',
  urgentNoticeDays: null,
  urgentReason: '',
  withdrawnAt: null,
})

/** Where it was raised stays where the agenda of that meeting is in the copy. */
const onlyTheAction = (action: Action, itemIds: ReadonlySet<string>): Action => ({
  ...only(action, 'id', 'bodyId', 'meetingId', 'origin', 'text', 'ownerId', 'ownerRole', 'createdAt'),
  ...only(action, 'isConfidential', 'dueOn', 'dueWords', 'priority', 'status'),
  itemId: action.itemId !== null && itemIds.has(action.itemId) ? action.itemId : null,
  originId: null,
  lineId: null,
  withdrawnAt: null,
})

const onlyWhatWasSaid = (said: ActionUpdate): ActionUpdate => ({
  ...only(said, 'id', 'actionId', 'saidOn', 'who', 'text', 'status', 'dueOn', 'createdAt'),
  withdrawnAt: null,
})

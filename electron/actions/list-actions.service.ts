import type { Output, Parsed } from '@shared/contract.ts'
import type { ListedAction } from '@shared/contract/actions.ts'
import type { Action, ActionId } from '@shared/entities/action.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { dueSentence, lateWords } from '@shared/rules/action-late.ts'
import { agendaTree } from '@shared/rules/agenda-tree.ts'
import { upperFirst } from '@shared/words/upper-first.ts'
import { numbersOf } from '../agenda/agenda-view.service.ts'
import { listItems } from '../agenda/agenda.repo.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { getPerson } from '../people/people.repo.ts'
import { listMembers } from '../people/people.service.ts'
import { bodyKind } from '../resources/load-resources.ts'
import { getAction, listActionsOfMeeting, listUpdates } from './actions.repo.ts'
import { groupsOf, rowsOf, wantedRows } from './register-rows.service.ts'
import { countActions, listOrigins, listOwners, listRaisingMeetings } from './register.repo.ts'

/** A page of the register, with how many there are of each sort and under each heading. */
export const listActions = (
  db: ReadDb,
  { limit, offset, ...wanted }: Parsed<'actions.list'>,
  today: string,
): Output<'actions.list'> => {
  const asked = wantedRows(db, wanted, today)
  const counts = countActions(db, asked)
  const total = wanted.filter === 'next-meeting' ? counts.nextMeeting : counts[wanted.filter]
  const groups = groupsOf(db, asked)
  const actions = described(db, rowsOf(db, asked, { limit, offset }, groups), today)
  const nextMeetingOn = asked.nextMeetings.map(({ meetsOn }) => meetsOn).toSorted()[0] ?? null
  return { today, actions, total, counts, groups, nextMeetingOn }
}

/** Some rows of it, without what is counted. */
export const showRows = (
  db: ReadDb,
  { limit, offset, ...wanted }: Parsed<'register.rows'>,
  today: string,
): Output<'register.rows'> => {
  const rows = rowsOf(db, wantedRows(db, wanted, today), { limit, offset })
  return { today, actions: described(db, rows, today) }
}

export const showAction = (db: ReadDb, actionId: ActionId, today: string): Output<'actions.get'> => {
  const [action] = described(db, [getAction(db, actionId)], today) as [ListedAction]
  return { today, action, updates: listUpdates(db, actionId) }
}

/** All that were raised at a meeting, in the order in which they were. */
export const actionsOfMeeting = (db: ReadDb, meetingId: MeetingId, today: string): ListedAction[] =>
  described(db, listActionsOfMeeting(db, meetingId), today)

/** Who can own an action here, who owns some, and where some were raised. */
export const actionChoices = (
  db: ReadDb,
  { bodyId, isEveryBody }: Parsed<'actions.choices'>,
  today: string,
): Output<'actions.choices'> => {
  const among = isEveryBody ? null : bodyId
  const { members } = listMembers(db, { bodyId, includeEnded: false }, today)
  const people = new Map(members.map(({ personId, person }) => [personId, person.name]))
  return {
    people: [...people].map(([personId, name]) => ({ personId, name })),
    roles: rolesOf(db, bodyId),
    owners: listOwners(db, among).map(({ ownerId, ownerRole, name, open }) => ({
      key: ownerId ?? (ownerRole === '' ? 'none' : `role:${ownerRole}`),
      name: name === '' ? 'Nobody yet' : name,
      open,
    })),
    meetings: listRaisingMeetings(db, among).map((each) => ({ ...each })),
    origins: listOrigins(db, among),
  }
}

const rolesOf = (db: ReadDb, bodyId: BodyId): string[] => {
  const { words, roles } = bodyKind(getBody(db, bodyId).kind)
  return [
    upperFirst(words.chair),
    ...(roles.includes('vice-chair') ? ['Vice-chair'] : []),
    ...(roles.includes('head') ? ['Head'] : []),
    upperFirst(words.clerk),
    `All ${words.members}`,
  ]
}

/** Actions with names, words and where they were raised: each meeting's numbers are worked out once. */
export const described = (db: ReadDb, actions: readonly Action[], today: string): ListedAction[] => {
  const raisedIn = remembered((meetingId: MeetingId) => placesOf(db, meetingId))
  const nameOf = remembered((bodyId: BodyId) => getBody(db, bodyId).name)
  const personOf = remembered((id: PersonId) => getPerson(db, id).name)
  const saidOf = lastSaid(db)
  return actions.map((action) => ({
    ...action,
    bodyName: nameOf(action.bodyId),
    owner: action.ownerId === null ? action.ownerRole : personOf(action.ownerId),
    due: dueSentence(action),
    late: lateWords(action, today),
    raised: action.meetingId === null ? null : raisedIn(action.meetingId)(action.itemId),
    ...saidOf(action.id),
  }))
}

/** A person's name or the role; empty while nobody owns it. */
export const ownerWords = (db: ReadDb, { ownerId, ownerRole }: Action): string =>
  ownerId === null ? ownerRole : getPerson(db, ownerId).name

/** Read for thousands of actions at a time, and so by one statement. */
const lastSaid = (db: ReadDb): ((id: ActionId) => Pick<ListedAction, 'lastSaid' | 'updateCount'>) => {
  const said = db.sql
    .prepare('SELECT text FROM actionUpdates WHERE actionId = ? AND withdrawnAt IS NULL ORDER BY id')
    .pluck()
  return (id) => {
    const texts = said.all(id) as string[]
    return { lastSaid: texts.findLast((text) => text !== '') ?? '', updateCount: texts.length }
  }
}

const placesOf = (db: ReadDb, meetingId: MeetingId): ((itemId: string | null) => ListedAction['raised']) => {
  const meeting = getMeeting(db, meetingId)
  const items = listItems(db, meetingId)
  const numbers = numbersOf(db, getBody(db, meeting.bodyId), meeting, agendaTree(items))
  const titles = new Map<string, string>(items.map(({ id, title }) => [id, title]))
  return (itemId) => ({
    meetsOn: meeting.meetsOn,
    meetingTitle: meeting.title,
    itemNumber: itemId === null ? '' : (numbers.get(itemId)?.short ?? ''),
    itemTitle: itemId === null ? '' : (titles.get(itemId) ?? ''),
  })
}

/** Works each answer out once. */
const remembered = <Key, Value>(work: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>()
  return (key) => {
    const found = known.get(key) ?? work(key)
    known.set(key, found)
    return found
  }
}

import type { Output } from '@shared/contract.ts'
import type { ReadersAction, ReadersMeeting, ReadersPack, ShownReply } from '@shared/contract/reader.ts'
import type { Action } from '@shared/entities/action.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import { dueSentence, isOpenAction, lateWords } from '@shared/rules/action-late.ts'
import { agendaTree, readingOrder } from '@shared/rules/agenda-tree.ts'
import { withReplies } from '@shared/rules/with-replies.ts'
import { listUpdates } from '../../actions/actions.repo.ts'
import { listItems } from '../../agenda/agenda.repo.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import type { ReadDb } from '../../db/handles.ts'
import { listRows } from '../../db/table.ts'
import { actions, meetings } from '../../db/tables.ts'
import { getMeeting } from '../../meetings/meetings.repo.ts'
import { findPlace, listNotes, listPacks, type MappedPack } from './reader.repo.ts'
import { shownReplies } from './shown-replies.ts'
import { theReader } from './the-reader.ts'

/** All that the reader finds on opening their copy. */
export const readersHome = (db: ReadDb, today: string): Output<'review.home'> => {
  const mark = theReader(db)
  const replies = shownReplies(db)
  return {
    mark,
    today,
    packs: listPacks(db)
      .map((pack) => readersPack(db, pack))
      .toSorted((a, b) => b.meetsOn.localeCompare(a.meetsOn) || a.issuedOn.localeCompare(b.issuedOn)),
    actions: readersActions(db, replies, today),
    meetings: nextMeetings(db, replies, today),
    replies,
  }
}

/** A pack with how far it has been read. */
export const readersPack = (db: ReadDb, pack: MappedPack): ReadersPack => {
  const { id, meetingId, title, pageCount, issuedOn } = pack
  const meeting = getMeeting(db, meetingId as Meeting['id'])
  const place = findPlace(db, id)
  const notes = listNotes(db).filter(({ issueId }) => issueId === id)
  return {
    id,
    meetingId: meeting.id,
    title,
    pageCount,
    issuedOn,
    meetingTitle: meeting.title,
    meetsOn: meeting.meetsOn,
    boardName: boardName(db, meeting),
    page: Math.min(place?.page ?? 1, pageCount),
    readCount: place?.read.filter((page) => page <= pageCount).length ?? 0,
    noteCount: notes.length,
    toDoCount: notes.filter(({ kind, isDone }) => kind === 'to-do' && !isDone).length,
  }
}

const boardName = (db: ReadDb, { bodyId }: Pick<Meeting, 'bodyId'>): string => {
  const { organisation, name } = getBody(db, bodyId)
  return organisation === '' ? name : `${organisation}, ${name}`
}

const readersActions = (db: ReadDb, replies: readonly ShownReply[], today: string): ReadersAction[] =>
  listRows(db, actions, 'WHERE withdrawnAt IS NULL ORDER BY dueOn IS NULL, dueOn, id')
    .map((action) => readersAction(db, action, replies, today))
    .toSorted((a, b) => rank(a) - rank(b))

/** What the reader has not said to be done. */
export const readersOpenActions = (db: ReadDb): Action[] => {
  const said = shownReplies(db).map(({ content }) => content)
  return listRows(db, actions, 'WHERE withdrawnAt IS NULL').filter((action) =>
    isOpenAction(withReplies(action, said)),
  )
}

/** What is late, then what is still to be done, then what is over. */
const rank = ({ late, shownStatus }: ReadersAction): number => {
  if (!isOpenAction({ status: shownStatus })) return 2
  return late === '' ? 1 : 0
}

const readersAction = (
  db: ReadDb,
  action: Action,
  replies: readonly ShownReply[],
  today: string,
): ReadersAction => {
  const { id, text, dueOn, priority, isConfidential, status } = action
  const mine = replies.filter(({ content }) => 'actionId' in content && content.actionId === id)
  const now = withReplies(
    action,
    mine.map(({ content }) => content),
  )
  return {
    id,
    text,
    dueOn,
    priority,
    isConfidential,
    status,
    boardName: boardName(db, action),
    due: dueSentence(action),
    late: lateWords({ status: now.status, dueOn }, today),
    shownStatus: now.status,
    proposedDueOn: now.proposedDueOn,
    said: listUpdates(db, id)
      .filter((update) => update.text !== '')
      .map(({ saidOn, who, text: words }) => ({ saidOn, who, text: words }))
      .toReversed(),
    replies: mine,
  }
}

const nextMeetings = (db: ReadDb, replies: readonly ShownReply[], today: string): ReadersMeeting[] =>
  listRows(
    db,
    meetings,
    `WHERE withdrawnAt IS NULL AND status = 'planned' AND meetsOn >= ? ORDER BY meetsOn, startsAt, id`,
    [today],
  ).map((meeting) => {
    const { id, title, meetsOn, startsAt, place, joining } = meeting
    const mine = replies.filter(({ content }) => 'meetingId' in content && content.meetingId === id)
    return {
      id,
      title,
      meetsOn,
      startsAt,
      place,
      joining,
      boardName: boardName(db, meeting),
      items: readingOrder(agendaTree(listItems(db, id))).map(({ item, level }) => ({
        id: item.id,
        number: item.ownNumber,
        title: item.title,
        level,
      })),
      apologies: mine.find(({ content }) => content.kind === 'apologies') ?? null,
      declarations: mine.filter(({ content }) => content.kind === 'declaration'),
    }
  })

import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { addItem, setWithdrawals, updateItem } from '../agenda/agenda.service.ts'
import { carryForward } from '../agenda/copying.service.ts'
import { addFromLibrary } from '../agenda/library.service.ts'
import { addPapers } from '../papers/incoming.service.ts'
import { expectPaper, updatePaper } from '../papers/papers.service.ts'
import type { Making } from './making.ts'
import { required } from './required.ts'
import { itemWords, type SampleItem, type SamplePaper, type SampleSubItem } from './sample-data.ts'

/** Items that were made, by title: what the next meeting carries forward. */
export type MadeItems = ReadonlyMap<string, AgendaItemId>

export interface Around {
  readonly meetingId: MeetingId
  readonly people: ReadonlyMap<string, PersonId>
  /** Items of the last meeting. */
  readonly last: MadeItems
}

/** Builds an agenda item by item, from the top, with its papers. */
export const makeAgenda = (making: Making, around: Around, items: readonly SampleItem[]): MadeItems =>
  new Map(items.map((item) => [item.title ?? '', makeItem(making, around, item, null)]))

const makeItem = (
  making: Making,
  around: Around,
  item: SampleItem | SampleSubItem,
  parentId: AgendaItemId | null,
): AgendaItemId => {
  const itemId = placeItem(making, around, item, parentId)
  const { run } = making
  for (const paper of item.papers) addPaper(making, itemId, paper)
  for (const { title, author } of item.awaits)
    run('papers.expect', (db) => expectPaper(db, { itemId, title, author }))
  for (const below of 'items' in item ? item.items : []) makeItem(making, around, below, itemId)
  if (item.withdraws.length > 0) {
    const people = item.withdraws.map(({ person, reason }) => ({
      personId: required(around.people.get(person), person),
      reason,
    }))
    run('agenda.setWithdrawals', (db) => setWithdrawals(db, itemId, people))
  }
  return itemId
}

/** Puts the item on the agenda, at the end of its place, with the words of its own. */
const placeItem = (
  { run }: Making,
  { meetingId, last }: Around,
  item: SampleItem | SampleSubItem,
  parentId: AgendaItemId | null,
): AgendaItemId => {
  const place = { parentId, beforeId: null }
  const { library, title, carried } = item
  const words = itemWords.strip().parse(item)
  if (title !== undefined)
    return run('agenda.addItem', (db) => addItem(db, meetingId, place, { title, ...words }))
  if (carried !== undefined) {
    const from = required(last.get(carried), carried)
    return run('agenda.carryForward', (db) => carryForward(db, from, meetingId, true))
  }
  const id = required(library, 'An item with neither title nor library id')
  const [itemId] = run('agenda.addFromLibrary', (db) => addFromLibrary(db, meetingId, place, [id]))
  const added = required(itemId, id)
  if (Object.keys(words).length > 0) run('agenda.updateItem', (db) => updateItem(db, added, words))
  return added
}

const addPaper = ({ run, papers }: Making, itemId: AgendaItemId, paper: SamplePaper): void => {
  const file = required(papers.get(paper.file), paper.file)
  const [paperId] = run('papers.add', (db) => addPapers(db, itemId, [file]))
  const { title, author } = paper
  run('papers.update', (db) =>
    updatePaper(db, { paperId: required(paperId, title), changes: { title, author } }),
  )
}

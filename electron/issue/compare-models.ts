import type { PackChange } from '@shared/entities/issue.ts'
import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import {
  itemsInOrder,
  type LastInPack,
  type PackItem,
  type PackMeeting,
  type PackModel,
  type PackPaper,
} from '../pack/model.ts'
import { titleOfLast } from '../pack/sections.ts'

/** What an issue is compared by: the meeting, and all items with all their papers. */
export interface Content {
  readonly meeting: PackMeeting
  readonly items: readonly PackItem[]
  /** What joined it from the meeting before. */
  readonly last?: LastInPack
}

/** What a frozen model held in all, whatever part of it was printed. */
export function contentOf({ meeting, items, last, later }: PackModel): Content {
  return { meeting, items: later?.whole ?? items, ...(last && { last }) }
}

export interface Comparing {
  /** Labels of the pages on which a paper stood in what went out before; empty where it did not. */
  readonly pagesOf: (itemId: string, paperId: string) => readonly string[]
  /**
   * Whether an item or paper still stands in the file. One that does, and is not in `now`, has been closed to this audience
   * since: its old title is not repeated.
   */
  readonly stands: (id: string) => boolean
}

/**
 * What a reader of `before` would find changed in `now`: papers, then the agenda. Both hold only what their audience may
 * see, and so does the answer.
 */
export function changesBetween(before: Content, now: Content, comparing: Comparing): PackChange[] {
  return [
    ...papersNow(before, now, comparing),
    ...papersGone(before, now, comparing),
    ...minutesNow(before, now),
    ...meetingChanges(before.meeting, now.meeting),
    ...itemsNow(before, now),
    ...itemsGone(before, now, comparing),
    ...numbersAndTimes(before, now),
  ]
}

interface Placed {
  readonly item: PackItem
  readonly paper: PackPaper
}

function papersOf({ items }: Content): Map<string, Placed> {
  const placed = itemsInOrder(items).flatMap((item) => item.papers.map((paper) => ({ item, paper })))
  return new Map(placed.map((each) => [each.paper.id, each]))
}

function papersNow(before: Content, now: Content, { pagesOf }: Comparing): PackChange[] {
  const old = papersOf(before)
  return [...papersOf(now).values()].flatMap((placed) => paperNow(old.get(placed.paper.id), placed, pagesOf))
}

function paperNow(
  old: Placed | undefined,
  { item, paper }: Placed,
  pagesOf: Comparing['pagesOf'],
): PackChange[] {
  const isIn = paper.versionId !== null
  if (paper.isTabled && !old?.paper.isTabled)
    return [agenda(`Paper ${paper.reference}`, '', `${paper.title}: tabled at the meeting`)]
  if (!old && !isIn) return [agenda(`Paper ${paper.reference}`, '', `${paper.title}: to follow`)]
  if (!isIn) return old?.paper.versionId === null ? wordsOf(old, { item, paper }) : []
  const oldPages = [...(old ? pagesOf(old.item.id, paper.id) : [])]
  if (!old || old.paper.versionId === null)
    return [{ kind: 'new', paperId: paper.id, what: nameOf(paper), was: '', now: '', oldPages }]
  if (isSamePaper(old.paper, paper)) return wordsOf(old, { item, paper })
  const wasCalled = old.paper.title === paper.title ? '' : `It was called “${old.paper.title}”.`
  return [
    { kind: 'revised', paperId: paper.id, what: nameOf(paper), was: '', now: wasCalled, oldPages },
    ...movedTo(old, { item, paper }),
  ]
}

/** A cover sheet is part of its paper: when it says something else, the paper is revised. */
function isSamePaper(old: PackPaper, paper: PackPaper): boolean {
  const isSameSheet = JSON.stringify(old.coverSheet) === JSON.stringify(paper.coverSheet)
  return isSameSheet && old.versionId === paper.versionId && old.sha256 === paper.sha256
}

/** The pages are as they were; what the agenda says of them is not. */
function wordsOf(old: Placed, placed: Placed): PackChange[] {
  const isSame = old.paper.title === placed.paper.title
  const retitled = isSame
    ? []
    : [agenda(`Paper ${placed.paper.reference}, title`, old.paper.title, placed.paper.title)]
  return [...retitled, ...movedTo(old, placed)]
}

function movedTo(old: Placed, { item, paper }: Placed): PackChange[] {
  if (old.item.id === item.id) return []
  return [agenda(nameOf(paper), `With item ${old.item.number}`, `With item ${item.number}`)]
}

function papersGone(before: Content, now: Content, { pagesOf, stands }: Comparing): PackChange[] {
  const left = papersOf(now)
  return [...papersOf(before).values()]
    .filter(({ paper }) => !left.has(paper.id))
    .map(({ item, paper }) => ({
      kind: 'withdrawn',
      paperId: null,
      what: stands(paper.id) ? `A paper of item ${item.number}` : nameOf(paper),
      was: '',
      now: '',
      oldPages: [...pagesOf(item.id, paper.id)],
    }))
}

const MINUTES = ['minutes', 'closedMinutes'] as const

/** Minutes of the meeting before that readers do not have, or have with other words. */
export function newMinutes(before: Content, now: Content): (typeof MINUTES)[number][] {
  return MINUTES.filter((name) => {
    const minutes = now.last?.[name] ?? null
    return minutes !== null && wordsOfMinutes(minutes) !== wordsOfMinutes(before.last?.[name] ?? null)
  })
}

/** Whether they are approved or signed meanwhile changes none of their words. */
function wordsOfMinutes(minutes: MinutesModel | null): string {
  return minutes === null ? '' : JSON.stringify([minutes.attendance, minutes.declarations, minutes.items])
}

function minutesNow(before: Content, now: Content): PackChange[] {
  return newMinutes(before, now).map((name) => ({
    kind: (before.last?.[name] ?? null) === null ? 'new' : 'revised',
    paperId: null,
    what: titleOfLast(name, now),
    was: '',
    now: '',
    oldPages: [],
  }))
}

function meetingChanges(before: PackMeeting, now: PackMeeting): PackChange[] {
  return [
    ...differing('Meeting', before.title, now.title),
    ...differing('Date and time', before.whenWords, now.whenWords),
    ...differing('Place', before.place, now.place),
  ]
}

function itemsNow(before: Content, now: Content): PackChange[] {
  const old = new Map(itemsInOrder(before.items).map((item) => [item.id, item]))
  return itemsInOrder(now.items).flatMap((item) => {
    const was = old.get(item.id)
    return was ? itemChanges(was, item) : [agenda(`Item ${item.number}`, '', `New: ${item.title}`)]
  })
}

function itemChanges(was: PackItem, now: PackItem): PackChange[] {
  const name = `Item ${now.number}`
  // What readers saw and no longer may: its old words are not for this document.
  if (isNewlyClosed(was, now)) return [agenda(name, 'Open', `Confidential: ${now.title}`)]
  const opened = was.isConfidential && !now.isConfidential ? [agenda(name, 'Confidential', 'Open')] : []
  const fields = [
    ...differing(`${name}, title`, was.title, now.title),
    ...differing(`${name}, for`, was.purpose, now.purpose),
    ...differing(`${name}, lead`, was.lead, now.lead),
    ...differing(`${name}, recommendation`, was.recommendation, now.recommendation),
    ...differing(`${name}, the board may`, was.options.join(', '), now.options.join(', ')),
  ]
  if (now.leftOut.length <= was.leftOut.length) return [...opened, ...fields]
  return [...opened, agenda(name, '', now.leftOut.join(' ')), ...fields.filter((field) => field.now !== '')]
}

function isNewlyClosed(was: PackItem, now: PackItem): boolean {
  if (!now.isConfidential) return false
  return !was.isConfidential || (was.confidentialLine !== null && now.confidentialLine === null)
}

function itemsGone(before: Content, now: Content, { stands }: Comparing): PackChange[] {
  const left = new Set(itemsInOrder(now.items).map(({ id }) => id))
  return itemsInOrder(before.items)
    .filter(({ id }) => !left.has(id))
    .map(({ id, number, title }) => agenda(`Item ${number}`, stands(id) ? '' : title, 'Withdrawn'))
}

/** A new item moves all that follow it: said once, not for each of them. */
function numbersAndTimes(before: Content, now: Content): PackChange[] {
  const old = new Map(itemsInOrder(before.items).map((item) => [item.id, item]))
  const both = itemsInOrder(now.items).flatMap((item) => {
    const was = old.get(item.id)
    return was ? [{ was, item }] : []
  })
  const renumbered = both.filter(({ was, item }) => was.number !== item.number)
  const isTimeMoved = both.some(({ was, item }) => was.clock !== item.clock)
  return [
    ...(renumbered.length === 0
      ? []
      : [
          agenda(
            'Numbers of items',
            renumbered.map(({ was }) => was.number).join(', '),
            renumbered.map(({ item }) => item.number).join(', '),
          ),
        ]),
    ...(isTimeMoved ? [agenda('Times', '', 'Items begin at other times: see the agenda.')] : []),
  ]
}

function differing(what: string, was: string | null, now: string | null): PackChange[] {
  return (was ?? '') === (now ?? '') ? [] : [agenda(what, was ?? '', now ?? '')]
}

function agenda(what: string, was: string, now: string): PackChange {
  return { kind: 'agenda', paperId: null, what, was, now, oldPages: [] }
}

function nameOf({ reference, title }: PackPaper): string {
  return `${reference}  ${title}`
}

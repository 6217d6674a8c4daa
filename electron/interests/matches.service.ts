import type { InterestMatch } from '@shared/contract/interests.ts'
import type { AgendaItem } from '@shared/entities/agenda-item.ts'
import type { Interest } from '@shared/entities/interest.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import { interestTerms, matchInterest, type SearchedText } from '@shared/rules/interest-match.ts'
import { isInterestOn } from '@shared/rules/interest-year.ts'
import { listItems, listWithdrawing } from '../agenda/agenda.repo.ts'
import { listExpected } from '../attendance/expected.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { listPapersOfMeeting } from '../papers/papers.repo.ts'
import { findPaperPages } from '../papers/paper-texts.repo.ts'
import { listInterestsOfBody } from './interests.repo.ts'

/**
 * The items of a meeting that name an interest of somebody in post on its day, and where they do: title, recommendation,
 * briefing, titles of papers and, with `isThorough`, the pages of papers whose text is known: those are many, and cost
 * tens of milliseconds. For the clerk alone.
 */
export const matchAgenda = (
  db: ReadDb,
  meetingId: MeetingId,
  { isThorough }: { readonly isThorough: boolean },
): InterestMatch[] => {
  const meeting = getMeeting(db, meetingId)
  const held = heldOn(db, meeting)
  if (held.length === 0) return []
  const body = getBody(db, meeting.bodyId)
  const withdrawing = new Set(listWithdrawing(db, meetingId).map((each) => `${each.itemId} ${each.personId}`))
  const texts = textsByItem(db, meetingId)
  return held.flatMap(({ interest, name }) => {
    const pages: ByItem = isThorough ? pagesNaming(db, meetingId, interest.organisation) : new Map()
    return [...texts].flatMap(([itemId, texts]) => {
      const searched = [...texts, ...(pages.get(itemId) ?? [])]
      const found = matchInterest(interest.organisation, searched, [body.organisation, body.name])
      if (found.length === 0) return []
      const { id: interestId, personId, organisation, nature } = interest
      const isWithdrawing = withdrawing.has(`${itemId} ${personId}`)
      return [
        {
          itemId,
          interestId,
          personId,
          name,
          organisation,
          nature,
          found: [...new Set(found)],
          isWithdrawing,
        },
      ]
    })
  })
}

/** Interests that hold on the day of the meeting, of those in post on it. */
const heldOn = (db: ReadDb, meeting: Meeting): { readonly interest: Interest; readonly name: string }[] => {
  const names = new Map(listExpected(db, meeting).map(({ person }) => [person.id, person.name]))
  return listInterestsOfBody(db, meeting.bodyId).flatMap((interest) => {
    const name = names.get(interest.personId)
    return name === undefined || !isInterestOn(interest, meeting.meetsOn) ? [] : [{ interest, name }]
  })
}

type ByItem = ReadonlyMap<AgendaItem['id'], readonly SearchedText[]>

const textsByItem = (db: ReadDb, meetingId: MeetingId): ByItem => {
  const papers = Map.groupBy(listPapersOfMeeting(db, meetingId), ({ itemId }) => itemId)
  return new Map(
    listItems(db, meetingId).map((item) => [
      item.id,
      [
        { where: 'the title', text: item.title },
        { where: 'the recommendation', text: item.recommendation },
        { where: 'who presents it', text: item.presenter },
        { where: 'the briefing', text: briefingWords(item) },
        ...(papers.get(item.id) ?? []).map(({ title }) => ({ where: `the paper “${title}”`, text: title })),
      ],
    ]),
  )
}

const briefingWords = ({ briefing }: AgendaItem): string =>
  briefing === null
    ? ''
    : [briefing.whoAsks, briefing.resolutionWording, ...briefing.asks.map(({ what }) => what)].join(' \n ')

/** In the library: the minutes of the last meeting tell of what was declared there, which is not of this one. */
const lastMinutes = 'minutes'

/** Pages of papers that may name it, by item: found by the longest of its words, then looked at whole. */
const pagesNaming = (db: ReadDb, meetingId: MeetingId, organisation: string): ByItem => {
  const words = interestTerms(organisation).map(({ phrase }) => longest(phrase.trim().split(' ')))
  const pages = words.flatMap((word) => findPaperPages(db, meetingId, word))
  const byItem = Map.groupBy(
    pages.filter(({ libraryId }) => libraryId !== lastMinutes),
    ({ itemId }) => itemId,
  )
  return new Map(
    [...byItem].map(([itemId, found]) => [
      itemId,
      found.map(({ title, page, text }) => ({ where: `page ${page} of the paper “${title}”`, text })),
    ]),
  )
}

const longest = (words: readonly string[]): string =>
  words.reduce((best, word) => (word.length > best.length ? word : best), '')

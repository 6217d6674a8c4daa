import type { LibraryEntry } from '@shared/contract/agenda.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { LibraryItem } from '@shared/entities/library-item.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import { AppError } from '@shared/errors.ts'
import { type BriefingSetting, briefingOf } from '@shared/rules/briefing.ts'
import { plural } from '@shared/words/dates.ts'
import { getBody, listTermDates } from '../bodies/bodies.repo.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { libraryItemById, libraryItems } from '../resources/library.ts'
import { listItems } from './agenda.repo.ts'
import type { Place } from './agenda-place.ts'
import { type Outline, plant } from './outline.ts'

const groupNames: Readonly<Record<LibraryItem['group'], string>> = {
  'every-meeting': 'Every meeting',
  autumn: 'Autumn',
  spring: 'Spring',
  summer: 'Summer',
  'when-needed': 'When needed',
  inspection: 'Inspection',
  campaigns: 'Campaigns',
}

/** What there is to pick from for this kind of board, and what of it the meeting has already. */
export const listLibrary = (db: ReadDb, meetingId: MeetingId): LibraryEntry[] => {
  const meeting = getMeeting(db, meetingId)
  const { kind } = getBody(db, meeting.bodyId)
  const setting = settingOf(db, meeting)
  const here = new Set(listItems(db, meetingId).map(({ libraryId }) => libraryId))
  return libraryItems(kind).map((item) => ({
    id: item.id,
    group: groupNames[item.group],
    title: item.title,
    purpose: item.purpose,
    minutes: item.minutes,
    recommendation: item.recommendation,
    options: [...item.options],
    isStanding: item.isStanding,
    when: item.when,
    briefing: briefingOf(item, setting),
    isOnAgenda: here.has(item.id),
  }))
}

/** Puts library items on an agenda as the clerk's own: what they say can be changed from then on. */
export const addFromLibrary = (
  db: WriteDb,
  meetingId: MeetingId,
  place: Place,
  libraryIds: readonly string[],
): AgendaItemId[] => {
  const outlines = libraryOutlines(db, getMeeting(db, meetingId), libraryIds)
  const added = plant(db, meetingId, place, outlines).map(({ item }) => item)
  const [first] = added
  const label =
    added.length === 1 && first !== undefined ? `Add “${first.title}”` : `Add ${plural(added.length, 'item')}`
  db.recorder.describe({ label, scope: meetingId })
  return added.map(({ id }) => id)
}

/** Library items as they come onto one meeting's agenda. Throws `conflict` for one of another kind of board. */
export const libraryOutlines = (db: ReadDb, meeting: Meeting, libraryIds: readonly string[]): Outline[] => {
  const { kind } = getBody(db, meeting.bodyId)
  const setting = settingOf(db, meeting)
  return libraryIds.map((libraryId) => {
    const item = libraryItemById(libraryId)
    if (item.bodyKinds.includes(kind)) return outlineFrom(item, setting)
    throw new AppError('conflict', `“${item.title}” is not for this kind of board. Nothing was added.`)
  })
}

const settingOf = (db: ReadDb, { meetsOn, bodyId }: Meeting): BriefingSetting => ({
  meetsOn,
  terms: listTermDates(db, bodyId),
})

const outlineFrom = (item: LibraryItem, setting: BriefingSetting): Outline => ({
  title: item.title,
  purpose: item.purpose,
  presenter: item.presenter,
  minutes: item.minutes,
  recommendation: item.recommendation,
  chairNotes: item.chairNotes,
  isStanding: item.isStanding,
  isStarred: false,
  isConfidential: item.isConfidential,
  reasonCode: null,
  publicLine: '',
  options: [...item.options],
  briefing: briefingOf(item, setting),
  libraryId: item.id,
  children: [],
})

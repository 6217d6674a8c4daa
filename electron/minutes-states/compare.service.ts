import type { Output, Parsed } from '@shared/contract.ts'
import type { ComparedPlace } from '@shared/contract/minutes-states.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import { minutesParts, type MinutesPart, type MinutesVersionId } from '@shared/entities/minutes.ts'
import { AppError } from '@shared/errors.ts'
import type { ReadDb } from '../db/handles.ts'
import { headWords, itemWords } from './minutes-words.ts'
import { getVersion } from './minutes-states.repo.ts'
import { frozenPart, minutesToShow } from './minutes-to-show.ts'

/** What two versions say, place by place; only those that differ. */
export const compareMinutes = (
  db: ReadDb,
  { meetingId, beforeId, afterId }: Parsed<'minutesStates.compare'>,
  today: string,
): Output<'minutesStates.compare'> => {
  const before = versionOf(db, meetingId, beforeId)
  const after = afterId === null ? null : versionOf(db, meetingId, afterId)
  const places = minutesParts.flatMap((part) =>
    placesOf(
      part,
      frozenPart(before, part),
      after === null ? minutesToShow(db, meetingId, part, today) : frozenPart(after, part),
    ),
  )
  return { places: places.filter((place) => place.before !== place.after) }
}

const versionOf = (db: ReadDb, meetingId: MeetingId, id: MinutesVersionId) => {
  const version = getVersion(db, id)
  if (version.meetingId === meetingId) return version
  throw new AppError('not_found', 'These minutes have no such version.')
}

type Place = { readonly key: string; readonly title: string; readonly words: string }

/** What stands above the items, then item by item. */
const wordsByPlace = (model: MinutesModel | null): Place[] =>
  model === null
    ? []
    : [
        { key: 'head', title: 'Before the items', words: headWords(model) },
        ...model.items.map((item) => ({
          key: item.itemId,
          title: `${item.number} ${item.title}`.trim(),
          words: itemWords(item),
        })),
      ]

/** In the order of the later one; what it has no more stands where it stood before. */
const placesOf = (
  part: MinutesPart,
  before: MinutesModel | null,
  after: MinutesModel | null,
): ComparedPlace[] => {
  const old = wordsByPlace(before)
  const now = wordsByPlace(after)
  const oldByKey = new Map(old.map((place) => [place.key, place]))
  const left = new Set(now.map(({ key }) => key))
  return [
    ...now.map((place) => {
      const was = oldByKey.get(place.key)
      return { part, title: place.title, before: wordsOf(was, place), after: wordsOf(place, was) }
    }),
    ...old
      .filter(({ key }) => !left.has(key))
      .map(({ title, words }) => ({ part, title, before: words, after: '' })),
  ]
}

/** With its title where the other has another one; the title stands above the words else. */
const wordsOf = (place: Place | undefined, other: Place | undefined): string => {
  if (place === undefined) return ''
  return other === undefined || other.title === place.title ? place.words : `${place.title}\n${place.words}`
}

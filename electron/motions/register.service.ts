import type { Output, Parsed } from '@shared/contract.ts'
import type { FoundResolution } from '@shared/contract/motions.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { Motion, Resolution, Vote } from '@shared/entities/motion.ts'
import { agendaTree } from '@shared/rules/agenda-tree.ts'
import { academicYear } from '@shared/rules/terms.ts'
import { moversWords, type NameOf, namedWords, quorumWords } from '@shared/words/decision-words.ts'
import { listItems } from '../agenda/agenda.repo.ts'
import { numbersOf } from '../agenda/agenda-view.service.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { findRow } from '../db/table.ts'
import { agendaItems, motions } from '../db/tables.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { listResolutionsOf, listVotes } from './motions.repo.ts'
import { namesOf } from './names-of.ts'

/** More than anybody reads at once; a word more finds the rest. */
const most = 100

/** What a body decided, the latest first: every word must be in its number or its text. */
export const findResolutions = (
  db: ReadDb,
  { bodyId, words, year }: Parsed<'resolutions.find'>,
): Output<'resolutions.find'> => {
  const all = listResolutionsOf(db, bodyId)
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = all.filter((each) => (year === null || yearOf(each) === year) && hasWords(each, wanted))
  const describe = describer(db, bodyId)
  return {
    found: found.slice(0, most).map(describe),
    leftOut: Math.max(0, found.length - most),
    total: all.length,
    years: [...new Set(all.map(yearOf))],
  }
}

const yearOf = ({ decidedOn }: Resolution): string => academicYear(decidedOn).label

const hasWords = ({ number, text }: Resolution, words: readonly string[]): boolean => {
  const said = `${number} ${text}`.toLowerCase()
  return words.every((word) => said.includes(word))
}

/** Reads each meeting once, however much it decided. */
const describer = (db: ReadDb, bodyId: BodyId) => {
  const nameOf = namesOf(db)
  const known = new Map<MeetingId, Meeting>()
  return (resolution: Resolution): FoundResolution => {
    const meeting = known.get(resolution.meetingId) ?? readMeeting(db, bodyId, resolution.meetingId)
    known.set(resolution.meetingId, meeting)
    const motion = resolution.motionId === null ? null : findRow(db, motions, resolution.motionId)
    const vote = meeting.votes.find(({ motionId }) => motionId === motion?.id) ?? null
    return {
      ...resolution,
      meetingTitle: meeting.title,
      itemNumber: meeting.numbers.get(resolution.itemId) ?? '',
      itemTitle: findRow(db, agendaItems, resolution.itemId)?.title ?? '',
      quorumSays: quorumWords(resolution),
      ...saysOf(resolution, motion, vote, nameOf),
    }
  }
}

interface Meeting {
  readonly title: string
  readonly numbers: ReadonlyMap<string, string>
  readonly votes: readonly Vote[]
}

const readMeeting = (db: ReadDb, bodyId: BodyId, meetingId: MeetingId): Meeting => {
  const meeting = getMeeting(db, meetingId)
  const numbers = numbersOf(db, getBody(db, bodyId), meeting, agendaTree(listItems(db, meetingId)))
  return {
    title: meeting.title,
    numbers: new Map([...numbers].map(([id, { short }]) => [id, short])),
    votes: listVotes(db, meetingId),
  }
}

const saysOf = (
  { how }: Resolution,
  motion: Motion | null,
  vote: Vote | null,
  nameOf: NameOf,
): Pick<FoundResolution, 'movedSays' | 'votedSays' | 'namedSays'> => ({
  movedSays: motion === null ? '' : moversWords(motion, nameOf),
  votedSays: vote?.explanation ?? (how === 'noted' ? 'Noted without a vote.' : 'Agreed without a vote.'),
  namedSays: vote === null ? '' : namedWords(vote.named, nameOf),
})

import type { ListedItem } from '@shared/contract/agenda.ts'
import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import type { Motion } from '@shared/entities/motion.ts'
import type { MinuteList, MinuteParagraph, MinuteText } from '@shared/entities/minute-text.ts'
import { formatDay } from '@shared/words/dates.ts'
import type { Secret } from '../../pack/leak/secret-index.ts'
import { OWN_WORDS } from '../build/words.ts'
import { partsOf } from '../parts.ts'
import { placed } from '../printed/corrections.ts'
import { printedDecisions } from '../printed/decisions.ts'
import type { MinutesRecord } from '../read-minutes.ts'

/** What decides whether words in open minutes are a leak. */
export interface MinutesSecrets {
  readonly words: readonly Secret[]
  /** What stands in the open part of the record, too, is no secret. */
  readonly lawful: readonly string[]
}

/**
 * What may not be in open minutes, worked out from the record and not from the model that they are made of: what slips
 * into the model is found.
 */
export const minutesSecrets = (
  record: MinutesRecord,
  events: readonly Told[],
  attendance: Attendance,
): MinutesSecrets => {
  const said = everything(record, events)
  const { has } = partsOf(record, 'confidential')
  const { body, meeting } = record
  return {
    words: said
      .filter((each) => each.isNever || has(each))
      .map(({ what, text }) => ({ what, text }))
      .filter(({ text }) => text.trim() !== ''),
    lawful: [
      ...OWN_WORDS,
      `${body.organisation} ${body.name}`,
      `${body.name} ${meeting.title} ${meeting.place}`,
      ...[...record.people.values()].map(({ name }) => name), // who sits on a board is no secret
      ...record.agenda.map(({ effectivePublicLine }) => effectivePublicLine),
      ...generatedWords(record, attendance, has),
      ...said.filter((each) => !each.isNever && !has(each)).map(({ text }) => text),
    ],
  }
}

type Attendance = Pick<MinutesModel, 'attendance' | 'codes' | 'quorum'>

/** What the program says by itself in every set of minutes: a clerk may have typed the same into confidential business. */
const generatedWords = (
  record: MinutesRecord,
  { attendance, codes, quorum }: Attendance,
  isClosed: (motion: Motion) => boolean,
): string[] => [
  formatDay(record.meeting.meetsOn),
  ...attendance.flatMap(({ group, people }) => [group, ...people.map(({ role }) => role)]),
  ...codes.map(({ meaning }) => meaning),
  ...quorum,
  ...printedDecisions(
    record.motions.filter((motion) => !isClosed(motion)),
    record,
  ),
]

/** Something that was written, with where it belongs. */
interface Said extends Secret {
  readonly itemId: string | null
  readonly isConfidential?: boolean
  /** For the chair alone: in no minutes. */
  readonly isNever?: boolean
}

/** Why somebody came, went or withdrew. */
export interface Told {
  readonly itemId: string | null
  readonly reason: string
}

const everything = (record: MinutesRecord, events: readonly Told[]): Said[] => [
  ...record.agenda.flatMap((item) => agendaWords(item)),
  ...record.agenda.flatMap((item) => writtenWords(item, record)),
  ...said(record, events, 'why somebody withdrew from', ({ reason }) => [reason]),
  ...said(record, record.declarations, 'what was declared in', ({ nature }) => [nature]),
  ...said(record, record.motions, 'a motion of', ({ text, standingText }) => [text, standingText]),
  ...said(record, record.resolutions, 'a resolution of', ({ text }) => [text]),
  ...said(record, record.actions, 'an action of', ({ text }) => [text]),
  ...said(
    record,
    record.corrections.map((each) => ({ ...each, ...placed(each) })),
    'a correction of',
    ({ was, now, reason }) => [was, now, reason],
  ),
]

const agendaWords = ({ id, number, title, recommendation, chairNotes, withdrawing }: ListedItem): Said[] => [
  { what: `the title of item ${number}`, text: title, itemId: id },
  { what: `the recommendation of item ${number}`, text: recommendation, itemId: id },
  ...chairNotes
    .split('\n')
    .map((text) => ({ what: `the notes for the chair of item ${number}`, text, itemId: id, isNever: true })),
  ...withdrawing.map(({ reason }) => ({
    what: `why somebody withdraws from item ${number}`,
    text: reason,
    itemId: id,
  })),
]

const writtenWords = ({ id, number }: ListedItem, { written }: MinutesRecord): Said[] => {
  const of = (text: MinuteText | undefined, isConfidential: boolean): Said[] =>
    linesOf(text).map((line) => ({
      what: `the minute of item ${number}`,
      text: line,
      itemId: id,
      isConfidential,
    }))
  const minute = written.get(id)
  return [...of(minute?.text, false), ...of(minute?.closedText, true)]
}

const said = <Row extends { readonly itemId: string | null; readonly isConfidential?: boolean }>(
  { agenda }: MinutesRecord,
  rows: readonly Row[],
  what: string,
  textsOf: (row: Row) => readonly string[],
): Said[] =>
  rows.flatMap((row) => {
    const item = agenda.find(({ id }) => id === row.itemId)
    const where = item ? `item ${item.number}` : 'the meeting'
    const { itemId, isConfidential = false } = row
    return textsOf(row).map((text) => ({ what: `${what} ${where}`, text, itemId, isConfidential }))
  })

/** Each paragraph by itself, those of lists too. */
const linesOf = (text: MinuteText | undefined): string[] =>
  (text?.content ?? []).flatMap((block) => (block.type === 'paragraph' ? [lineOf(block)] : listLines(block)))

const listLines = ({ content }: MinuteList): string[] =>
  content.flatMap(({ content: blocks }) =>
    blocks.flatMap((block) => (block.type === 'paragraph' ? [lineOf(block)] : listLines(block))),
  )

const lineOf = ({ content = [] }: MinuteParagraph): string =>
  content.map((piece) => (piece.type === 'text' ? piece.text : ' ')).join('')

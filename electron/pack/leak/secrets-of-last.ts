import type { Meeting } from '@shared/entities/meeting.ts'
import type { MinutesModel, PrintedItem } from '@shared/entities/minutes-model.ts'
import { linesOf } from '@shared/rules/minute-lines.ts'
import { logStyleOf } from '../../action-log/log-style.ts'
import { actionLogFor } from '../../actions/action-log.ts'
import type { ReadDb } from '../../db/handles.ts'
import { OWN_WORDS } from '../../minutes-out/build/words.ts'
import { maySeeClosedActions, type Reader, whatMaySeeOfLast } from '../audience.ts'
import { lastChoicesOf } from '../last/last-choices.ts'
import { findLastMeeting } from '../last/last-meeting.ts'
import type { Secret } from './secret-index.ts'

/** Letters below which a line of minutes is too common to be a secret: "Noted.", "Agreed as proposed." */
const TELLING = 20

/**
 * What a reader may not see of the minutes of the meeting before, and of actions; and what they may, which is no secret.
 * Whether any of it is in this pack does not matter.
 */
export function secretsOfLast(
  db: ReadDb,
  meeting: Meeting,
  reader: Reader,
  today: string,
): { readonly secrets: readonly Secret[]; readonly lawful: readonly string[] } {
  const last = findLastMeeting(db, meeting, today)
  const { isDraftPublic } = lastChoicesOf(db, meeting.bodyId)
  const seen = last && whatMaySeeOfLast({ ...last, isDraftPublic }, reader)
  const finished = logStyleOf(db, meeting.bodyId).finished === 'all' ? 'all' : 'since'
  const actions = actionLogFor(db, meeting.id, today, finished).filter(({ isConfidential }) => isConfidential)
  return {
    secrets: [
      ...(seen?.secret ?? []).flatMap((part) => last?.[part]?.items.flatMap(secretsOfItem) ?? []),
      ...(maySeeClosedActions(reader)
        ? []
        : actions.flatMap(({ text, lastSaid }) => secretAction([text, lastSaid]))),
    ],
    lawful: last === null ? [] : [...OWN_WORDS, ...(seen?.open ? wordsOf(last.open) : [])],
  }
}

const telling = (text: string): boolean => text.replace(/[^\p{L}\p{N}]/gu, '').length >= TELLING

function secretsOfItem(item: PrintedItem): Secret[] {
  const what = `the minutes of item ${item.number} of the last meeting`
  // A title without a ground is that of an open item, of which only some is confidential.
  const title = item.ground === null ? [] : [item.title]
  return [...title, ...linesIn(item).filter(telling)].map((text) => ({ what, text }))
}

const secretAction = (texts: readonly string[]): Secret[] =>
  texts.filter(telling).map((text) => ({ what: 'a confidential action', text }))

const linesIn = (item: PrintedItem): string[] => [
  ...item.movements,
  ...item.declarations,
  ...linesOf(item.text).map(({ text }) => text),
  ...item.decisions,
  ...item.resolutions.map(({ text }) => text),
  ...item.actions.map(({ text }) => text),
  ...item.corrections.flatMap(({ was, now }) => [was, now]),
]

/** All that stands in minutes for their readers. */
function wordsOf(model: MinutesModel): string[] {
  const { title, when, place, chair, clerk, attendance, quorum, declarations, items, corrections } = model
  return [
    title,
    when,
    place,
    chair,
    clerk,
    ...attendance.flatMap(({ group, people }) =>
      people.flatMap(({ name, role, remark }) => [`${name} ${role} ${group} ${remark}`]),
    ),
    ...quorum,
    ...declarations,
    ...corrections,
    ...items.flatMap((item) => [item.title, ...linesIn(item)]),
    ...items.flatMap((item) => item.actions.map(({ owner, due }) => `${owner} ${due}`)),
  ]
}

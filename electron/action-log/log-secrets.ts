import type { Action } from '@shared/entities/action.ts'
import type { BodyId } from '@shared/entities/body.ts'
import { logHeads, logLine } from '@shared/words/action-log-words.ts'
import { actionStatusWords, priorityWords } from '@shared/words/action-words.ts'
import { actionLog } from '../actions/action-log.ts'
import { getAction } from '../actions/actions.repo.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { listRows } from '../db/table.ts'
import { actions, people } from '../db/tables.ts'
import { embargoedActions } from '../inspections/findings/embargoed-actions.ts'
import type { MinutesSecrets } from '../minutes-out/leak/minutes-secrets.ts'

/** Letters below which what was said of an open action is too common to be looked for: "Done.", "In hand." */
const TELLING = 20

/**
 * What may not be in a log or a calendar for everyone, from the whole register and not from what is being made: every
 * confidential action with all that was ever said of it, those that were taken out too, and what was said of open ones.
 */
export const logSecrets = (db: ReadDb, bodyId: BodyId, today: string): MinutesSecrets => {
  const { organisation, name } = getBody(db, bodyId)
  const rows = actionLog(db, bodyId, { before: null, finished: 'all' }, today)
  const open = rows.filter(({ isConfidential }) => !isConfidential)
  const closed = rows.filter(({ isConfidential }) => isConfidential)
  return {
    words: [
      ...closed.map(({ text }) => ({ what: 'a confidential action', text })),
      ...confidentialOf(db, bodyId).map((text) => ({ what: 'a confidential action', text })),
      ...embargoedOf(db, today).map((text) => ({ what: 'an action under embargo', text })),
      ...[...closed, ...open]
        .filter(({ lastSaid }) => lastSaid.replace(/[^\p{L}\p{N}]/gu, '').length >= TELLING)
        .map(({ lastSaid }) => ({ what: 'what was said of an action', text: lastSaid })),
    ].filter(({ text }) => text.trim() !== ''),
    lawful: [
      `${organisation} ${name}`,
      OWN_WORDS,
      ...listRows(db, people).map((person) => person.name), // who sits on a board is no secret
      ...open.flatMap(({ text, owner, due, raised }) => [text, owner, due, raised]),
    ],
  }
}

/** All that is known of confidential actions in words, withdrawn ones included. */
const confidentialOf = (db: ReadDb, bodyId: BodyId): string[] => {
  const found = listRows(db, actions, 'WHERE bodyId = ? AND isConfidential = 1', [bodyId]) as Action[]
  const said = db.sql.prepare('SELECT text FROM actionUpdates WHERE actionId = ?').pluck()
  return found.flatMap(({ id, text }) => [
    text,
    ...(said.all(id) as string[]).filter((each) => each.length >= TELLING),
  ])
}

const embargoedOf = (db: ReadDb, today: string): string[] =>
  [...embargoedActions(db, { kind: 'anybody' }, today)].map((id) => getAction(db, id).text)

const OWN_WORDS = [
  ...Object.values(logHeads),
  ...Object.values(actionStatusWords),
  ...Object.values(priorityWords),
  logLine('since'),
  logLine('all'),
  logLine('none'),
  'Action log As it stands on Page of days late Finished',
].join(' ')

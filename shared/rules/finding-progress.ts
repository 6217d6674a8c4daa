import type { Action } from '../entities/action.ts'
import type { FindingEvidence, Milestone } from '../entities/finding.ts'
import { formatDate, plural } from '../words/dates.ts'
import { isOpenAction } from './action-late.ts'

/**
 * How far a finding is answered. `not-begun`: nothing is planned or shown. `under-way`: something is. `to-check`: all that was
 * planned is done, and its evidence awaits a check. `shown`: all is done, and somebody has checked what shows it.
 */
export type FindingProgress = 'not-begun' | 'under-way' | 'to-check' | 'shown'

export interface Answered {
  readonly actions: readonly Pick<Action, 'status' | 'dueOn'>[]
  readonly milestones: readonly Pick<Milestone, 'dueOn' | 'reachedOn'>[]
  readonly evidence: readonly Pick<FindingEvidence, 'seenOn' | 'checkedBy' | 'checkedOn'>[]
}

/** Worked out from what was entered; nobody can say it in its place. */
export function findingProgress({ actions, milestones, evidence }: Answered): FindingProgress {
  if (actions.length + milestones.length + evidence.length === 0) return 'not-begun'
  const isDone = !actions.some(isOpenAction) && milestones.every(({ reachedOn }) => reachedOn !== null)
  if (!isDone || evidence.length === 0) return 'under-way'
  return evidence.every(({ checkedOn }) => checkedOn !== null) ? 'shown' : 'to-check'
}

export const progressWords: Readonly<Record<FindingProgress, string>> = {
  'not-begun': 'Not begun',
  'under-way': 'Under way',
  'to-check': 'Evidence to be checked',
  shown: 'Shown by evidence',
}

/** What the progress rests on: "1 of 2 actions is done. No milestones. 3 pieces of evidence, 2 checked, last on 4 March 2027 by Jon Ash." */
export function progressSentence({ actions, milestones, evidence }: Answered, today: string): string {
  const done = actions.filter((action) => !isOpenAction(action)).length
  const late = actions.filter(
    (each) => isOpenAction(each) && each.dueOn !== null && each.dueOn < today,
  ).length
  const reached = milestones.filter(({ reachedOn }) => reachedOn !== null).length
  const missed = milestones.filter(({ reachedOn, dueOn }) => reachedOn === null && dueOn < today).length
  return [
    part(done, actions.length, 'action', 'done', late),
    part(reached, milestones.length, 'milestone', 'reached', missed),
    evidenceWords(evidence),
  ].join(' ')
}

const part = (done: number, all: number, one: string, how: string, late: number): string => {
  if (all === 0) return `No ${one}s.`
  const said = `${done} of ${plural(all, one)} ${how}`
  return late === 0 ? `${said}.` : `${said}, ${late} late.`
}

const evidenceWords = (evidence: Answered['evidence']): string => {
  if (evidence.length === 0) return 'No evidence yet.'
  const checked = evidence
    .filter(({ checkedOn }) => checkedOn !== null)
    .toSorted((a, b) => ((a.checkedOn ?? '') < (b.checkedOn ?? '') ? -1 : 1))
  const pieces = plural(evidence.length, 'piece')
  const last = checked.at(-1)
  if (last === undefined) return `${pieces} of evidence, not checked yet.`
  const count = checked.length === evidence.length ? 'checked' : `${checked.length} checked`
  return `${pieces} of evidence, ${count}, last on ${formatDate(last.checkedOn ?? '')} by ${last.checkedBy}.`
}

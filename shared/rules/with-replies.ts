import type { Action, ActionStatus } from '../entities/action.ts'
import type { ReturnEntry } from '../entities/return.ts'

/** An action as its reader sees it: the clerk's record with what the reader said since laid over it. */
export interface WithReplies {
  readonly status: ActionStatus
  /** A proposal only: the day that counts is the clerk's. */
  readonly proposedDueOn: string | null
}

/** Lays what was said of one action over it, the earliest first. What says nothing new leaves it as it was. */
export function withReplies(
  { id, status }: Pick<Action, 'id' | 'status'>,
  entries: readonly ReturnEntry[],
): WithReplies {
  const said = entries
    .filter((entry) => entry.kind === 'action-update')
    .filter((entry) => entry.actionId === id)
    .toSorted((a, b) => (a.saidAt === b.saidAt ? compare(a.id, b.id) : compare(a.saidAt, b.saidAt)))
  return {
    status: said.findLast((entry) => entry.status !== null)?.status ?? status,
    proposedDueOn: said.findLast((entry) => entry.proposedDueOn !== null)?.proposedDueOn ?? null,
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : 1)

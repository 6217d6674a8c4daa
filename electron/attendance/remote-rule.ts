import type { BodyKind } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { Rule } from '@shared/entities/rule.ts'
import type { ReadDb } from '../db/handles.ts'
import { findMinutes } from '../minutes/minutes.repo.ts'
import { bodyKind, rulesForKind } from '../resources/load-resources.ts'

export type RemoteRule = Extract<Rule, { kind: 'remote' }>

/** Whether those who take part from elsewhere count, and on whose word. */
export type RemoteInForce = {
  readonly counts: boolean
  /** The shipped rule of its kind of body, or null where none is known: look in the body's own rules. */
  readonly shipped: RemoteRule | null
  /** The clerk's reason for departing from it at this meeting, or null where it stands. */
  readonly ownReason: string | null
}

/** Where no rule is known they count: a body that is bound by its own rules alone may let them. */
const countsWithoutRule = true

/** The rule for one meeting of a body of that kind; the clerk's own word at that meeting goes first. */
export const remoteRuleOf = (db: ReadDb, kind: BodyKind, meetingId: MeetingId): RemoteInForce => {
  const shipped = shippedRemoteRule(kind)
  const own = findMinutes(db, meetingId)
  const choice = own?.remoteCounts ?? null
  return {
    counts: choice ?? shipped?.value.counts ?? countsWithoutRule,
    shipped,
    ownReason: choice === null ? null : (own?.remoteReason ?? ''),
  }
}

const shippedRemoteRule = (kind: BodyKind): RemoteRule | null =>
  rulesForKind(kind, bodyKind(kind).jurisdiction).find((rule) => rule.kind === 'remote') ?? null

import type { Parsed } from '@shared/contract.ts'
import type { SuspensionsView } from '@shared/contract/attendance.ts'
import type { Suspension } from '@shared/entities/attendance.ts'
import type { BodyId, BodyKind } from '@shared/entities/body.ts'
import { AppError } from '@shared/errors.ts'
import { isRunning, refusalToSuspend } from '@shared/rules/suspension.ts'
import { isInPost } from '@shared/rules/terms.ts'
import { formatDate } from '@shared/words/dates.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getMembership, getPerson, listMemberships } from '../people/people.repo.ts'
import { bodyKind, rulesForKind } from '../resources/load-resources.ts'
import { getSuspension, insertSuspension, listSuspensions, updateSuspension } from './attendance.repo.ts'

/** The suspensions of a body's members, with the rule that limits them. */
export const viewSuspensions = (db: ReadDb, bodyId: BodyId, today: string): SuspensionsView => {
  const personOf = new Map(listMemberships(db, bodyId).map(({ id, personId }) => [id, personId]))
  return {
    limit: limitOf(getBody(db, bodyId).kind),
    suspensions: listSuspensions(db, bodyId).flatMap(({ id, membershipId, fromOn, toOn, reason }) => {
      const personId = personOf.get(membershipId)
      return personId === undefined
        ? []
        : [
            {
              id,
              membershipId,
              personId,
              fromOn,
              toOn,
              reason,
              isRunning: isRunning({ fromOn, toOn }, today),
            },
          ]
    }),
  }
}

const limitOf = (kind: BodyKind): SuspensionsView['limit'] => {
  const rule = rulesForKind(kind, bodyKind(kind).jurisdiction).find(({ id }) => id.endsWith('-SUSP'))
  return rule?.kind === 'period' && rule.value.unit === 'month'
    ? { months: rule.value.count, summary: rule.summary, source: rule.source, confidence: rule.confidence }
    : null
}

/** Suspends a member. Throws `rule` beyond the limit of its kind, `conflict` where they are not in post. */
export const suspend = (db: WriteDb, input: Parsed<'attendance.suspend'>): Suspension['id'] => {
  const { membershipId, fromOn, toOn, reason } = input
  const term = getMembership(db, membershipId)
  const { name } = getPerson(db, term.personId)
  if (!isInPost(term, fromOn))
    throw new AppError('conflict', `${name} is not in post on ${formatDate(fromOn)}. Nothing was changed.`)
  const limit = limitOf(getBody(db, term.bodyId).kind)
  const others = listSuspensions(db, term.bodyId).filter((each) => each.membershipId === membershipId)
  const why = refusalToSuspend({ fromOn, toOn }, { maxMonths: limit?.months ?? null, others })
  if (why !== null)
    throw new AppError('rule', `${why} Nothing was changed.`, {
      source: limit?.source ?? null,
      fields: [{ field: 'toOn', message: why }],
    })
  const id = insertSuspension(db, { membershipId, fromOn, toOn, reason })
  db.recorder.describe({ label: `Suspend ${name}`, scope: null })
  return id
}

/** Ends a suspension on a day; before its first day it is taken back whole. Throws `conflict` where it is over. */
export const endSuspension = (
  db: WriteDb,
  { suspensionId, endedOn }: Parsed<'attendance.endSuspension'>,
): void => {
  const { membershipId, fromOn, toOn } = getSuspension(db, suspensionId)
  const { name } = getPerson(db, getMembership(db, membershipId).personId)
  if (endedOn > toOn)
    throw new AppError(
      'conflict',
      `The suspension of ${name} was over on ${formatDate(toOn)} already. Nothing was changed.`,
    )
  updateSuspension(db, suspensionId, endedOn < fromOn ? { withdrawnAt: db.recorder.at } : { toOn: endedOn })
  db.recorder.describe({ label: `End the suspension of ${name}`, scope: null })
}

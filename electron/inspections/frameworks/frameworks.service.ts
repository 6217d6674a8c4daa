import type { Parsed } from '@shared/contract.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type {
  FrameworkOverrideId,
  OwnFramework,
  OwnFrameworkDraft,
  OwnFrameworkId,
} from '@shared/entities/framework.ts'
import { AppError } from '@shared/errors.ts'
import { ownFrameworkFaults } from '@shared/rules/inspection-own.ts'
import { plural } from '@shared/words/dates.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import {
  countInspectionsUnder,
  getOverride,
  getOwnFramework,
  insertOverride,
  insertOwnFramework,
  listAreasInUse,
  listOverrides,
  updateOwnFramework,
  withdrawOverride,
  withdrawOwnFramework,
} from './frameworks.repo.ts'
import { frameworkAsIs } from './read-frameworks.ts'

/** What undo takes back on the pages of frameworks: one board's own. */
export const frameworksScope = (bodyId: BodyId): string => `frameworks-${bodyId}`

/** Puts the board's own word in the place of one fact; what it said before on the same fact is taken back. */
export const overrideFact = (
  db: WriteDb,
  { bodyId, frameworkId, part, entryId, value, reason }: Parsed<'frameworks.override'>,
): FrameworkOverrideId => {
  getBody(db, bodyId)
  const framework = frameworkAsIs(db, bodyId, frameworkId)
  if (framework.confidence === 'own')
    throw new AppError('conflict', 'This framework is your own: change it there. Nothing was changed.')
  const entries = part === 'timeline' ? framework.timeline : framework.sharing
  const entry = entries.find(({ id }) => id === entryId)
  if (entry === undefined || value.kind !== (part === 'timeline' ? 'clock' : 'permission'))
    throw new AppError('not_found', `“${framework.name}” has no such fact to change. Nothing was changed.`)
  for (const each of listOverrides(db, bodyId, frameworkId))
    if (each.part === part && each.entryId === entryId) withdrawOverride(db, each.id)
  const overrideId = insertOverride(db, { bodyId, frameworkId, part, entryId, value, reason })
  const what = 'title' in entry ? entry.title : 'who may be told'
  db.recorder.describe({ label: `Change “${what}”`, scope: frameworksScope(bodyId) })
  return overrideId
}

/** Back to what comes with the program. Throws `not_found`. */
export const takeBackOverride = (db: WriteDb, id: FrameworkOverrideId): void => {
  const { bodyId, withdrawnAt } = getOverride(db, id)
  if (withdrawnAt !== null)
    throw new AppError('not_found', 'This change was taken back already. Nothing was changed.')
  withdrawOverride(db, id)
  db.recorder.describe({ label: 'Go back to what comes with Packhorse', scope: frameworksScope(bodyId) })
}

export const defineFramework = (
  db: WriteDb,
  { bodyId, basedOn, draft }: Parsed<'frameworks.define'>,
): OwnFrameworkId => {
  getBody(db, bodyId)
  expectWhole(draft)
  if (basedOn !== null) frameworkAsIs(db, bodyId, basedOn)
  const id = insertOwnFramework(db, { bodyId, basedOn, ...draft })
  db.recorder.describe({ label: `Define “${draft.name}”`, scope: frameworksScope(bodyId) })
  return id
}

export const changeFramework = (
  db: WriteDb,
  { ownFrameworkId, draft }: Parsed<'frameworks.change'>,
): void => {
  const { bodyId, areas } = getStanding(db, ownFrameworkId)
  expectWhole(draft)
  const used = new Set(listAreasInUse(db, ownFrameworkId))
  const gone = areas.find(({ id }) => used.has(id) && !draft.areas.some((each) => each.id === id))
  if (gone !== undefined)
    throw new AppError(
      'conflict',
      `An inspection has points on “${gone.name}”, so it stays. Nothing was changed. You can give it another name.`,
    )
  updateOwnFramework(db, ownFrameworkId, draft)
  db.recorder.describe({ label: `Change “${draft.name}”`, scope: frameworksScope(bodyId) })
}

/** Takes it out of the list; it stays in the record of changes. */
export const takeOutFramework = (db: WriteDb, id: OwnFrameworkId): void => {
  const { bodyId, name } = getStanding(db, id)
  const count = countInspectionsUnder(db, id)
  if (count > 0)
    throw new AppError(
      'conflict',
      `${plural(count, 'inspection')} ${count === 1 ? 'is' : 'are'} recorded under “${name}”, so it stays. Nothing was changed.`,
    )
  withdrawOwnFramework(db, id)
  db.recorder.describe({ label: `Take out “${name}”`, scope: frameworksScope(bodyId) })
}

const getStanding = (db: ReadDb, id: OwnFrameworkId): OwnFramework => {
  const found = getOwnFramework(db, id)
  if (found.withdrawnAt === null) return found
  throw new AppError('not_found', 'This framework was taken out. Nothing was changed.')
}

const expectWhole = (draft: OwnFrameworkDraft): void => {
  const fields = ownFrameworkFaults(draft)
  const [first] = fields
  if (first === undefined) return
  throw new AppError('invalid_input', `${first.message} Nothing was changed.`, { fields })
}

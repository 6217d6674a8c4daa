import type { BodyId } from '@shared/entities/body.ts'
import type {
  FrameworkOverride,
  FrameworkOverrideId,
  OwnFramework,
  OwnFrameworkDraft,
  OwnFrameworkId,
} from '@shared/entities/framework.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import { findRow, getRow, insertRow, listRows, updateRow, withdrawRow } from '../../db/table.ts'
import { frameworkOverrides, ownFrameworks } from '../../db/tables.ts'

/** A board's own frameworks, by name. */
export const listOwnFrameworks = (db: ReadDb, bodyId: BodyId): OwnFramework[] =>
  listRows(db, ownFrameworks, 'WHERE withdrawnAt IS NULL AND bodyId = ? ORDER BY name COLLATE NOCASE, id', [
    bodyId,
  ])

/** Null where there is none of that id. One that was taken out is found too: inspections under it are read by it. */
export const findOwnFramework = (db: ReadDb, id: string): OwnFramework | null =>
  findRow(db, ownFrameworks, id)

/** Throws `not_found`. */
export const getOwnFramework = (db: ReadDb, id: OwnFrameworkId): OwnFramework => getRow(db, ownFrameworks, id)

export const insertOwnFramework = (
  db: WriteDb,
  values: Omit<OwnFramework, 'id' | 'createdAt' | 'withdrawnAt'>,
): OwnFrameworkId => {
  const id = uuidv7() as OwnFrameworkId
  insertRow(db, ownFrameworks, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

export const updateOwnFramework = (db: WriteDb, id: OwnFrameworkId, draft: OwnFrameworkDraft): void =>
  updateRow(db, ownFrameworks, id, draft)

export const withdrawOwnFramework = (db: WriteDb, id: OwnFrameworkId): void =>
  withdrawRow(db, ownFrameworks, id)

/** How often inspections that stand use a framework. */
export const countInspectionsUnder = (db: ReadDb, frameworkId: string): number =>
  db.sql
    .prepare('SELECT count(*) FROM inspections WHERE frameworkId = ? AND withdrawnAt IS NULL')
    .pluck()
    .get(frameworkId) as number

/** Ids of the areas that points of inspections under a framework are about. */
export const listAreasInUse = (db: ReadDb, frameworkId: string): string[] =>
  db.sql
    .prepare(
      `SELECT DISTINCT p.areaId FROM inspectionPoints p JOIN inspections i ON i.id = p.inspectionId
       WHERE i.frameworkId = ? AND p.areaId IS NOT NULL AND p.withdrawnAt IS NULL AND i.withdrawnAt IS NULL`,
    )
    .pluck()
    .all(frameworkId) as string[]

/** A board's own words on one framework, in the order in which they were said. */
export const listOverrides = (db: ReadDb, bodyId: BodyId, frameworkId: string): FrameworkOverride[] =>
  listRows(
    db,
    frameworkOverrides,
    'WHERE withdrawnAt IS NULL AND bodyId = ? AND frameworkId = ? ORDER BY createdAt, id',
    [bodyId, frameworkId],
  )

/** How many facts of each framework a board changed, by the framework's id. */
export const countOverrides = (db: ReadDb, bodyId: BodyId): ReadonlyMap<string, number> =>
  new Map(
    db.sql
      .prepare(
        `SELECT frameworkId, count(*) FROM frameworkOverrides
         WHERE withdrawnAt IS NULL AND bodyId = ? GROUP BY frameworkId`,
      )
      .raw()
      .all(bodyId) as [string, number][],
  )

/** Throws `not_found`. */
export const getOverride = (db: ReadDb, id: FrameworkOverrideId): FrameworkOverride =>
  getRow(db, frameworkOverrides, id)

export const insertOverride = (
  db: WriteDb,
  values: Omit<FrameworkOverride, 'id' | 'createdAt' | 'withdrawnAt'>,
): FrameworkOverrideId => {
  const id = uuidv7() as FrameworkOverrideId
  insertRow(db, frameworkOverrides, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

export const withdrawOverride = (db: WriteDb, id: FrameworkOverrideId): void =>
  withdrawRow(db, frameworkOverrides, id)

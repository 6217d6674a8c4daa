import { logStyle, type LogStyle, usualLogStyle } from '@shared/entities/action-log.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { findRow, withdrawRow } from '../db/table.ts'
import { settings } from '../db/tables.ts'
import { keepSetting } from '../settings/settings.repo.ts'

const keyOf = (bodyId: BodyId): string => `actions.log ${bodyId}`

/** What a body chose for its action log; null while it has the usual one. */
export const findLogStyle = (db: ReadDb, bodyId: BodyId): LogStyle | null => {
  const kept = findRow(db, settings, keyOf(bodyId))
  return kept === null || kept.withdrawnAt !== null ? null : logStyle.parse(JSON.parse(kept.value))
}

export const logStyleOf = (db: ReadDb, bodyId: BodyId): LogStyle => findLogStyle(db, bodyId) ?? usualLogStyle

/** Null: the usual one again. */
export const chooseLogStyle = (db: WriteDb, bodyId: BodyId, chosen: LogStyle | null): void => {
  db.recorder.describe({ label: 'Choose how the action log looks', scope: null })
  if (chosen !== null) keepSetting(db, keyOf(bodyId), JSON.stringify(chosen))
  else if (findLogStyle(db, bodyId) !== null) withdrawRow(db, settings, keyOf(bodyId))
}

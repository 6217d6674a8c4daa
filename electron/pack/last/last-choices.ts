import type { BodyId } from '@shared/entities/body.ts'
import { lastParts } from '@shared/entities/pack.ts'
import { z } from 'zod'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import { findRow } from '../../db/table.ts'
import { settings } from '../../db/tables.ts'
import { setSetting } from '../../settings/settings.repo.ts'

const choices = z.object({
  /** What does not join the pack, though it could. */
  leaveOut: z.array(z.enum(lastParts)),
  /** Whether the public is shown minutes that are not approved yet, marked as a draft. */
  isDraftPublic: z.boolean(),
})
export type LastChoices = z.infer<typeof choices>

const usual: LastChoices = { leaveOut: [], isDraftPublic: false }

const keyOf = (bodyId: BodyId): string => `pack.last ${bodyId}`

/** What a body wants in its packs from the meeting before; everything, until it says otherwise. */
export const lastChoicesOf = (db: ReadDb, bodyId: BodyId): LastChoices => {
  const kept = findRow(db, settings, keyOf(bodyId))
  return kept === null || kept.withdrawnAt !== null ? usual : choices.parse(JSON.parse(kept.value))
}

export const chooseLast = (db: WriteDb, bodyId: BodyId, chosen: LastChoices): void =>
  setSetting(db, keyOf(bodyId), JSON.stringify(chosen))

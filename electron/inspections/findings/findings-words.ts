import type { InspectionId } from '@shared/entities/inspection.ts'
import type { ReadDb } from '../../db/handles.ts'

/**
 * All that is written of the findings of an inspection and of what answers them, in words, whatever was taken out since: the
 * embargo holds for each of them.
 */
export const findingsWords = (db: ReadDb, id: InspectionId): string[] => {
  const ofFindings = `WHERE findingId IN (SELECT id FROM findings WHERE inspectionId = @id)`
  const ofActions = `origin = 'finding' AND originId IN (SELECT id FROM findings WHERE inspectionId = @id)`
  return db.sql
    .prepare(
      `SELECT words FROM findings WHERE inspectionId = @id
       UNION SELECT text FROM milestones ${ofFindings}
       UNION SELECT words FROM findingEvidence ${ofFindings}
       UNION SELECT statement FROM findingPlans WHERE inspectionId = @id
       UNION SELECT text FROM actions WHERE ${ofActions}
       UNION SELECT text FROM actionUpdates WHERE actionId IN (SELECT id FROM actions WHERE ${ofActions})`,
    )
    .pluck()
    .all({ id }) as string[]
}

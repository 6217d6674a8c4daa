import { entity } from './entity.ts'
import type { Migration } from './migration.ts'

/** The record of inspections: what was said, who may know it, and how people were looked after. */
export const inspections: Migration = {
  version: 100,
  sql: `
    ${entity(
      'inspections',
      `bodyId TEXT NOT NULL REFERENCES bodies (id), title TEXT NOT NULL, place TEXT NOT NULL, frameworkId TEXT,
       type TEXT NOT NULL, team TEXT NOT NULL, noticeOn TEXT, startsOn TEXT, endsOn TEXT, feedbackDueOn TEXT,
       publishedOn TEXT, liftedOn TEXT, liftedWhy TEXT NOT NULL`,
    )}
    CREATE INDEX inspectionsByBody ON inspections (bodyId);
  `,
}

import { entity, frozen } from './entity.ts'
import type { Migration } from './migration.ts'

/** The record of inspections: what was said, who may know it, and how people were looked after. */
export const inspections: Migration = {
  version: 100,
  sql: `
    ${entity(
      'inspections',
      `bodyId TEXT NOT NULL REFERENCES bodies (id), title TEXT NOT NULL, place TEXT NOT NULL, frameworkId TEXT,
       type TEXT NOT NULL, team TEXT NOT NULL, noticeOn TEXT, startsOn TEXT, endsOn TEXT, draftOn TEXT, feedbackDueOn TEXT,
       publishedOn TEXT, liftedOn TEXT, liftedWhy TEXT NOT NULL`,
    )}
    CREATE INDEX inspectionsByBody ON inspections (bodyId);
    ${entity(
      'inspectionPoints',
      `inspectionId TEXT NOT NULL REFERENCES inspections (id), stage TEXT NOT NULL, areaId TEXT, tag TEXT NOT NULL,
       words TEXT NOT NULL, knownBefore INTEGER, knownWhere TEXT NOT NULL, reportPage INTEGER,
       sameAsId TEXT REFERENCES inspectionPoints (id)`,
    )}
    CREATE INDEX inspectionPointsByInspection ON inspectionPoints (inspectionId);
    ${entity(
      'embargoPeople',
      `inspectionId TEXT NOT NULL REFERENCES inspections (id), personId TEXT REFERENCES people (id), name TEXT NOT NULL,
       capacity TEXT NOT NULL, why TEXT NOT NULL, isOnList INTEGER NOT NULL, wasInRoom INTEGER NOT NULL`,
    )}
    CREATE INDEX embargoPeopleByInspection ON embargoPeople (inspectionId);
    ${entity(
      'embargoTellings',
      `embargoPersonId TEXT NOT NULL REFERENCES embargoPeople (id), what TEXT NOT NULL, toldOn TEXT NOT NULL,
       toldBy TEXT NOT NULL`,
    )}
    ${frozen(
      'embargoTellings',
      ['embargoPersonId', 'what', 'toldOn', 'toldBy'],
      'that somebody was told is withdrawn and noted again, not changed',
    )}
    ${entity(
      'inspectionMinutings',
      `inspectionId TEXT NOT NULL REFERENCES inspections (id), meetingId TEXT NOT NULL REFERENCES meetings (id),
       itemId TEXT NOT NULL REFERENCES agendaItems (id), minutedOn TEXT NOT NULL, releasedOn TEXT`,
    )}
    ${entity(
      'inspectionGrades',
      `inspectionId TEXT NOT NULL REFERENCES inspections (id), stage TEXT NOT NULL, areaId TEXT NOT NULL,
       gradeId TEXT NOT NULL`,
    )}
    ${entity(
      'accuracyPoints',
      `inspectionId TEXT NOT NULL REFERENCES inspections (id), page INTEGER, says TEXT NOT NULL, shouldSay TEXT NOT NULL,
       evidence TEXT NOT NULL, outcome TEXT NOT NULL`,
    )}
    -- What is being typed and is no point yet; the one table here whose rows may go.
    CREATE TABLE pointDrafts (
      inspectionId TEXT PRIMARY KEY REFERENCES inspections (id),
      draft TEXT NOT NULL,
      savedAt TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
}

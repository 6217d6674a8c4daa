import { entity } from './entity.ts'
import type { Migration } from './migration.ts'

/** Frameworks that a board defined for itself, and its own word on facts of those that come with the program. */
export const frameworks: Migration = {
  version: 99,
  sql: `
    ${entity(
      'ownFrameworks',
      `bodyId TEXT NOT NULL REFERENCES bodies (id), basedOn TEXT, name TEXT NOT NULL, inspectorate TEXT NOT NULL,
       inspects TEXT NOT NULL, inForceFrom TEXT, inForceTo TEXT, sourceTitle TEXT NOT NULL, sourceWhere TEXT NOT NULL,
       points TEXT NOT NULL, areas TEXT NOT NULL, timeline TEXT NOT NULL, sharing TEXT NOT NULL`,
    )}
    CREATE INDEX ownFrameworksByBody ON ownFrameworks (bodyId);
    ${entity(
      'frameworkOverrides',
      `bodyId TEXT NOT NULL REFERENCES bodies (id), frameworkId TEXT NOT NULL, part TEXT NOT NULL,
       entryId TEXT NOT NULL, value TEXT NOT NULL, reason TEXT NOT NULL`,
    )}
    CREATE INDEX frameworkOverridesByFramework ON frameworkOverrides (bodyId, frameworkId);
  `,
}

import type { Migration } from './migration.ts'

/** A paper can be confidential though its item is open; a pack can be for one person or one role. */
export const audiences: Migration = {
  version: 40,
  sql: `
    UPDATE packs SET audience = json_object('kind', audience) WHERE audience IN ('members', 'public');
    ALTER TABLE papers ADD COLUMN isConfidential INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE papers ADD COLUMN reasonCode TEXT;
    ALTER TABLE papers ADD COLUMN confidentialUntil TEXT;
    ALTER TABLE papers ADD COLUMN publicLine TEXT NOT NULL DEFAULT '';
  `,
}

import type { Migration } from './migration.ts'

/** Papers that are awaited and from whom, papers handed out at the meeting, cover sheets. */
export const chase: Migration = {
  version: 30,
  sql: `
    ALTER TABLE papers ADD COLUMN awaitedFrom TEXT NOT NULL DEFAULT '';
    ALTER TABLE papers ADD COLUMN awaitedBy TEXT;
    ALTER TABLE papers ADD COLUMN isTabled INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE papers ADD COLUMN coverSheet TEXT;
    ALTER TABLE bodies ADD COLUMN coverSheetFields TEXT;
    CREATE INDEX changesByRow ON changes (rowId);
    UPDATE papers SET awaitedFrom = author WHERE NOT EXISTS (SELECT 1 FROM paperVersions v WHERE v.paperId = papers.id);
  `,
}

import type { Migration } from './migration.ts'

/** Papers of every kind: what each file is, the PDF that stands for it, and the text of its pages for search. */
export const kinds: Migration = {
  version: 20,
  sql: `
    ALTER TABLE paperVersions ADD COLUMN rendition TEXT;
    UPDATE paperVersions SET examination = json_set(examination, '$.needs', NULL, '$.format', CASE mediaType
      WHEN 'application/pdf' THEN 'pdf' WHEN 'image/png' THEN 'png' WHEN 'image/jpeg' THEN 'jpeg' ELSE 'unknown' END);
    CREATE TABLE paperTexts (
      sha256 TEXT NOT NULL REFERENCES blobs (sha256),
      page INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (sha256, page)
    ) STRICT, WITHOUT ROWID;
  `,
}

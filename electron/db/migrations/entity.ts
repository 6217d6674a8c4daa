/** A table of the record: with an id, kept for ever, withdrawn and not deleted. */
export const entity = (name: string, columns: string): string => `
  CREATE TABLE ${name} (
    id TEXT PRIMARY KEY,
    ${columns},
    createdAt TEXT NOT NULL,
    withdrawnAt TEXT
  ) STRICT;
  CREATE TRIGGER ${name}AreKept BEFORE DELETE ON ${name}
  BEGIN SELECT RAISE(ABORT, 'a governance record is withdrawn, not deleted'); END;
`

/** Refuses to change these columns once they are written. */
export const frozen = (name: string, columns: readonly string[], why: string): string => `
  CREATE TRIGGER ${name}AreFrozen BEFORE UPDATE OF ${columns.join(', ')} ON ${name}
  BEGIN SELECT RAISE(ABORT, '${why}'); END;
`

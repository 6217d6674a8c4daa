import type { Migration } from './migration.ts'

const frozen = [
  'meetingId',
  'ordinal',
  'kind',
  'audience',
  'fileName',
  'sha256',
  'pageCount',
  'firstPage',
  'lastPage',
  'model',
  'pageMap',
  'seed',
  'leftOut',
  'isShrunk',
  'isProtected',
  'programVersion',
  'issuedAt',
  'issuedOn',
]

/** What was issued, frozen; and what was sent to whom. Both can be withdrawn with a reason, and changed in no other way. */
export const issue: Migration = {
  version: 50,
  sql: `
    CREATE TABLE issues (
      id TEXT PRIMARY KEY,
      meetingId TEXT NOT NULL REFERENCES meetings (id),
      ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL,
      audience TEXT NOT NULL,
      fileName TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      pageCount INTEGER NOT NULL,
      firstPage INTEGER NOT NULL,
      lastPage INTEGER NOT NULL,
      model TEXT NOT NULL,
      pageMap TEXT NOT NULL,
      seed TEXT NOT NULL,
      leftOut TEXT NOT NULL,
      isShrunk INTEGER NOT NULL,
      isProtected INTEGER NOT NULL,
      programVersion TEXT NOT NULL,
      issuedAt TEXT NOT NULL,
      issuedOn TEXT NOT NULL,
      withdrawnReason TEXT NOT NULL,
      createdAt TEXT NOT NULL,
      withdrawnAt TEXT
    ) STRICT;
    CREATE UNIQUE INDEX issuesByMeeting ON issues (meetingId, audience, ordinal) WHERE withdrawnAt IS NULL;
    CREATE TRIGGER issuesAreKept BEFORE DELETE ON issues
    BEGIN SELECT RAISE(ABORT, 'a governance record is withdrawn, not deleted'); END;
    CREATE TRIGGER issuesAreFrozen BEFORE UPDATE OF ${frozen.join(', ')} ON issues
    BEGIN SELECT RAISE(ABORT, 'what was issued is frozen'); END;
    CREATE TRIGGER issuesStayWithdrawn BEFORE UPDATE ON issues WHEN OLD.withdrawnAt IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'what was withdrawn stays so'); END;

    CREATE TABLE dispatches (
      id TEXT PRIMARY KEY,
      issueId TEXT NOT NULL REFERENCES issues (id),
      personId TEXT REFERENCES people (id),
      toWhom TEXT NOT NULL,
      how TEXT NOT NULL,
      sentOn TEXT NOT NULL,
      withdrawnReason TEXT NOT NULL,
      createdAt TEXT NOT NULL,
      withdrawnAt TEXT
    ) STRICT;
    CREATE INDEX dispatchesByIssue ON dispatches (issueId);
    CREATE TRIGGER dispatchesAreKept BEFORE DELETE ON dispatches
    BEGIN SELECT RAISE(ABORT, 'a governance record is withdrawn, not deleted'); END;
    CREATE TRIGGER dispatchesAreFrozen BEFORE UPDATE OF issueId, personId, toWhom, how, sentOn ON dispatches
    BEGIN SELECT RAISE(ABORT, 'what was sent is withdrawn, not changed'); END;
    CREATE TRIGGER dispatchesStayWithdrawn BEFORE UPDATE ON dispatches WHEN OLD.withdrawnAt IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'what was withdrawn stays so'); END;
  `,
}

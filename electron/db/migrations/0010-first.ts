import { entity } from './entity.ts'
import type { Migration } from './migration.ts'

const log = `
  CREATE TABLE commands (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    method TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    label TEXT NOT NULL,
    scope TEXT,
    targetId TEXT
  ) STRICT;
  CREATE INDEX commandsByScope ON commands (scope, seq);
  CREATE INDEX commandsByTarget ON commands (targetId, seq);
  CREATE TABLE changes (
    commandId TEXT NOT NULL REFERENCES commands (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL,
    tableName TEXT NOT NULL,
    rowId TEXT NOT NULL,
    before TEXT,
    after TEXT NOT NULL,
    PRIMARY KEY (commandId, ordinal)
  ) STRICT, WITHOUT ROWID;
  ${['commands', 'changes']
    .flatMap((name) =>
      ['UPDATE', 'DELETE'].map(
        (verb) => `CREATE TRIGGER ${name}No${verb} BEFORE ${verb} ON ${name}
          BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;`,
      ),
    )
    .join('\n')}
`

/** The first schema: bodies, people, meetings, agendas, papers, packs, and the log of every change. */
export const first: Migration = {
  version: 10,
  sql: `
    ${log}
    CREATE TABLE blobs (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT;
    ${entity('settings', 'value TEXT NOT NULL')}
    ${entity(
      'bodies',
      `kind TEXT NOT NULL, name TEXT NOT NULL, organisation TEXT NOT NULL, address TEXT NOT NULL, accent TEXT NOT NULL,
       logoSha256 TEXT REFERENCES blobs (sha256), numbering TEXT NOT NULL, starMeans TEXT NOT NULL,
       usualMinutes INTEGER NOT NULL, usualStartsAt TEXT NOT NULL, usualPlace TEXT NOT NULL`,
    )}
    ${entity(
      'ruleOverrides',
      `bodyId TEXT NOT NULL REFERENCES bodies (id), topic TEXT NOT NULL, ruleId TEXT, value TEXT NOT NULL, reason TEXT NOT NULL`,
    )}
    CREATE INDEX ruleOverridesByBody ON ruleOverrides (bodyId);
    ${entity(
      'termDates',
      `bodyId TEXT NOT NULL REFERENCES bodies (id), name TEXT NOT NULL, kind TEXT NOT NULL, startsOn TEXT NOT NULL, endsOn TEXT NOT NULL`,
    )}
    CREATE INDEX termDatesByBody ON termDates (bodyId, startsOn);
    ${entity('holidayEdits', `dayOn TEXT NOT NULL, name TEXT NOT NULL, change TEXT NOT NULL, reason TEXT NOT NULL`)}
    ${entity(
      'people',
      `name TEXT NOT NULL, sortName TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, notes TEXT NOT NULL`,
    )}
    ${entity(
      'memberships',
      `bodyId TEXT NOT NULL REFERENCES bodies (id), personId TEXT NOT NULL REFERENCES people (id), role TEXT NOT NULL,
       category TEXT NOT NULL, appointingBody TEXT NOT NULL, termFrom TEXT NOT NULL, termTo TEXT, endedOn TEXT,
       endedReason TEXT NOT NULL, hasVote INTEGER NOT NULL`,
    )}
    CREATE INDEX membershipsByBody ON memberships (bodyId);
    CREATE INDEX membershipsByPerson ON memberships (personId);
    ${entity('seats', `bodyId TEXT NOT NULL REFERENCES bodies (id), category TEXT NOT NULL, places INTEGER NOT NULL`)}
    CREATE INDEX seatsByBody ON seats (bodyId);
    ${entity(
      'meetings',
      `bodyId TEXT NOT NULL REFERENCES bodies (id), title TEXT NOT NULL, kind TEXT NOT NULL, meetsOn TEXT NOT NULL,
       startsAt TEXT NOT NULL, minutes INTEGER NOT NULL, place TEXT NOT NULL, joining TEXT NOT NULL, status TEXT NOT NULL,
       urgentNoticeDays INTEGER, urgentReason TEXT NOT NULL, firstNumber INTEGER`,
    )}
    CREATE INDEX meetingsByBody ON meetings (bodyId, meetsOn);
    ${entity(
      'agendaItems',
      `meetingId TEXT NOT NULL REFERENCES meetings (id), parentId TEXT REFERENCES agendaItems (id), position TEXT NOT NULL,
       title TEXT NOT NULL, purpose TEXT NOT NULL, presenter TEXT NOT NULL, minutes INTEGER, recommendation TEXT NOT NULL,
       chairNotes TEXT NOT NULL, isStanding INTEGER NOT NULL, isStarred INTEGER NOT NULL, isConfidential INTEGER NOT NULL,
       reasonCode TEXT, publicLine TEXT NOT NULL, confidentialUntil TEXT, options TEXT NOT NULL, briefing TEXT,
       libraryId TEXT, carriedFromId TEXT REFERENCES agendaItems (id), ownNumber TEXT NOT NULL`,
    )}
    CREATE INDEX agendaItemsByMeeting ON agendaItems (meetingId, withdrawnAt);
    ${entity(
      'itemWithdrawals',
      `itemId TEXT NOT NULL REFERENCES agendaItems (id), personId TEXT NOT NULL REFERENCES people (id), reason TEXT NOT NULL`,
    )}
    CREATE INDEX itemWithdrawalsByItem ON itemWithdrawals (itemId);
    ${entity(
      'papers',
      `itemId TEXT NOT NULL REFERENCES agendaItems (id), position TEXT NOT NULL, title TEXT NOT NULL, author TEXT NOT NULL,
       purpose TEXT NOT NULL, ownReference TEXT NOT NULL`,
    )}
    CREATE INDEX papersByItem ON papers (itemId, withdrawnAt);
    ${entity(
      'paperVersions',
      `paperId TEXT NOT NULL REFERENCES papers (id), version INTEGER NOT NULL, fileName TEXT NOT NULL, mediaType TEXT NOT NULL,
       size INTEGER NOT NULL, sha256 TEXT NOT NULL REFERENCES blobs (sha256), addedAt TEXT NOT NULL, examination TEXT NOT NULL`,
    )}
    CREATE INDEX paperVersionsByPaper ON paperVersions (paperId, version);
    ${entity(
      'packs',
      `meetingId TEXT NOT NULL REFERENCES meetings (id), audience TEXT NOT NULL, fileName TEXT NOT NULL,
       pageCount INTEGER NOT NULL, sha256 TEXT NOT NULL, savedAt TEXT NOT NULL`,
    )}
    CREATE INDEX packsByMeeting ON packs (meetingId);
    ${entity('agendaTemplates', `bodyKind TEXT NOT NULL, name TEXT NOT NULL, items TEXT NOT NULL`)}
  `,
}

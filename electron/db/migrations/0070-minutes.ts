import { entity, frozen } from './entity.ts'
import type { Migration } from './migration.ts'

/**
 * The minutes: what was written under each item, each version that others saw, who signed what, and the pages of the
 * minute book that were given out. `minuteDrafts` holds what is being typed and is not yet a change of the record, so
 * that nothing is lost when the program is killed and the log does not fill with keystrokes.
 */
export const minutes: Migration = {
  version: 70,
  sql: `
    ALTER TABLE agendaItems ADD COLUMN isAdded INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE bodies ADD COLUMN minuteStyle TEXT;
    ${entity(
      'minutes',
      `meetingId TEXT NOT NULL REFERENCES meetings (id), state TEXT NOT NULL, startedAt TEXT, endedAt TEXT,
       chairId TEXT REFERENCES people (id), clerkName TEXT NOT NULL, remoteCounts INTEGER, remoteReason TEXT NOT NULL,
       approvedAtMeetingId TEXT REFERENCES meetings (id), approvedOn TEXT`,
    )}
    CREATE UNIQUE INDEX minutesOnce ON minutes (meetingId) WHERE withdrawnAt IS NULL;
    ${entity(
      'minuteItems',
      `meetingId TEXT NOT NULL REFERENCES meetings (id), itemId TEXT NOT NULL REFERENCES agendaItems (id),
       text TEXT NOT NULL, closedText TEXT NOT NULL, status TEXT NOT NULL, takenPosition TEXT, startedAt TEXT, endedAt TEXT`,
    )}
    CREATE UNIQUE INDEX minuteItemsOnce ON minuteItems (itemId) WHERE withdrawnAt IS NULL;
    CREATE INDEX minuteItemsByMeeting ON minuteItems (meetingId);
    CREATE TABLE minuteDrafts (
      itemId TEXT NOT NULL REFERENCES agendaItems (id),
      part TEXT NOT NULL,
      text TEXT NOT NULL,
      savedAt TEXT NOT NULL,
      PRIMARY KEY (itemId, part)
    ) STRICT, WITHOUT ROWID;
    ${entity(
      'minutesVersions',
      `meetingId TEXT NOT NULL REFERENCES meetings (id), ordinal INTEGER NOT NULL, state TEXT NOT NULL,
       label TEXT NOT NULL, open TEXT NOT NULL, confidential TEXT, madeAt TEXT NOT NULL, madeOn TEXT NOT NULL`,
    )}
    CREATE UNIQUE INDEX minutesVersionsByMeeting ON minutesVersions (meetingId, ordinal);
    ${frozen(
      'minutesVersions',
      ['meetingId', 'ordinal', 'state', 'label', 'open', 'confidential', 'madeAt', 'madeOn'],
      'a version of the minutes is frozen',
    )}
    ${entity(
      'signings',
      `meetingId TEXT NOT NULL REFERENCES meetings (id), part TEXT NOT NULL,
       versionId TEXT NOT NULL REFERENCES minutesVersions (id), signedById TEXT REFERENCES people (id),
       signedName TEXT NOT NULL, signedAs TEXT NOT NULL, atMeetingId TEXT REFERENCES meetings (id),
       signedOn TEXT NOT NULL, withdrawnReason TEXT NOT NULL`,
    )}
    CREATE UNIQUE INDEX signingsOnce ON signings (meetingId, part) WHERE withdrawnAt IS NULL;
    ${frozen(
      'signings',
      ['meetingId', 'part', 'versionId', 'signedById', 'signedName', 'signedAs', 'atMeetingId', 'signedOn'],
      'what was signed is frozen',
    )}
    ${entity(
      'corrections',
      `meetingId TEXT NOT NULL REFERENCES meetings (id), part TEXT NOT NULL, itemId TEXT REFERENCES agendaItems (id),
       lineId TEXT, was TEXT NOT NULL, now TEXT NOT NULL, kind TEXT NOT NULL, decidedAtMeetingId TEXT REFERENCES meetings (id),
       madeOn TEXT NOT NULL, reason TEXT NOT NULL`,
    )}
    CREATE INDEX correctionsByMeeting ON corrections (meetingId);
    ${entity(
      'phrases',
      `bodyId TEXT REFERENCES bodies (id), shortcut TEXT NOT NULL, text TEXT NOT NULL, position TEXT NOT NULL`,
    )}
    ${entity(
      'folios',
      `bodyId TEXT NOT NULL REFERENCES bodies (id), part TEXT NOT NULL, year TEXT NOT NULL,
       meetingId TEXT NOT NULL REFERENCES meetings (id), versionId TEXT NOT NULL REFERENCES minutesVersions (id),
       first INTEGER NOT NULL, last INTEGER NOT NULL, sha256 TEXT NOT NULL`,
    )}
    CREATE INDEX foliosByBody ON folios (bodyId, part, year);
    ${frozen(
      'folios',
      ['bodyId', 'part', 'year', 'meetingId', 'versionId', 'first', 'last', 'sha256'],
      'pages of the minute book that were given out are never given out again',
    )}
  `,
}

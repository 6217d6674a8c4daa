import { entity } from './entity.ts'
import type { Migration } from './migration.ts'

/** Who was at a meeting and when, who is suspended, and which interests were declared. */
export const attendance: Migration = {
  version: 60,
  sql: `
    ${entity(
      'attendances',
      `meetingId TEXT NOT NULL REFERENCES meetings (id), personId TEXT REFERENCES people (id), name TEXT NOT NULL,
       capacity TEXT NOT NULL, note TEXT NOT NULL, status TEXT NOT NULL, consent TEXT NOT NULL,
       consentReason TEXT NOT NULL, mode TEXT NOT NULL`,
    )}
    CREATE UNIQUE INDEX attendancesOnce ON attendances (meetingId, personId)
      WHERE personId IS NOT NULL AND withdrawnAt IS NULL;
    CREATE INDEX attendancesByMeeting ON attendances (meetingId);
    CREATE INDEX attendancesByPerson ON attendances (personId);
    ${entity(
      'meetingEvents',
      `meetingId TEXT NOT NULL REFERENCES meetings (id), kind TEXT NOT NULL,
       attendanceId TEXT REFERENCES attendances (id), itemId TEXT REFERENCES agendaItems (id), position TEXT NOT NULL,
       at TEXT, reasonCode TEXT, reason TEXT NOT NULL`,
    )}
    CREATE INDEX meetingEventsByMeeting ON meetingEvents (meetingId);
    ${entity(
      'suspensions',
      `membershipId TEXT NOT NULL REFERENCES memberships (id), fromOn TEXT NOT NULL, toOn TEXT NOT NULL,
       reason TEXT NOT NULL`,
    )}
    CREATE INDEX suspensionsByMembership ON suspensions (membershipId);
    ${entity(
      'interests',
      `personId TEXT NOT NULL REFERENCES people (id), kind TEXT NOT NULL, organisation TEXT NOT NULL,
       nature TEXT NOT NULL, fromOn TEXT, toOn TEXT, declaredOn TEXT NOT NULL`,
    )}
    CREATE INDEX interestsByPerson ON interests (personId);
    ${entity(
      'interestReturns',
      `personId TEXT NOT NULL REFERENCES people (id), yearFrom TEXT NOT NULL, returnedOn TEXT NOT NULL,
       isNil INTEGER NOT NULL`,
    )}
    CREATE INDEX interestReturnsByPerson ON interestReturns (personId, yearFrom);
    ${entity(
      'declarations',
      `meetingId TEXT NOT NULL REFERENCES meetings (id), itemId TEXT REFERENCES agendaItems (id),
       personId TEXT NOT NULL REFERENCES people (id), nature TEXT NOT NULL, reasonCode TEXT,
       interestId TEXT REFERENCES interests (id), conduct TEXT NOT NULL, eventId TEXT REFERENCES meetingEvents (id)`,
    )}
    CREATE INDEX declarationsByMeeting ON declarations (meetingId);
  `,
}

import { entity, frozen } from './entity.ts'
import type { Migration } from './migration.ts'

const counted = [
  'meetingId',
  'motionId',
  'method',
  'inFavour',
  'against',
  'abstained',
  'didNotVote',
  'named',
  'casting',
  'present',
  'inPost',
  'quorum',
  'isQuorate',
  'overrideReason',
  'outcome',
  'explanation',
]

/** What was moved, how it was decided, what was decided, and what is to be done about it. */
export const decisions: Migration = {
  version: 80,
  sql: `
    ${entity(
      'motions',
      `meetingId TEXT NOT NULL REFERENCES meetings (id), itemId TEXT NOT NULL REFERENCES agendaItems (id),
       position TEXT NOT NULL, kind TEXT NOT NULL, parentId TEXT REFERENCES motions (id), text TEXT NOT NULL,
       standingText TEXT NOT NULL, moverId TEXT REFERENCES people (id), seconderId TEXT REFERENCES people (id),
       majority TEXT NOT NULL, quorumRuleId TEXT, status TEXT NOT NULL, isConfidential INTEGER NOT NULL`,
    )}
    CREATE INDEX motionsByMeeting ON motions (meetingId);
    ${entity(
      'votes',
      `meetingId TEXT NOT NULL REFERENCES meetings (id), motionId TEXT NOT NULL REFERENCES motions (id),
       position TEXT NOT NULL, at TEXT, method TEXT NOT NULL, inFavour INTEGER NOT NULL, against INTEGER NOT NULL,
       abstained INTEGER NOT NULL, didNotVote INTEGER NOT NULL, named TEXT NOT NULL, casting TEXT,
       present INTEGER NOT NULL, inPost INTEGER NOT NULL, quorum INTEGER NOT NULL, isQuorate INTEGER NOT NULL,
       overrideReason TEXT NOT NULL, outcome TEXT NOT NULL, explanation TEXT NOT NULL`,
    )}
    CREATE INDEX votesByMotion ON votes (motionId);
    CREATE INDEX votesByMeeting ON votes (meetingId);
    ${frozen('votes', counted, 'a vote is withdrawn and taken again, not changed')}
    ${entity(
      'resolutions',
      `bodyId TEXT NOT NULL REFERENCES bodies (id), meetingId TEXT NOT NULL REFERENCES meetings (id),
       itemId TEXT NOT NULL REFERENCES agendaItems (id), motionId TEXT REFERENCES motions (id), how TEXT NOT NULL,
       number TEXT NOT NULL, ordinal INTEGER NOT NULL, series TEXT NOT NULL, text TEXT NOT NULL,
       isConfidential INTEGER NOT NULL, decidedOn TEXT NOT NULL, position TEXT NOT NULL,
       present INTEGER NOT NULL, inPost INTEGER NOT NULL, quorum INTEGER NOT NULL, isQuorate INTEGER NOT NULL,
       overrideReason TEXT NOT NULL`,
    )}
    CREATE UNIQUE INDEX resolutionsByNumber ON resolutions (bodyId, series, ordinal);
    CREATE INDEX resolutionsByMeeting ON resolutions (meetingId);
    ${frozen('resolutions', ['bodyId', 'meetingId', 'number', 'ordinal', 'series'], 'the number of a resolution is given once')}
    ${entity(
      'actions',
      `bodyId TEXT NOT NULL REFERENCES bodies (id), meetingId TEXT REFERENCES meetings (id),
       itemId TEXT REFERENCES agendaItems (id), lineId TEXT, origin TEXT NOT NULL, text TEXT NOT NULL,
       ownerId TEXT REFERENCES people (id), ownerRole TEXT NOT NULL, dueOn TEXT, dueWords TEXT NOT NULL,
       priority TEXT NOT NULL, status TEXT NOT NULL, isConfidential INTEGER NOT NULL`,
    )}
    CREATE INDEX actionsByBody ON actions (bodyId, status);
    CREATE INDEX actionsByMeeting ON actions (meetingId);
    ${entity(
      'actionUpdates',
      `actionId TEXT NOT NULL REFERENCES actions (id), saidOn TEXT NOT NULL, who TEXT NOT NULL, text TEXT NOT NULL,
       status TEXT, dueOn TEXT`,
    )}
    CREATE INDEX actionUpdatesByAction ON actionUpdates (actionId);
    ${frozen('actionUpdates', ['actionId', 'saidOn', 'who', 'text', 'status', 'dueOn'], 'what was said of an action is never edited')}
  `,
}

import { entity, frozen } from './entity.ts'
import type { Migration } from './migration.ts'

/** What an inspection found and how it is answered; what a board tries, what came of it, what it learnt, and the actions that come from there. */
export const improvement: Migration = {
  version: 101,
  sql: `
    ALTER TABLE actions ADD COLUMN originId TEXT;
    CREATE INDEX actionsByOrigin ON actions (originId);
    ${entity(
      'trials',
      `bodyId TEXT NOT NULL REFERENCES bodies (id), question TEXT NOT NULL, known TEXT NOT NULL, source TEXT NOT NULL,
       workedWhere TEXT NOT NULL, setting TEXT NOT NULL, doing TEXT NOT NULL, measure TEXT NOT NULL, unit TEXT NOT NULL,
       betterWhen TEXT NOT NULL, baseline REAL, baselineOn TEXT, target REAL, comparison TEXT NOT NULL,
       startsOn TEXT NOT NULL, reviewOn TEXT NOT NULL, result TEXT NOT NULL, learnt TEXT NOT NULL,
       conclusion TEXT NOT NULL, concludedOn TEXT, fromTrialId TEXT REFERENCES trials (id)`,
    )}
    CREATE INDEX trialsByBody ON trials (bodyId);
    ${entity(
      'trialReadings',
      `trialId TEXT NOT NULL REFERENCES trials (id), readOn TEXT NOT NULL, value REAL NOT NULL, note TEXT NOT NULL,
       who TEXT NOT NULL`,
    )}
    CREATE INDEX trialReadingsByTrial ON trialReadings (trialId);
    ${frozen('trialReadings', ['trialId', 'readOn', 'value', 'note', 'who'], 'a reading is taken out and given again, not changed')}
    ${entity(
      'lessons',
      `bodyId TEXT NOT NULL REFERENCES bodies (id), title TEXT NOT NULL, learntOn TEXT NOT NULL, tried TEXT NOT NULL,
       failed TEXT NOT NULL, noticed TEXT NOT NULL, changed TEXT NOT NULL, whoElse TEXT NOT NULL, links TEXT NOT NULL`,
    )}
    CREATE INDEX lessonsByBody ON lessons (bodyId);
    ${entity(
      'findings',
      `inspectionId TEXT NOT NULL REFERENCES inspections (id), number INTEGER NOT NULL, areaId TEXT, kind TEXT NOT NULL,
       words TEXT NOT NULL, page INTEGER, pointId TEXT REFERENCES inspectionPoints (id)`,
    )}
    CREATE UNIQUE INDEX findingsByNumber ON findings (inspectionId, number);
    ${entity(
      'milestones',
      `findingId TEXT NOT NULL REFERENCES findings (id), text TEXT NOT NULL, dueOn TEXT NOT NULL, reachedOn TEXT`,
    )}
    CREATE INDEX milestonesByFinding ON milestones (findingId);
    ${entity(
      'findingEvidence',
      `findingId TEXT NOT NULL REFERENCES findings (id), seenOn TEXT NOT NULL, words TEXT NOT NULL, who TEXT NOT NULL,
       checkedBy TEXT NOT NULL, checkedOn TEXT`,
    )}
    CREATE INDEX findingEvidenceByFinding ON findingEvidence (findingId);
    ${frozen('findingEvidence', ['findingId', 'seenOn', 'words', 'who'], 'evidence is taken out and entered again, not changed')}
    ${entity('findingPlans', 'inspectionId TEXT NOT NULL REFERENCES inspections (id), statement TEXT NOT NULL')}
    CREATE INDEX findingPlansByInspection ON findingPlans (inspectionId);
    ${entity('ownLines', 'bodyId TEXT NOT NULL REFERENCES bodies (id), area TEXT NOT NULL, scale TEXT NOT NULL')}
    CREATE INDEX ownLinesByBody ON ownLines (bodyId);
    ${entity(
      'ownJudgements',
      `lineId TEXT NOT NULL REFERENCES ownLines (id), judgedOn TEXT NOT NULL, place INTEGER NOT NULL, reason TEXT NOT NULL,
       who TEXT NOT NULL`,
    )}
    CREATE INDEX ownJudgementsByLine ON ownJudgements (lineId);
    ${frozen('ownJudgements', ['lineId', 'judgedOn', 'place', 'reason', 'who'], 'a judgement is taken out and given again, not changed')}
  `,
}

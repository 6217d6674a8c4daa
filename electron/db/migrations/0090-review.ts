import { entity, frozen } from './entity.ts'
import type { Migration } from './migration.ts'

/**
 * Review copies and what comes back from them. `reviewPacks`, `readerNotes`, `readingPlaces` and `replies` are filled in
 * a review copy, `reviewCopies`, `returnReceipts`, `entryDecisions` and `noteAnswers` in the clerk's file; both are files of one kind.
 */
export const review: Migration = {
  version: 90,
  sql: `
    ${entity(
      'reviewCopies',
      `personId TEXT NOT NULL REFERENCES people (id), bodyIds TEXT NOT NULL, issueIds TEXT NOT NULL, actionIds TEXT NOT NULL,
       isLocked INTEGER NOT NULL, fileName TEXT NOT NULL, madeAt TEXT NOT NULL, madeOn TEXT NOT NULL`,
    )}
    ${entity(
      'reviewPacks',
      `meetingId TEXT NOT NULL REFERENCES meetings (id), title TEXT NOT NULL, fileName TEXT NOT NULL,
       sha256 TEXT NOT NULL REFERENCES blobs (sha256), pageCount INTEGER NOT NULL, pageMap TEXT NOT NULL,
       issuedOn TEXT NOT NULL`,
    )}
    ${entity(
      'readerNotes',
      `issueId TEXT NOT NULL, kind TEXT NOT NULL, anchor TEXT NOT NULL, quote TEXT NOT NULL, rects TEXT NOT NULL,
       text TEXT NOT NULL, replyId TEXT REFERENCES replies (id), isDone INTEGER NOT NULL`,
    )}
    CREATE INDEX readerNotesByIssue ON readerNotes (issueId);
    ${entity('readingPlaces', 'page INTEGER NOT NULL, read TEXT NOT NULL')}
    ${entity('replies', 'content TEXT NOT NULL, sentAt TEXT')}
    ${frozen('replies', ['content'], 'what was said is taken back and said again, not changed')}
    ${entity(
      'evidence',
      `actionId TEXT NOT NULL REFERENCES actions (id), fileName TEXT NOT NULL, mediaType TEXT NOT NULL,
       size INTEGER NOT NULL, sha256 TEXT NOT NULL REFERENCES blobs (sha256), caption TEXT NOT NULL, who TEXT NOT NULL,
       addedOn TEXT NOT NULL`,
    )}
    CREATE INDEX evidenceByAction ON evidence (actionId);
    ${entity(
      'returnReceipts',
      `copyId TEXT NOT NULL REFERENCES reviewCopies (id), personId TEXT NOT NULL REFERENCES people (id),
       fileSha256 TEXT NOT NULL, entries TEXT NOT NULL, receivedAt TEXT NOT NULL, receivedOn TEXT NOT NULL`,
    )}
    ${frozen(
      'returnReceipts',
      ['copyId', 'personId', 'fileSha256', 'entries', 'receivedAt', 'receivedOn'],
      'a return is kept as it came',
    )}
    ${entity(
      'entryDecisions',
      `returnId TEXT NOT NULL REFERENCES returnReceipts (id), decision TEXT NOT NULL, reason TEXT NOT NULL,
       found TEXT, decidedOn TEXT NOT NULL`,
    )}
    ${entity(
      'noteAnswers',
      `returnId TEXT NOT NULL REFERENCES returnReceipts (id), text TEXT NOT NULL, isAnswered INTEGER NOT NULL,
       answeredOn TEXT NOT NULL`,
    )}
  `,
}

import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { WriteDb } from '../db/handles.ts'
import { insertPaper, insertVersion, listPapersOf, listVersions } from './papers.repo.ts'

/** The papers of one item again for another, with their versions. The files themselves are in the file once. */
export const copyPapers = (db: WriteDb, fromItemId: AgendaItemId, toItemId: AgendaItemId): void => {
  for (const paper of listPapersOf(db, fromItemId)) {
    const paperId = insertPaper(db, {
      ...paper,
      itemId: toItemId,
      ownReference: '',
      // Those were of the other meeting.
      awaitedBy: null,
      isTabled: false,
    })
    for (const version of listVersions(db, paper.id)) insertVersion(db, { ...version, paperId })
  }
}

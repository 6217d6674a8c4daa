import type { Output } from '@shared/contract.ts'
import type { PaperDeed } from '@shared/contract/papers.ts'
import type { PaperId, PaperVersionId } from '@shared/entities/paper.ts'
import { AppError } from '@shared/errors.ts'
import { getStandingItem } from '../agenda/agenda.repo.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { describeChanges } from './describe-changes.ts'
import { type LoggedDeed, listDeeds, listWhoAdded } from './history.repo.ts'
import { getStandingPaper, getVersion, insertVersion, listVersions } from './papers.repo.ts'

/** The newest first, each with who put it in. */
export const showVersions = (db: ReadDb, paperId: PaperId): Output<'papers.versions'> => {
  const addedBy = listWhoAdded(db, paperId)
  return listVersions(db, paperId)
    .toReversed()
    .map((version) => ({ ...version, addedBy: addedBy.get(version.id) ?? '' }))
}

/** What was done to a paper, the latest first. Deeds that moved it only within its item's order are told as moves. */
export const showHistory = (db: ReadDb, paperId: PaperId): PaperDeed[] =>
  listDeeds(db, paperId).map(({ at, who, label, rows }: LoggedDeed) => ({
    at,
    who,
    label,
    changes: rows.flatMap((row) => describeChanges(db, row)),
  }))

/** The same file again, as a version of its own: what was between stays in the record. Answers its number. */
export const restoreVersion = (db: WriteDb, versionId: PaperVersionId): number => {
  const { id: _id, createdAt: _createdAt, withdrawnAt: _withdrawnAt, ...kept } = getVersion(db, versionId)
  const paper = getStandingPaper(db, kept.paperId)
  const { meetingId } = getStandingItem(db, paper.itemId)
  const newest = listVersions(db, paper.id).at(-1)
  if (newest === undefined || newest.sha256 === kept.sha256)
    throw new AppError(
      'conflict',
      `Version ${kept.version} of “${paper.title}” is what goes out already. Nothing was changed.`,
    )
  const version = newest.version + 1
  insertVersion(db, { ...kept, version, addedAt: db.recorder.at })
  db.recorder.describe({
    label: `Go back to version ${kept.version} of “${paper.title}”`,
    scope: meetingId,
  })
  return version
}

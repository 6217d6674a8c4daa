import { writeFile } from 'node:fs/promises'
import type { Output, Parsed } from '@shared/contract.ts'
import type { PackPart, PlacedNote } from '@shared/contract/reader.ts'
import type { PageMapEntry } from '@shared/entities/issue.ts'
import { AppError } from '@shared/errors.ts'
import { labelsOf, placeOfPage } from '@shared/rules/page-anchor.ts'
import type { AppContext } from '../../app/context.ts'
import { publishLatest } from '../../app/latest-outputs.ts'
import { tempPath } from '../../app/temp-files.ts'
import { findBlob } from '../../db/blobs.ts'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import { readersPack } from './home.service.ts'
import {
  findPlace,
  getPack,
  listNotes,
  listPacks,
  listReplies,
  type MappedPack,
  putPlace,
} from './reader.repo.ts'
import { theReader } from './the-reader.ts'

/** A pack to be read, with the notes on all that was issued for its meeting. */
export const showPack = (db: ReadDb, { issueId }: Parsed<'review.pack'>): Output<'review.pack'> => {
  theReader(db)
  const pack = getPack(db, issueId)
  return {
    pack: readersPack(db, pack),
    parts: pack.pageMap.map(partOf),
    labels: labelsOf(pack.pageMap, pack.pageCount),
    read: findPlace(db, issueId)?.read ?? [],
    notes: placedNotes(db, pack),
  }
}

/** Papers and covers stand below the item that they belong to. */
const partOf = ({ kind, title, page }: PageMapEntry): PackPart => ({
  title: kind === 'cover-sheet' ? `${title}, cover sheet` : title,
  level: kind === 'section' || kind === 'item' ? 1 : 2,
  page,
})

const placedNotes = (db: ReadDb, pack: MappedPack): PlacedNote[] => {
  const issues = listPacks(db).filter(({ meetingId }) => meetingId === pack.meetingId)
  const nameOf = (issueId: string): string => {
    const found = issues.find(({ id }) => id === issueId)
    return found === undefined ? '' : `“${found.title}”`
  }
  const sent = new Set<string>(listReplies(db).flatMap(({ id, sentAt }) => (sentAt === null ? [] : [id])))
  return listNotes(db)
    .filter(({ issueId }) => issues.some(({ id }) => id === issueId))
    .map((note) => {
      const { pdfPage, words, elsewhereId } = placeOfPage(note.anchor, note.issueId, pack, issues, nameOf)
      return {
        ...note,
        pdfPage,
        where: words,
        elsewhereId: issues.find(({ id }) => id === elsewhereId)?.id ?? null,
        isSent: note.replyId !== null && sent.has(note.replyId),
      }
    })
}

/** Remembers the page and adds to what was on screen. */
export const setPlace = (db: WriteDb, { issueId, page, read }: Parsed<'review.setPlace'>): void => {
  theReader(db)
  const { pageCount } = getPack(db, issueId)
  const before = findPlace(db, issueId)?.read ?? []
  const pages = new Set([...before, ...read].filter((each) => each <= pageCount))
  putPlace(
    db,
    issueId,
    Math.min(page, pageCount),
    [...pages].toSorted((a, b) => a - b),
  )
}

const onScreen = { name: 'review packs', most: 3 }

/** Lays the PDF out for the page. Only the latest few stay. */
export const openPack = async (app: AppContext, issueId: string): Promise<{ outputId: string }> => {
  const db = app.files.reader()
  theReader(db)
  const { sha256, fileName, title } = getPack(db, issueId)
  const bytes = findBlob(db, sha256)
  if (bytes === null)
    throw new AppError(
      'file_unusable',
      `“${title}” is missing from this review copy. Ask the clerk for another copy.`,
    )
  const path = tempPath(app.host.dataFolder, '.view')
  await writeFile(path, bytes)
  return { outputId: await publishLatest(app, onScreen, { path, mediaType: 'application/pdf', fileName }) }
}

import type { ListedPhrase } from '@shared/contract/minutes.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { Phrase, PhraseId } from '@shared/entities/minutes.ts'
import { AppError } from '@shared/errors.ts'
import { keyBetween } from '@shared/rules/position.ts'
import { v7 as uuidv7 } from 'uuid'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getRow, insertRow, listRows, updateRow, withdrawRow } from '../db/table.ts'
import { phrases } from '../db/tables.ts'
import { shippedPhrases } from '../resources/load-phrases.ts'

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** The board's own, the file's own, and the shipped ones that neither replaces. */
export const listPhrases = (db: ReadDb, bodyId: BodyId): ListedPhrase[] => {
  getBody(db, bodyId)
  const own = ownPhrases(db)
  const ofBody = own.filter((each) => each.bodyId === bodyId)
  const ofFile = own.filter((each) => each.bodyId === null && !isIn(ofBody, each.shortcut))
  const shipped = shippedPhrases().filter(
    ({ shortcut }) => !isIn(ofBody, shortcut) && !isIn(ofFile, shortcut),
  )
  return [
    ...[...ofBody, ...ofFile].map(({ id, shortcut, text, bodyId: of }) => ({
      phraseId: id,
      shortcut,
      text,
      isOfBody: of !== null,
    })),
    ...shipped.map((each) => ({ phraseId: null, ...each, isOfBody: false })),
  ]
}

const isIn = (among: readonly Pick<Phrase, 'shortcut'>[], shortcut: string): boolean =>
  among.some((each) => sameName(each.shortcut, shortcut))

const ownPhrases = (db: ReadDb): Phrase[] =>
  listRows(db, phrases, 'WHERE withdrawnAt IS NULL ORDER BY position, id')

interface PhraseDraft {
  readonly phraseId: PhraseId | null
  readonly bodyId: BodyId | null
  readonly shortcut: string
  readonly text: string
}

/** Changes a phrase or makes one. Throws `conflict` where another for the same boards has that short name. */
export const savePhrase = (db: WriteDb, { phraseId, bodyId, shortcut, text }: PhraseDraft): PhraseId => {
  if (bodyId !== null) getBody(db, bodyId)
  const own = ownPhrases(db)
  if (own.some((each) => each.id !== phraseId && each.bodyId === bodyId && sameName(each.shortcut, shortcut)))
    throw new AppError('conflict', `There is a phrase “${shortcut}” already. Choose another short name.`)
  db.recorder.describe({ label: `Keep the phrase “${shortcut}”`, scope: null })
  if (phraseId !== null) {
    getRow(db, phrases, phraseId)
    updateRow(db, phrases, phraseId, { bodyId, shortcut, text, withdrawnAt: null })
    return phraseId
  }
  const id = uuidv7() as PhraseId
  const position = keyBetween(own.at(-1)?.position ?? null, null)
  insertRow(db, phrases, {
    id,
    bodyId,
    shortcut,
    text,
    position,
    createdAt: db.recorder.at,
    withdrawnAt: null,
  })
  return id
}

/** Takes one's own phrase out; a shipped one of the same name comes back. */
export const withdrawPhrase = (db: WriteDb, phraseId: PhraseId): void => {
  const { shortcut } = getRow(db, phrases, phraseId)
  withdrawRow(db, phrases, phraseId)
  db.recorder.describe({ label: `Remove the phrase “${shortcut}”`, scope: null })
}

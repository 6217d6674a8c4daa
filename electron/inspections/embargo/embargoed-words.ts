import type { InspectionId } from '@shared/entities/inspection.ts'
import { AppError } from '@shared/errors.ts'
import type { CopyFor } from '@shared/rules/embargo.ts'
import type { ReadDb } from '../../db/handles.ts'
import { forbiddenAmong } from '../../pack/leak/forbidden.ts'
import { SecretIndex, type Secret } from '../../pack/leak/secret-index.ts'
import { squeeze } from '../../pack/leak/squeeze.ts'
import { listPoints } from '../debrief/points.repo.ts'
import { findingsWords } from '../findings/findings-words.ts'
import { listAccuracyPoints } from '../report/report.repo.ts'
import { embargoesAgainst } from './embargoes.ts'
import { listTellings } from './embargo.repo.ts'

/** Letters below which words are too common to be told from others: "Phonics", "Attendance". */
const TELLING = 12
/** Letters from which a text is plainly itself: it is forbidden even where a paper that is open says the same. */
const PLAIN = 40

/**
 * All that is written down of inspections that are embargoed and not for these readers: none of it may
 * stand in anything that is made for them.
 */
export const embargoedWords = (db: ReadDb, to: CopyFor, day: string): Secret[] =>
  embargoesAgainst(db, to, day)
    .flatMap(({ inspection }) => wordsOf(db, inspection.id))
    .filter((text) => squeeze(text).length >= TELLING)
    .map((text) => ({
      what: 'what is embargoed of an inspection',
      text,
      isForbidden: squeeze(text).length >= PLAIN,
    }))

const wordsOf = (db: ReadDb, id: InspectionId): string[] => [
  ...listPoints(db, id).flatMap(({ words, knownWhere }) => [words, knownWhere]),
  ...listAccuracyPoints(db, id).flatMap(({ says, shouldSay, evidence }) => [says, shouldSay, evidence]),
  ...listTellings(db, id).map(({ what }) => what),
  ...findingsWords(db, id),
]

/** For what leaves whole, such as a table of something else. Throws `conflict` where embargoed words are in it. */
export const expectNothingEmbargoed = (db: ReadDb, text: string, day: string): void => {
  if (withoutEmbargoed(db, { kind: 'anybody' }, day)(text)) return
  throw new AppError(
    'conflict',
    'No file was made: it would hold what is embargoed of an inspection. Take those words out of what it is made of, or wait until the embargo is lifted.',
  )
}

/**
 * For lists that leave row by row: whether a row has no embargoed words in it for these readers. The words are read once.
 */
export const withoutEmbargoed = (
  db: ReadDb,
  to: CopyFor,
  day: string,
): ((...texts: readonly string[]) => boolean) => {
  const index = new SecretIndex(embargoedWords(db, to, day))
  const isClean = (text: string): boolean => {
    const found = index.search(squeeze(text))
    return forbiddenAmong(found).size === 0 && found.every(({ secret }) => secret.isForbidden === true)
  }
  return (...texts) => index.isEmpty || texts.every(isClean)
}

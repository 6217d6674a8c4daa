import type { TransferCounts } from '@shared/contract/transfer.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { ReadDb } from '../db/handles.ts'
import type { BodyRows } from './gather-body.ts'
import { leftTables, placing } from './placing.ts'

const standing = ({ tables }: BodyRows, table: string): number =>
  (tables.get(table) ?? []).filter(({ withdrawnAt }) => withdrawnAt === null).length

/** What the clerk would count: what was withdrawn comes along, and is not in it. */
export const countBody = (body: BodyRows): TransferCounts => ({
  meetings: standing(body, 'meetings'),
  papers: standing(body, 'papers'),
  actions: standing(body, 'actions'),
  resolutions: standing(body, 'resolutions'),
  people: standing(body, 'people'),
  bytes: body.blobs.reduce((sum, { size }) => sum + size, 0),
})

const countOf = (db: ReadDb, from: string, values: Readonly<Record<string, string>> = {}): number =>
  db.sql.prepare(`SELECT count(*) FROM ${from}`).pluck().get(values) as number

/** What of a file does not go with a body, each as a sentence; nothing is said of what there is none of. */
export const leftOutWith = (db: ReadDb, bodyId: BodyId, body: BodyRows): string[] => {
  const values = { bodyId }
  const people = countOf(db, 'people WHERE withdrawnAt IS NULL') - standing(body, 'people')
  const bodies = countOf(db, 'bodies WHERE id <> @bodyId', values)
  const shared = countOf(
    db,
    'reviewCopies WHERE (SELECT count(*) FROM json_each(bodyIds)) > 1 AND EXISTS (SELECT 1 FROM json_each(bodyIds) WHERE value = @bodyId)',
    values,
  )
  const phrases = countOf(db, 'phrases WHERE bodyId IS NULL')
  const sentences: [boolean, string][] = [
    [bodies > 0, `Other boards of this file, with all that is theirs: ${bodies}.`],
    [people > 0, `People who are in nothing of this board: ${people}.`],
    [
      shared > 0,
      `Review copies that were made from several boards, and what came back by them: ${shared}. What was accepted from them goes along.`,
    ],
    [phrases > 0, `Your phrases for every board: ${phrases}.`],
    [
      body.cut.length > 0,
      `Links to records of other boards: ${body.cut.length}. The records themselves are whole.`,
    ],
    ...leftTables.map((table): [boolean, string] => [countOf(db, table) > 0, sayOf(table)]),
  ]
  return sentences.flatMap(([isSo, sentence]) => (isSo && sentence !== '' ? [sentence] : []))
}

const sayOf = (table: string): string => {
  const found = placing[table]
  return found?.by === 'left' ? found.says : ''
}

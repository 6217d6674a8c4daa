import type { NameOf } from '@shared/words/decision-words.ts'
import type { ReadDb } from '../db/handles.ts'

/** Names of everyone who was ever in the file: who moved something ten years ago still has one. */
export const namesOf = (db: ReadDb): NameOf => {
  const rows = db.sql.prepare('SELECT id, name FROM people').all() as { id: string; name: string }[]
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (personId) => (personId === null ? '' : (names.get(personId) ?? ''))
}

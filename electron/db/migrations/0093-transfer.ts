import { entity, frozen } from './entity.ts'
import type { Migration } from './migration.ts'

/** Which bodies went out of the file into one of their own, and which came in. */
export const transfers: Migration = {
  version: 93,
  sql: `
    ${entity(
      'transfers',
      `bodyId TEXT NOT NULL REFERENCES bodies (id), direction TEXT NOT NULL, isMove INTEGER NOT NULL,
       fileName TEXT NOT NULL, note TEXT NOT NULL, people TEXT NOT NULL, doneBy TEXT NOT NULL, doneOn TEXT NOT NULL`,
    )}
    ${frozen(
      'transfers',
      ['bodyId', 'direction', 'isMove', 'fileName', 'note', 'people', 'doneBy', 'doneOn'],
      'where a body came from and went is not changed',
    )}
  `,
}

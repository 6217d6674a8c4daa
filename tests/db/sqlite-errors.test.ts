import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { sayWhatSqliteSays } from '../../electron/db/sqlite-errors.ts'
import { aFile } from '../helpers/a-file.ts'

const causeOf = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (cause) {
    return cause
  }
}

describe('sayWhatSqliteSays', () => {
  it('says in a sentence that what a record belongs to is not there', () => {
    const { sql } = aFile()
    const insert = sql.prepare(
      "INSERT INTO seats (id, bodyId, category, places, createdAt) VALUES (?, ?, 'Parent', 2, '2026-09-01')",
    )
    expect(sayWhatSqliteSays(causeOf(() => insert.run(uuidv7(), uuidv7())))).toMatchObject({
      code: 'not_found',
    })
  })

  it('leaves faults of ours to the log', () => {
    const { sql } = aFile()
    expect(sayWhatSqliteSays(causeOf(() => sql.exec('SELECT nothing FROM nowhere')))).toBeNull()
    expect(sayWhatSqliteSays(new TypeError('ours'))).toBeNull()
  })
})

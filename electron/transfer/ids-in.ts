import type { SqlRow } from '../db/recorder.ts'

const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const hashes = /[0-9a-f]{64}/g

const textsOf = (row: SqlRow): string[] => Object.values(row).filter((value) => typeof value === 'string')

/** What stands anywhere in some rows, JSON texts among them, and looks like the id of a record or of some bytes. */
export class IdsIn {
  readonly records = new Set<string>()
  readonly bytes = new Set<string>()

  look(rows: Iterable<SqlRow>): void {
    for (const text of [...rows].flatMap(textsOf)) {
      for (const [found] of text.matchAll(uuids)) this.records.add(found)
      for (const [found] of text.matchAll(hashes)) this.bytes.add(found)
    }
  }
}

/** The same row with some ids in the place of others, wherever they stand in it. */
export const withIds = <Row extends SqlRow>(row: Row, ids: ReadonlyMap<string, string>): Row => {
  if (ids.size === 0) return row
  const change = (text: string): string => text.replaceAll(uuids, (id) => ids.get(id) ?? id)
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? change(value) : value]),
  ) as Row
}

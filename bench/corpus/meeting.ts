import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { keepBlob } from '../../electron/db/blobs.ts'
import { insertRow } from '../../electron/db/table.ts'
import { agendaItems, bodies, meetings, papers, paperVersions } from '../../electron/db/tables.ts'
import type { PackJob } from '../../electron/pack/pack-messages.ts'
import type { Examination } from '../../shared/entities/paper.ts'
import { keysAmong } from '../../shared/rules/position.ts'
import { reopened } from '../../tests/helpers/a-file.ts'
import { aBody, aMeeting, anItem, aPaper, aVersion } from '../../tests/helpers/builders.ts'

const PER_ITEM = 20

/**
 * A Packhorse file with one meeting, to whose items these papers belong, and the job of making its pack.
 *
 * @param examinations what was found when each was looked at; left out: that they are sound
 */
export const meetingOf = (
  paths: readonly string[],
  path: string,
  examinations: readonly Examination[] = [],
) => {
  const file = reopened(path)
  const body = aBody()
  const meeting = aMeeting({ bodyId: body.id })
  const names = new Map<string, string>()
  const itemKeys = keysAmong([], null, Math.ceil(paths.length / PER_ITEM)) ?? []
  const items = itemKeys.map((position, at) =>
    anItem({ meetingId: meeting.id, position, title: `Papers ${at + 1}` }),
  )
  file.command((db) => {
    insertRow(db, bodies, body)
    insertRow(db, meetings, meeting)
    for (const [at, item] of items.entries()) {
      insertRow(db, agendaItems, item)
      const some = paths.slice(at * PER_ITEM, (at + 1) * PER_ITEM)
      const keys = keysAmong([], null, some.length) ?? []
      for (const [index, from] of some.entries()) {
        const paper = aPaper({ itemId: item.id, position: keys[index] ?? '', title: basename(from) })
        names.set(paper.id, basename(from))
        insertRow(db, papers, paper)
        const sha256 = keepBlob(db, readFileSync(from))
        const examination = examinations[at * PER_ITEM + index]
        const version = { paperId: paper.id, sha256, fileName: basename(from) }
        insertRow(db, paperVersions, aVersion({ ...version, ...(examination && { examination }) }))
      }
    }
  })
  file.sql.close()
  const job: Omit<PackJob, 'writeTo'> = {
    file: path,
    request: { meetingId: meeting.id, document: 'pack', audience: { kind: 'members' }, textSize: 11 },
    today: '2026-11-18',
    madeAt: '2026-11-18T09:00:00.000Z',
    fontsFolder: join(import.meta.dirname, '../../resources/fonts'),
    leaveOut: [],
  }
  return { job, ids: [...names.keys()], nameOf: (paperId: string): string => names.get(paperId) ?? paperId }
}

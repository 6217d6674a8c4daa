import type { Body } from '../../shared/entities/body.ts'
import type { Meeting } from '../../shared/entities/meeting.ts'
import { addDays } from '../../shared/rules/calendar.ts'
import { keysBetween } from '../../shared/rules/position.ts'
import type { WriteDb } from '../../electron/db/handles.ts'
import { insertRow } from '../../electron/db/table.ts'
import { agendaItems, bodies, meetings, papers, paperVersions } from '../../electron/db/tables.ts'
import { aFile } from './a-file.ts'
import { aBody, aMeeting, anItem, aPaper, aVersion, keepBlob } from './builders.ts'

const boards = [
  ['maintained-school', 'code-running-academic'],
  ['council-committee', 'running-calendar'],
  ['parish-council', 'running'],
  ['university-council', 'code-year-number'],
  ['academy-trust', 'running'],
] as const

const meetingsEach = 80
const itemsEach = 15

/** Five boards, 400 meetings over thirteen years, 6,000 items, some in a tree, and 3,000 papers. Its papers have no bytes. */
export const aBigFile = () => {
  const file = aFile()
  const sha256 = keepBlob(file)
  const made = file.command((db) =>
    boards.map(([kind, convention]) => {
      const numbering = { convention, code: 'FGB', startAt: 1, subItems: 'dotted' } as const
      const body = aBody({ kind, numbering })
      insertRow(db, bodies, body)
      return { body, meetings: fillYears(db, body, sha256) }
    }),
  )
  return { ...file, boards: made }
}

const fillYears = (db: WriteDb, { id: bodyId }: Body, sha256: string): Meeting[] =>
  Array.from({ length: meetingsEach }, (_, at) => {
    const meeting = aMeeting({ bodyId, meetsOn: addDays('2015-09-10', at * 60) })
    insertRow(db, meetings, meeting)
    fillAgenda(db, meeting, sha256)
    return meeting
  })

/** Each fifth item hangs on the one before; every other one has a paper. */
const fillAgenda = (db: WriteDb, { id: meetingId }: Meeting, sha256: string): void => {
  let above = null
  for (const [at, position] of keysBetween(null, null, itemsEach).entries()) {
    const isBelow = at % 5 === 4
    const item = anItem({ meetingId, position, minutes: 5, parentId: isBelow ? above : null })
    if (!isBelow) above = item.id
    insertRow(db, agendaItems, item)
    if (at % 2 === 1) continue
    const paper = aPaper({ itemId: item.id })
    insertRow(db, papers, paper)
    insertRow(db, paperVersions, aVersion({ paperId: paper.id, sha256 }))
  }
}

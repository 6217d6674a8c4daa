import { randomBytes } from 'node:crypto'
import type { BodyId, BodyKind } from '../shared/entities/body.ts'
import type { MeetingId } from '../shared/entities/meeting.ts'
import { addDays } from '../shared/rules/calendar.ts'
import { addItem } from '../electron/agenda/agenda.service.ts'
import { createBody } from '../electron/bodies/bodies.service.ts'
import { runCommand } from '../electron/db/command.ts'
import { keepBlob } from '../electron/db/blobs.ts'
import type { WriteDb } from '../electron/db/handles.ts'
import { createFile } from '../electron/file/create-file.service.ts'
import { planMeeting } from '../electron/meetings/meetings.service.ts'
import { insertPaper, insertVersion } from '../electron/papers/papers.repo.ts'
import { appoint } from '../electron/people/people.service.ts'

const kinds: readonly BodyKind[] = [
  'maintained-school',
  'academy-trust',
  'university-council',
  'council-committee',
  'parish-council',
]
const meetingsEach = 80
const itemsEach = 15
const membersEach = 16
/** Bytes: 3,000 of them make one gigabyte. Random, so that nothing is stored twice. */
const paperSize = 345_000

const addBody = (db: WriteDb, kind: BodyKind): BodyId => {
  const bodyId = createBody(db, { kind, name: `Board ${kind}`, organisation: 'Oakfield', accent: 'moss' })
  for (let number = 0; number < membersEach; number += 1)
    appoint(db, {
      bodyId,
      personId: null,
      person: { name: `Member ${kind} ${number}`, email: '', phone: '', notes: '' },
      membership: {
        role: number === 0 ? 'chair' : 'member',
        category: '',
        appointingBody: '',
        termFrom: '2024-09-01',
        termTo: addDays('2026-12-01', number * 40),
        hasVote: true,
      },
    })
  return bodyId
}

const addMeeting = (db: WriteDb, bodyId: BodyId, number: number): void => {
  const meetingId = planMeeting(db, {
    bodyId,
    title: `Meeting ${number + 1}`,
    kind: 'ordinary',
    meetsOn: addDays('2017-01-10', number * 46),
    startsAt: '18:00',
    minutes: 120,
    place: 'Library',
    joining: '',
  })
  for (let item = 0; item < itemsEach; item += 1)
    addItemMaybeWithPaper(db, meetingId, item, item % 2 === 0 && (item < 14 || number % 2 === 0))
}

const addItemMaybeWithPaper = (
  db: WriteDb,
  meetingId: MeetingId,
  number: number,
  hasPaper: boolean,
): void => {
  const itemId = addItem(
    db,
    meetingId,
    { parentId: null, beforeId: null },
    { title: `Item ${number + 1}: the business of the day`, minutes: 10, presenter: 'Chair' },
  )
  if (!hasPaper) return
  const paperId = insertPaper(db, {
    itemId,
    position: 'a0',
    title: `Paper ${number + 1}`,
    author: 'Clerk',
    purpose: 'discussion',
    ownReference: '',
  })
  insertVersion(db, {
    paperId,
    version: 1,
    fileName: `paper-${number + 1}.pdf`,
    mediaType: 'application/pdf',
    size: paperSize,
    sha256: keepBlob(db, randomBytes(paperSize)),
    addedAt: db.recorder.at,
    examination: {
      kind: 'pdf',
      format: 'pdf',
      needs: null,
      pageCount: 10,
      problem: null,
      isTagged: false,
      hasText: true,
      notes: [],
    },
    rendition: null,
  })
}

/** A file of 5 bodies, 400 meetings, 6,000 items and 3,000 papers: one gigabyte. */
export const generateLargeFile = (path: string): Promise<void> =>
  createFile(path, async (sql) => {
    let tick = 0
    const command = <T>(work: (db: WriteDb) => T): T =>
      runCommand(
        sql,
        { method: 'bench', who: 'Bench', at: new Date(Date.UTC(2017, 0, 1, 0, tick++)).toISOString() },
        work,
      ).value
    for (const kind of kinds) {
      const bodyId = command((db) => addBody(db, kind))
      for (let number = 0; number < meetingsEach; number += 1) command((db) => addMeeting(db, bodyId, number))
    }
  })

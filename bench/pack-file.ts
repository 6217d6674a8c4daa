import type { Examination } from '../shared/entities/paper.ts'
import { readFileSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import type { AgendaItemId } from '../shared/entities/agenda-item.ts'
import type { MeetingId } from '../shared/entities/meeting.ts'
import type { PersonId } from '../shared/entities/person.ts'
import { addItem } from '../electron/agenda/agenda.service.ts'
import { createBody } from '../electron/bodies/bodies.service.ts'
import { keepBlob } from '../electron/db/blobs.ts'
import { runCommand } from '../electron/db/command.ts'
import type { WriteDb } from '../electron/db/handles.ts'
import { createFile } from '../electron/file/create-file.service.ts'
import { planMeeting } from '../electron/meetings/meetings.service.ts'
import { examinePaper } from '../electron/pack/papers/examine.ts'
import { insertPerson } from '../electron/people/people.repo.ts'
import { appoint } from '../electron/people/people.service.ts'
import { insertPaper, insertVersion } from '../electron/papers/papers.repo.ts'

export interface PackFile {
  readonly path: string
  readonly meetingId: MeetingId
  readonly itemIds: readonly AgendaItemId[]
  readonly personId: PersonId
}

const perItem = 5

/** A Packhorse file with one meeting and these papers, five to an item, looked at as they are when a clerk adds them. */
export const makePackFile = async (path: string, papers: readonly string[]): Promise<PackFile> => {
  rmSync(path, { force: true })
  const looked = new Map<string, Examination>()
  for (const paper of new Set(papers))
    looked.set(paper, (await examinePaper(readFileSync(paper))).examination)
  let made = { meetingId: '' as MeetingId, itemIds: [] as AgendaItemId[], personId: '' as PersonId }
  const fill = (db: WriteDb): typeof made => {
    const bodyId = createBody(db, {
      kind: 'maintained-school',
      name: 'Governing board',
      organisation: 'Oakfield Primary School',
      accent: 'moss',
    })
    const name = 'Cllr Miriam Reed'
    const personId = insertPerson(db, { name, sortName: name, email: '', phone: '', notes: '' })
    appoint(db, {
      bodyId,
      personId,
      person: null,
      membership: {
        role: 'member',
        category: '',
        appointingBody: '',
        termFrom: '2024-09-01',
        termTo: null,
        hasVote: true,
      },
    })
    const meetingId = planMeeting(db, {
      bodyId,
      title: 'Full governing board',
      kind: 'ordinary',
      meetsOn: '2026-11-26',
      startsAt: '18:00',
      minutes: 120,
      place: 'School library',
      joining: '',
    })
    const addPaper = (itemId: AgendaItemId, paper: string, number: number): void => {
      const bytes = readFileSync(paper)
      const examination = looked.get(paper)
      if (!examination) throw new Error(`not looked at: ${paper}`)
      const title = basename(paper, '.pdf')
      const position = `a${String(number).padStart(5, '0')}`
      const paperId = insertPaper(db, {
        itemId,
        position,
        title,
        author: 'Clerk',
        purpose: 'decision',
        ownReference: '',
      })
      insertVersion(db, {
        paperId,
        version: 1,
        fileName: basename(paper),
        mediaType: 'application/pdf',
        size: bytes.length,
        sha256: keepBlob(db, bytes),
        addedAt: db.recorder.at,
        examination,
        rendition: null,
      })
    }
    const itemIds: AgendaItemId[] = []
    for (let at = 0; at < papers.length; at += perItem) {
      const title = `Report ${itemIds.length + 1} of the head teacher and of the committees`
      const place = { parentId: null, beforeId: null }
      const itemId = addItem(db, meetingId, place, { title, minutes: 10, presenter: 'Mrs Adeyemi' })
      itemIds.push(itemId)
      papers.slice(at, at + perItem).forEach((paper, index) => addPaper(itemId, paper, at + index))
    }
    return { meetingId, itemIds, personId }
  }
  await createFile(path, async (sql) => {
    const at = '2026-11-01T09:00:00.000Z'
    made = runCommand(sql, { method: 'bench', who: 'Bench', at }, fill).value
  })
  return { path, ...made }
}

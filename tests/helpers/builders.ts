import { v7 as uuidv7 } from 'uuid'
import { agendaItem, type AgendaItem, plainItem } from '@shared/entities/agenda-item.ts'
import { body, type Body } from '@shared/entities/body.ts'
import { meeting, type Meeting } from '@shared/entities/meeting.ts'
import { paper, paperVersion, type Paper, type PaperVersion } from '@shared/entities/paper.ts'
import { membership, person, type Membership, type Person } from '@shared/entities/person.ts'
import { insertRow } from '../../electron/db/table.ts'
import {
  agendaItems,
  bodies,
  meetings,
  memberships,
  papers,
  paperVersions,
  people,
} from '../../electron/db/tables.ts'
import type { aFile } from './a-file.ts'

/*
 * Whole, valid records with what a test does not care about filled in. `aBody({ kind })` makes one; `keep(file)` writes
 * such records into a real file, each with whatever it hangs on already there.
 */
export type TestFile = ReturnType<typeof aFile>

const stored = () => ({ id: uuidv7(), createdAt: '2026-09-01T09:00:00.000Z', withdrawnAt: null })

export const aBody = (more: Partial<Body> = {}): Body =>
  body.parse({
    ...stored(),
    kind: 'maintained-school',
    name: 'Full governing board',
    organisation: 'Oakfield Primary School',
    address: '',
    accent: 'moss',
    logoSha256: null,
    numbering: { convention: 'restart', code: '', startAt: 1, subItems: 'dotted' },
    starMeans: 'for-discussion',
    usualMinutes: 120,
    usualStartsAt: '18:00',
    usualPlace: '',
    coverSheetFields: null,
    minuteStyle: null,
    ...more,
  })

export const aMeeting = (more: Partial<Meeting> & Pick<Meeting, 'bodyId'>): Meeting =>
  meeting.parse({
    ...stored(),
    title: 'Full governing board',
    kind: 'ordinary',
    meetsOn: '2026-11-26',
    startsAt: '18:00',
    minutes: 120,
    place: '',
    joining: '',
    status: 'planned',
    urgentNoticeDays: null,
    urgentReason: '',
    firstNumber: null,
    ...more,
  })

export const anItem = (more: Partial<AgendaItem> & Pick<AgendaItem, 'meetingId'>): AgendaItem =>
  agendaItem.parse({
    ...stored(),
    ...plainItem,
    parentId: null,
    position: 'V',
    title: 'Budget',
    purpose: 'decision',
    ...more,
  })

export const aPaper = (more: Partial<Paper> & Pick<Paper, 'itemId'>): Paper =>
  paper.parse({
    ...stored(),
    position: 'V',
    title: 'Budget monitoring',
    author: '',
    purpose: 'information',
    ownReference: '',
    isConfidential: false,
    reasonCode: null,
    confidentialUntil: null,
    publicLine: '',
    awaitedFrom: '',
    awaitedBy: null,
    isTabled: false,
    coverSheet: null,
    ...more,
  })

export const aVersion = (
  more: Partial<PaperVersion> & Pick<PaperVersion, 'paperId' | 'sha256'>,
): PaperVersion =>
  paperVersion.parse({
    ...stored(),
    version: 1,
    fileName: 'Budget monitoring.pdf',
    mediaType: 'application/pdf',
    size: 4,
    addedAt: '2026-09-01T09:00:00.000Z',
    examination: {
      kind: 'pdf',
      format: 'pdf',
      needs: null,
      pageCount: 4,
      problem: null,
      isTagged: true,
      hasText: true,
      notes: [],
    },
    rendition: null,
    ...more,
  })

export const aPerson = (more: Partial<Person> = {}): Person =>
  person.parse({
    ...stored(),
    name: 'Ann Reed',
    sortName: 'Reed, Ann',
    email: '',
    phone: '',
    notes: '',
    ...more,
  })

export const aMembership = (
  more: Partial<Membership> & Pick<Membership, 'bodyId' | 'personId'>,
): Membership =>
  membership.parse({
    ...stored(),
    role: 'member',
    category: 'Co-opted',
    appointingBody: '',
    termFrom: '2025-09-01',
    termTo: null,
    endedOn: null,
    endedReason: '',
    hasVote: true,
    ...more,
  })

/** Writes records into a file, each as one command. Answers what it was given, so that it can stand in an expression. */
export const keep = (file: TestFile) => ({
  body: (row: Body): Body => file.command((db) => (insertRow(db, bodies, row), row)),
  meeting: (row: Meeting): Meeting => file.command((db) => (insertRow(db, meetings, row), row)),
  item: (row: AgendaItem): AgendaItem => file.command((db) => (insertRow(db, agendaItems, row), row)),
  paper: (row: Paper): Paper => file.command((db) => (insertRow(db, papers, row), row)),
  version: (row: PaperVersion): PaperVersion =>
    file.command((db) => (insertRow(db, paperVersions, row), row)),
  person: (row: Person): Person => file.command((db) => (insertRow(db, people, row), row)),
  membership: (row: Membership): Membership => file.command((db) => (insertRow(db, memberships, row), row)),
})

/** The bytes of a stored file, so that versions can point to them; answers their key. */
export const keepBlob = (file: TestFile, sha256 = 'ab'.repeat(32)): string => {
  file.sql
    .prepare('INSERT OR IGNORE INTO blobs (sha256, size, bytes) VALUES (?, 4, ?)')
    .run(sha256, Buffer.from('%PDF'))
  return sha256
}

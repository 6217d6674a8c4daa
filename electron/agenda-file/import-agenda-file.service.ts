import type { AgendaFile, AgendaFileItem, AgendaFileMember } from '@shared/entities/agenda-file.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { Body, BodyId } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { keysBetween } from '@shared/rules/position.ts'
import { formatDate, plural } from '@shared/words/dates.ts'
import { titleFromFileName } from '@shared/words/title-from-file-name.ts'
import { addItem } from '../agenda/agenda.service.ts'
import { getBody, listBodies } from '../bodies/bodies.repo.ts'
import { changeBody, createBody } from '../bodies/bodies.service.ts'
import type { WriteDb } from '../db/handles.ts'
import { planMeeting } from '../meetings/meetings.service.ts'
import { keepVersion } from '../papers/incoming.service.ts'
import type { Examined } from '../papers/intake.service.ts'
import { insertPaper } from '../papers/papers.repo.ts'
import { appoint, termsOf } from '../people/people.service.ts'
import { listPeople } from '../people/people.repo.ts'

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** Papers of an agenda file by what the file calls them. */
export type FoundPapers = ReadonlyMap<string, Examined>

/** What was added. */
export interface AddedAgenda {
  readonly items: number
  readonly papers: number
}

export interface AddedMeeting extends AddedAgenda {
  readonly bodyId: BodyId
  readonly meetingId: MeetingId
  /** Such as “Full governing board, 26 November 2026”. */
  readonly title: string
  readonly members: number
}

/** Adds the meeting of an agenda file with all that belongs to it. A body of the same name is used again; so are people. */
export const importMeeting = (db: WriteDb, file: AgendaFile, papers: FoundPapers): AddedMeeting => {
  const bodyId = findOrCreateBody(db, file.body)
  const members = addMembers(db, bodyId, file)
  const meetingId = planMeeting(db, { bodyId, ...meetingDraft(file.meeting, getBody(db, bodyId)) })
  const added = importAgenda(db, meetingId, file.agenda, papers)
  const title = `${file.meeting.title}, ${formatDate(file.meeting.date)}`
  db.recorder.describe({ label: `Import “${title}”`, scope: null })
  return { bodyId, meetingId, title, members, ...added }
}

/** Adds the items of an agenda file, with their papers, at the end of a meeting's agenda. One step of undo. */
export const importAgenda = (
  db: WriteDb,
  meetingId: MeetingId,
  items: readonly AgendaFileItem[],
  papers: FoundPapers,
): AddedAgenda => {
  const added = addItems(db, meetingId, null, items, papers)
  db.recorder.describe({ label: `Import ${plural(added.items, 'item')}`, scope: meetingId })
  return added
}

const findOrCreateBody = (db: WriteDb, wanted: AgendaFile['body']): BodyId => {
  const organisation = wanted.organisation ?? ''
  const known = listBodies(db).find(
    (each) =>
      isSame(each.name, wanted.name) && (organisation === '' || isSame(each.organisation, organisation)),
  )
  if (known !== undefined) return known.id
  const { kind, name, accent = 'moss', address } = wanted
  const bodyId = createBody(db, { kind, name, organisation, accent })
  if (address !== undefined) changeBody(db, { bodyId, changes: { address } })
  return bodyId
}

const meetingDraft = (meeting: AgendaFile['meeting'], body: Body) => ({
  title: meeting.title,
  kind: meeting.kind ?? ('ordinary' as const),
  meetsOn: meeting.date,
  startsAt: meeting.startsAt,
  minutes: meeting.minutes ?? body.usualMinutes,
  place: meeting.place ?? body.usualPlace,
  joining: meeting.joining ?? '',
})

const withoutVote = new Set(['clerk', 'associate', 'observer', 'officer'])

/** Members who are on the body already are left as they are. Answers how many were added. */
const addMembers = (db: WriteDb, bodyId: BodyId, file: AgendaFile): number => {
  const known = new Map(listPeople(db).map((person) => [person.name.toLowerCase(), person.id]))
  return (file.members ?? []).filter((member) =>
    addMember(db, bodyId, member, known.get(member.name.toLowerCase()) ?? null, file.meeting.date),
  ).length
}

const addMember = (
  db: WriteDb,
  bodyId: BodyId,
  member: AgendaFileMember,
  personId: PersonId | null,
  meetsOn: string,
): boolean => {
  if (personId !== null && termsOf(db, bodyId, personId).length > 0) return false
  const { name, email = '', phone = '', role = 'member', category = '', appointingBody = '' } = member
  appoint(db, {
    bodyId,
    personId,
    person: personId === null ? { name, email, phone, notes: '' } : null,
    membership: {
      role,
      category,
      appointingBody,
      termFrom: member.termFrom ?? meetsOn,
      termTo: member.termTo ?? null,
      hasVote: member.hasVote ?? !withoutVote.has(role),
    },
  })
  return true
}

const addItems = (
  db: WriteDb,
  meetingId: MeetingId,
  parentId: AgendaItemId | null,
  items: readonly AgendaFileItem[],
  found: FoundPapers,
): AddedAgenda =>
  items
    .map((item) => {
      const itemId = addItem(db, meetingId, { parentId, beforeId: null }, itemFields(item))
      addPapers(db, itemId, item, found)
      const below = addItems(db, meetingId, itemId, item.items ?? [], found)
      return { items: below.items + 1, papers: below.papers + (item.papers?.length ?? 0) }
    })
    .reduce((sum, each) => ({ items: sum.items + each.items, papers: sum.papers + each.papers }), {
      items: 0,
      papers: 0,
    })

const itemFields = (item: AgendaFileItem) => {
  const { confidential = false } = item
  const how = typeof confidential === 'boolean' ? {} : confidential
  return {
    title: item.title,
    purpose: item.purpose,
    minutes: item.minutes,
    presenter: item.presenter,
    recommendation: item.recommendation,
    chairNotes: item.chairNotes,
    isStanding: item.standing,
    isStarred: item.starred,
    isConfidential: confidential !== false,
    reasonCode: how.reason ?? null,
    publicLine: how.publicLine ?? '',
    confidentialUntil: how.until ?? null,
    options: item.options,
    ownNumber: item.number,
  }
}

const addPapers = (db: WriteDb, itemId: AgendaItemId, item: AgendaFileItem, found: FoundPapers): void => {
  const papers = item.papers ?? []
  const positions = keysBetween(null, null, papers.length)
  for (const [at, paper] of papers.entries()) {
    const file = found.get(paper.file)
    if (file === undefined) continue
    const paperId = insertPaper(db, {
      itemId,
      position: positions[at] ?? '',
      title: paper.title ?? titleFromFileName(file.fileName),
      author: paper.author ?? '',
      purpose: paper.purpose ?? item.purpose ?? 'discussion',
      ownReference: paper.reference ?? '',
    })
    keepVersion(db, paperId, 1, file)
  }
}

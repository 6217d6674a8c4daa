import type { AgendaTemplate } from '@shared/contract/agenda.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import { AppError } from '@shared/errors.ts'
import { agendaTree } from '@shared/rules/agenda-tree.ts'
import { formatDate } from '@shared/words/dates.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { libraryItemById, templateById, templatesFor } from '../resources/library.ts'
import { listItems } from './agenda.repo.ts'
import { atTheEnd } from './agenda-place.ts'
import { libraryOutlines } from './library.service.ts'
import { type Outline, outlineOf, plant } from './outline.ts'
import { findOwnTemplate, listOwnTemplates, replaceTemplate } from './templates.repo.ts'

/** Agendas to start from: the clerk's own first, then the shipped ones, those of the meeting's time of year before the rest. */
export const listTemplates = (db: ReadDb, meetingId: MeetingId): AgendaTemplate[] => {
  const { bodyId, meetsOn } = getMeeting(db, meetingId)
  const { kind } = getBody(db, bodyId)
  const own = listOwnTemplates(db, kind).map(({ id, name, createdAt, items }) => ({
    id,
    name,
    when: `Saved ${formatDate(createdAt.slice(0, 10))}`,
    itemTitles: items.map(({ title }) => title),
    isOwn: true,
  }))
  const shipped = templatesFor(kind, Number(meetsOn.slice(5, 7))).map(({ id, name, when, items }) => ({
    id,
    name,
    when,
    itemTitles: items.map((libraryId) => libraryItemById(libraryId).title),
    isOwn: false,
  }))
  return [...own, ...shipped]
}

/** Puts a template's items at the end of an agenda. Throws `not_found`. */
export const applyTemplate = (db: WriteDb, meetingId: MeetingId, templateId: string): AgendaItemId[] => {
  const { name, outlines } = readTemplate(db, getMeeting(db, meetingId), templateId)
  const added = plant(db, meetingId, atTheEnd, outlines)
  db.recorder.describe({ label: `Start from “${name}”`, scope: meetingId })
  return added.map(({ item }) => item.id)
}

const readTemplate = (
  db: ReadDb,
  meeting: Meeting,
  templateId: string,
): { readonly name: string; readonly outlines: readonly Outline[] } => {
  const own = findOwnTemplate(db, templateId)
  if (own !== null) return { name: own.name, outlines: own.items }
  const { name, items } = templateById(templateId)
  return { name, outlines: libraryOutlines(db, meeting, items) }
}

/** Keeps an agenda as a template for boards of the same kind. */
export const saveAsTemplate = (db: WriteDb, meetingId: MeetingId, name: string): string => {
  const tree = agendaTree(listItems(db, meetingId))
  if (tree.length === 0)
    throw new AppError('conflict', 'This agenda is empty, so there is nothing to keep as a template.')
  const { kind } = getBody(db, getMeeting(db, meetingId).bodyId)
  const id = replaceTemplate(db, kind, name, tree.map(outlineOf))
  db.recorder.describe({ label: `Keep the template “${name}”`, scope: null })
  return id
}

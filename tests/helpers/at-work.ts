import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { ItemChanges } from '../../shared/contract/agenda.ts'
import type { AgendaItemId } from '../../shared/entities/agenda-item.ts'
import { anApp } from './an-app.ts'

/** A real PDF with text on each page. */
export const aPdf = async (pages = 1): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  for (let page = 0; page < pages; page += 1) pdf.addPage().drawText(`Page ${page + 1}`)
  return pdf.save()
}

/** The whole program at work: a file with a board, its meeting of 26 November 2026 and one item, “Budget”. */
export const atWork = async (options: Parameters<typeof anApp>[0] = {}) => {
  const app = anApp(options)
  const { ask, answers } = app
  mkdirSync(app.app.host.documentsFolder, { recursive: true })
  answers.save = join(app.app.host.documentsFolder, 'Oakfield.packhorse')
  await ask('file.create', { name: 'Oakfield' })
  const { bodyId } = await ask('bodies.create', {
    kind: 'maintained-school',
    name: 'Full governing board',
    organisation: 'Oakfield Primary School',
    accent: 'moss',
  })
  const draft = { kind: 'ordinary', startsAt: '18:00', minutes: 120, place: '', joining: '' } as const
  const plan = async (meetsOn: string) =>
    (await ask('meetings.plan', { ...draft, bodyId, title: 'Full governing board', meetsOn })).meetingId
  const meetingId = await plan('2026-11-26')
  const place = { parentId: null, beforeId: null }
  const addItem = async (title: string, more: ItemChanges = {}, to = meetingId) =>
    (await ask('agenda.addItem', { meetingId: to, place, item: { ...more, title } })).itemId
  const send = async (fileName: string, bytes: Uint8Array, piece = 700) => {
    const { uploadId } = await ask('uploads.begin', { fileName, size: bytes.length })
    for (let at = 0; at < bytes.length; at += piece)
      await ask('uploads.append', { uploadId, bytes: bytes.slice(at, at + piece) })
    return uploadId
  }
  return {
    ...app,
    bodyId,
    meetingId,
    budget: await addItem('Budget', { purpose: 'decision' }),
    plan,
    addItem,
    send,
    addPapers: async (itemId: AgendaItemId, ...files: (readonly [string, Uint8Array])[]) => {
      const uploadIds: string[] = []
      for (const [fileName, bytes] of files) uploadIds.push(await send(fileName, bytes))
      return ask('papers.add', { itemId, uploadIds })
    },
    view: () => ask('agenda.get', { meetingId }),
    undo: () => ask('undo.undo', { meetingId }),
    redo: () => ask('undo.redo', { meetingId }),
  }
}

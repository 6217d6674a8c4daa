import type { Action } from '@shared/entities/action.ts'
import type { PageMapEntry } from '@shared/entities/issue.ts'
import type { ReviewMark, ReviewPack } from '@shared/entities/review.ts'
import { PDFDocument } from '@cantoo/pdf-lib'
import { v7 as uuidv7 } from 'uuid'
import { keepBlob } from '../../electron/db/blobs.ts'
import { insertRow } from '../../electron/db/table.ts'
import { actions, reviewPacks, settings } from '../../electron/db/tables.ts'
import { reopened } from './a-file.ts'
import { aBody, aMeeting, anItem, aPerson, keep } from './builders.ts'

const at = '2026-11-13T09:00:00.000Z'
const stored = () => ({ createdAt: at, withdrawnAt: null })

const pdfOf = async (title: string, pages: number): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  for (let page = 1; page <= pages; page += 1) {
    const sheet = pdf.addPage([595, 842])
    sheet.drawText(`${title}, sheet ${page}`, { x: 60, y: 770, size: 20 })
    for (let line = 0; line < 30; line += 1)
      sheet.drawText(
        `Line ${line + 1}: the boiler was serviced and the budget stands at ${page * 31 + line} pounds.`,
        {
          x: 60,
          y: 730 - line * 20,
          size: 11,
        },
      )
  }
  return pdf.save()
}

const part = (
  kind: PageMapEntry['kind'],
  id: string,
  title: string,
  page: number,
  count: number,
  versionId: string | null = null,
): PageMapEntry => ({
  kind,
  id,
  title,
  itemId: null,
  versionId,
  isNotice: false,
  page,
  labels: Array.from({ length: count }, (_, index) => String(page + index)),
})

/**
 * A review copy as a clerk's file would make it, written row by row: one board, Jo Ward's pack of two agenda pages and a
 * paper, a supplement with that paper again and a newer version of another, two actions of which one is late, and the
 * meeting of 26 November 2026.
 */
export const writeReviewCopy = async (path: string, { pages = 12 } = {}) => {
  const file = reopened(path)
  const body = keep(file).body(aBody())
  const ward = keep(file).person(aPerson({ name: 'Jo Ward', sortName: 'Ward, Jo' }))
  const meeting = keep(file).meeting(aMeeting({ bodyId: body.id, place: 'School library' }))
  const item = (title: string, ownNumber: string, position: string) =>
    keep(file).item(anItem({ meetingId: meeting.id, title, ownNumber, position }))
  const items = [item('Budget', '1', 'a'), item('Lettings of the hall', '2', 'b')]
  const [paperId, versionId, otherId] = [uuidv7(), uuidv7(), uuidv7()]
  const issue = async (
    title: string,
    issuedOn: string,
    pageCount: number,
    pageMap: readonly PageMapEntry[],
  ): Promise<ReviewPack> => {
    const bytes = await pdfOf(title, pageCount)
    return file.command((db) => {
      const pack: ReviewPack = {
        id: uuidv7() as ReviewPack['id'],
        meetingId: meeting.id,
        title,
        fileName: `${title}.pdf`,
        sha256: keepBlob(db, bytes),
        pageCount,
        pageMap: [...pageMap],
        issuedOn,
        ...stored(),
      }
      insertRow(db, reviewPacks, pack)
      return pack
    })
  }
  const half = Math.floor(pages / 2)
  const pack = await issue('Pack', '2026-11-13', pages, [
    part('section', 'agenda', 'Agenda', 1, 2),
    part('paper', paperId, 'Budget monitoring', 3, half - 2, versionId),
    part('paper', otherId, 'Lettings policy', half + 1, pages - half, uuidv7()),
  ])
  const supplement = await issue('Supplement 1', '2026-11-16', 6, [
    part('section', 'changes', 'What has changed', 1, 1),
    part('paper', paperId, 'Budget monitoring', 2, 3, versionId),
    part('paper', otherId, 'Lettings policy', 5, 2, uuidv7()),
  ])
  const raise = (text: string, dueOn: string): Action =>
    file.command((db) => {
      const action: Action = {
        id: uuidv7() as Action['id'],
        bodyId: body.id,
        meetingId: null,
        itemId: null,
        lineId: null,
        origin: 'by-hand',
        originId: null,
        text,
        ownerId: ward.id,
        ownerRole: '',
        dueOn,
        dueWords: '',
        priority: 'normal',
        status: 'open',
        isConfidential: false,
        ...stored(),
      }
      insertRow(db, actions, action)
      return action
    })
  const late = raise('Ask three firms for a quote for the boiler.', '2026-11-01')
  const coming = raise('Visit the nursery and report.', '2026-12-01')
  const mark: ReviewMark = {
    copyId: uuidv7() as ReviewMark['copyId'],
    originId: uuidv7(),
    personId: ward.id,
    personName: 'Jo Ward',
    clerkName: 'Sam Cole',
    clerkEmail: 'clerk@oakfield.example',
    madeOn: '2026-11-16',
  }
  file.command((db) => insertRow(db, settings, { id: 'review', value: JSON.stringify(mark), ...stored() }))
  file.sql.close()
  return { mark, body, meeting, items, pack, supplement, late, coming }
}

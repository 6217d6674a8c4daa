import type { ItemWithdrawal } from '@shared/entities/agenda-item.ts'
import type { Membership, Person } from '@shared/entities/person.ts'
import { v7 as uuidv7 } from 'uuid'
import { keepBlob } from '../../../electron/db/blobs.ts'
import { insertRow } from '../../../electron/db/table.ts'
import { itemWithdrawals } from '../../../electron/db/tables.ts'
import { aFile } from '../../helpers/a-file.ts'
import {
  aBody,
  aMeeting,
  aMembership,
  anItem,
  aPaper,
  aPerson,
  aVersion,
  keep,
  type TestFile,
} from '../../helpers/builders.ts'
import { pdfWith, stream } from './hiding-places.ts'

export const TODAY = '2026-11-18'

/** From whom a planted string is kept. */
export type KeptFrom = 'public' | 'associates' | 'reed' | 'all but the chair'

export interface Planted {
  readonly text: string
  readonly keptFrom: KeptFrom
  readonly field: string
}

const WORDS = [
  'walrus',
  'quilt',
  'zephyr',
  'marmalade',
  'ocelot',
  'pewter',
  'juniper',
  'kestrel',
  'bramble',
  'velvet',
]

/** Words that stand nowhere else, the same on each run. */
const wordsOf = (number: number): string => {
  const word = (at: number): string => WORDS[Math.floor(number / 10 ** at) % 10] ?? ''
  return `${word(0)} ${word(1)} ${word(2)} ledger ${String(number).padStart(3, '0')}`
}

/** Another board of the same file, with the same people where they are named. */
interface Beside {
  readonly file: TestFile
  readonly name: string
  readonly people: Readonly<Record<string, Person>>
  /** Of its planted strings: so that no other board has the same. */
  readonly firstNumber: number
}

/**
 * A board with an agenda full of planted strings: confidential items with items and papers below them, an item that
 * Councillor Reed withdraws from, a confidential paper of an open item, notes for the chair. Everything else is open.
 */
export function aSecretBoard(beside: Beside | null = null) {
  const file = beside?.file ?? aFile()
  const planted: Planted[] = []
  const plant = (keptFrom: KeptFrom, field: string): string => {
    const text = wordsOf((beside?.firstNumber ?? 0) + planted.length)
    planted.push({ text, keptFrom, field })
    return text
  }
  const put = keep(file)
  const body = put.body(aBody(beside === null ? {} : { name: beside.name }))
  const meeting = put.meeting(aMeeting({ bodyId: body.id, place: 'School library' }))
  const member = (name: string, place: Partial<Membership> = {}): Person => {
    const known = Object.values(beside?.people ?? {}).find((person) => person.name === name)
    const person = known ?? put.person(aPerson({ name }))
    put.membership(aMembership({ bodyId: body.id, personId: person.id, ...place }))
    return person
  }
  const people = {
    chair: member('Dr Amara Osei', { role: 'chair' }),
    reed: member('Councillor Reed'),
    associate: member('Lin Park', { role: 'associate' }),
    observer: member('Sam Field', { role: 'observer' }),
  }
  const withPaper = (
    itemId: string,
    keptFrom: KeptFrom,
    more: Partial<Parameters<typeof aPaper>[0]> = {},
  ): void => {
    const paper = put.paper(
      aPaper({
        itemId: itemId as Parameters<typeof aPaper>[0]['itemId'],
        title: plant(keptFrom, 'title of a paper'),
        author: plant(keptFrom, 'author of a paper'),
        ownReference: plant(keptFrom, 'reference of a paper'),
        ...more,
      }),
    )
    const bytes = aPaperWith(() => plant(keptFrom, 'inside a paper'))
    file.command((db) => keepBlob(db, bytes))
    const sha256 = file.command((db) => keepBlob(db, bytes))
    put.version(aVersion({ paperId: paper.id, sha256, fileName: `${plant(keptFrom, 'name of a file')}.pdf` }))
  }
  const secretItem = (position: string, keptFrom: KeptFrom, reasonCode: string): void => {
    const item = put.item(
      anItem({
        meetingId: meeting.id,
        position,
        isConfidential: true,
        reasonCode,
        publicLine: 'A matter taken in private',
        title: plant(keptFrom, 'title of an item'),
        presenter: plant(keptFrom, 'presenter'),
        recommendation: plant(keptFrom, 'recommendation'),
        chairNotes: plant('all but the chair', 'notes for the chair'),
        options: ['approve'],
      }),
    )
    const below = anItem({
      meetingId: meeting.id,
      parentId: item.id,
      title: plant(keptFrom, 'title of an item below'),
    })
    put.item(below)
    withPaper(item.id, keptFrom)
    withPaper(below.id, keptFrom)
  }
  const open = put.item(
    anItem({
      meetingId: meeting.id,
      position: 'A',
      title: 'Budget',
      chairNotes: plant('all but the chair', 'notes for the chair'),
    }),
  )
  const openPaper = put.paper(aPaper({ itemId: open.id, title: 'Budget monitoring' }))
  const openBytes = pdfWith({ content: 'BT /F1 9 Tf 72 500 Td (Spending is on course.) Tj ET' })
  const openSha256 = file.command((db) => keepBlob(db, openBytes))
  put.version(aVersion({ paperId: openPaper.id, sha256: openSha256 }))
  withPaper(open.id, 'public', {
    isConfidential: true,
    reasonCode: '15(3)(c)',
    publicLine: 'A paper in confidence',
  })
  const contract = put.item(
    anItem({
      meetingId: meeting.id,
      position: 'B',
      title: 'Catering contract',
      recommendation: plant('reed', 'recommendation'),
      chairNotes: plant('all but the chair', 'notes for the chair'),
    }),
  )
  withPaper(contract.id, 'reed')
  const withdrawal: ItemWithdrawal = {
    id: uuidv7() as ItemWithdrawal['id'],
    itemId: contract.id,
    personId: people.reed.id,
    reason: plant('all but the chair', 'reason for withdrawing'),
    createdAt: '2026-09-01T09:00:00.000Z',
    withdrawnAt: null,
  }
  file.command((db) => insertRow(db, itemWithdrawals, withdrawal))
  for (let each = 0; each < 6; each++) secretItem(`C${each}`, 'public', '15(3)(c)')
  for (let each = 0; each < 6; each++) secretItem(`D${each}`, 'associates', '15(3)(a)')
  return { file, meeting, people, planted, open, openSha256, openBytes, contract }
}

/** A paper with something in its text, its metadata, a note, a field, a tag, a layer and an attachment. */
function aPaperWith(plant: () => string): Buffer {
  const text = (words: string): string => `BT /F1 9 Tf 72 ${words.length + 400} Td (${words}) Tj ET\n`
  return pdfWith({
    content: `${text(plant())}/OC /MC0 BDC ${text(plant())} EMC`,
    info: `/Title(${plant()})`,
    page: '/Annots[10 0 R 12 0 R 14 0 R]',
    catalog: '/AcroForm<</Fields[12 0 R]>>/OCProperties<</OCGs[11 0 R]/D<</OFF[11 0 R]>>>>',
    objects: [
      `<</Type/Annot/Subtype/Text/Rect[0 0 20 20]/Contents(${plant()})>>`,
      `<</Type/OCG/Name(${plant()})>>`,
      `<</Type/Annot/Subtype/Widget/FT/Tx/Rect[0 0 90 20]/T(x)/V(${plant()})>>`,
      stream('/Type/EmbeddedFile', Buffer.from(plant()), true),
      `<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS<</Type/Filespec/F(${plant()})/EF<</F 13 0 R>>>>>>`,
    ],
  })
}

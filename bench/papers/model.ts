import { createHash } from 'node:crypto'
import type { PackItem, PackModel, PackPaper } from '../../electron/pack/model.ts'

/** A believable meeting round any papers: `perItem` papers to an item, with everything an agenda can say. */
export function modelOf(papers: readonly PackPaper[], perItem = 5): PackModel {
  const items: PackItem[] = [
    anItem('116', 'Welcome, apologies and consent to absence', { lead: 'Chair', clock: '6.00' }),
  ]
  for (let at = 0; at < papers.length; at += perItem) {
    const number = String(117 + at / perItem)
    items.push(
      anItem(number, `Report ${number} of the head teacher and of the committees`, {
        purpose: at % (2 * perItem) === 0 ? 'Decision' : 'Discussion',
        recommendation: 'To approve the recommendations on the first page of the report',
        papers: papers.slice(at, at + perItem),
      }),
    )
  }
  return { ...MEETING, items }
}

export function aPaper(index: number, fileName: string, sha256: string): PackPaper {
  const reference = String(index + 1).padStart(2, '0')
  return {
    id: `paper-${index}`,
    versionId: `version-${index}`,
    reference,
    title: fileName,
    author: null,
    confidentialLine: null,
    sha256,
    mediaType: 'application/pdf',
    fileName,
    isTabled: false,
    text: null,
    coverSheet: null,
  }
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function anItem(number: string, title: string, overrides: Partial<PackItem> = {}): PackItem {
  return {
    id: `item-${number}`,
    number,
    title,
    purpose: null,
    lead: 'Mrs Adeyemi',
    clock: '6.10',
    minutes: 10,
    recommendation: null,
    options: [],
    isStarred: false,
    isConfidential: false,
    confidentialLine: null,
    chairNotes: null,
    leftOut: [],
    children: [],
    papers: [],
    ...overrides,
  }
}

/** An ordinary meeting without items. */
export const MEETING: Omit<PackModel, 'items'> = {
  kind: 'pack',
  textSize: 11,
  body: {
    organisation: 'Oakfield Primary School',
    name: 'Governing board',
    accent: '#2b5a4c',
    address: null,
    logo: null,
  },
  meeting: {
    title: 'Full governing board',
    dateWords: '26 November 2026',
    whenWords: 'Thursday 26 November 2026, 6.00 to 8.00 pm',
    place: 'School library, and by video for those agreed',
    chair: 'Dr Miriam Reed',
    clerk: 'Jo Tanner · clerk@oakfield.example',
    issuedWords: 'Wednesday 18 November 2026 (seven clear days)',
    endsWords: 'Ends 7.55 pm',
    note: 'Starred items will be taken as read unless you ask the clerk by Tuesday.',
  },
  audience: {
    id: 'members',
    label: 'Members of the board. Contains confidential items: please do not pass on.',
  },
  watermark: null,
}

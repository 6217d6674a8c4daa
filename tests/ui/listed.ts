import type { ListedItem, ListedPaper } from '@shared/contract/agenda.ts'
import { agendaItemId, plainItem } from '@shared/entities/agenda-item.ts'
import { meetingId } from '@shared/entities/meeting.ts'
import { paperId, paperVersionId, type PaperVersion } from '@shared/entities/paper.ts'

const uuid = (tail: number) => `018f0000-0000-7000-8000-${String(tail).padStart(12, '0')}`
const stored = { createdAt: '2026-11-01T09:00:00.000Z', withdrawnAt: null }

/** An item as main lists it; `n` makes its id. */
export const aListedItem = (n: number, over: Partial<ListedItem> = {}): ListedItem => ({
  ...plainItem,
  id: agendaItemId.parse(uuid(n)),
  meetingId: meetingId.parse(uuid(900)),
  parentId: null,
  position: `a${n}`,
  title: `Item ${n}`,
  purpose: 'information',
  minutes: 5,
  number: String(n),
  citedAs: String(n),
  level: 1,
  startsAt: '18:00',
  papers: [],
  withdrawing: [],
  isClosed: false,
  effectivePublicLine: '',
  reasonProvision: '',
  ...stored,
  ...over,
})

export const aVersion = (examination: Partial<PaperVersion['examination']> = {}): PaperVersion => ({
  id: paperVersionId.parse(uuid(700)),
  paperId: paperId.parse(uuid(500)),
  version: 1,
  fileName: 'budget.pdf',
  mediaType: 'application/pdf',
  size: 1536,
  sha256: 'a'.repeat(64),
  addedAt: '2026-11-01T09:00:00.000Z',
  examination: {
    kind: 'pdf',
    format: 'pdf',
    needs: null,
    pageCount: 4,
    problem: null,
    isTagged: true,
    hasText: true,
    notes: [],
    ...examination,
  },
  rendition: null,
  ...stored,
})

/** A paper with a version; `current: null` in `over` makes it awaited. */
export const aListedPaper = (n: number, over: Partial<ListedPaper> = {}): ListedPaper => ({
  id: paperId.parse(uuid(500 + n)),
  itemId: agendaItemId.parse(uuid(1)),
  position: `a${n}`,
  title: `Paper ${n}`,
  author: '',
  purpose: 'information',
  ownReference: '',
  isConfidential: false,
  reasonCode: null,
  confidentialUntil: null,
  publicLine: '',
  isClosed: false,
  effectivePublicLine: 'Confidential paper',
  reasonProvision: '',
  awaitedFrom: '',
  awaitedBy: null,
  isTabled: false,
  coverSheet: null,
  status: statusOf(over),
  text: null,
  readingMinutes: 8,
  reference: `1${'abcdefg'[n - 1]}`,
  current: aVersion(),
  versionCount: 1,
  ...stored,
  ...over,
})

const statusOf = ({ current, isTabled = false }: Partial<ListedPaper>): ListedPaper['status'] => {
  const arrivedOn = current === null ? null : '2026-11-01'
  const kind = isTabled ? 'tabled' : arrivedOn === null ? 'awaited' : 'received'
  return { kind, dueOn: null, daysLate: 0, arrivedOn, isAfterIssue: false }
}

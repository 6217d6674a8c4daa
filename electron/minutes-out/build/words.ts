import type { MinutesModel, PrintedItem, PrintedResolution } from '@shared/entities/minutes-model.ts'

/*
 * The words that minutes say of themselves, once for PDF, Word and web page. `OWN_WORDS` are no secret, though the same
 * word may stand in confidential business.
 */

export const titleOf = ({ part, draftMark }: Pick<MinutesModel, 'part' | 'draftMark'>): string => {
  const words = part === 'confidential' ? 'Confidential minutes' : 'Minutes'
  return draftMark === null ? words : `Draft ${words.toLowerCase()}`
}

export const CONFIDENTIAL_LINE =
  'Kept apart from the open minutes. Not for publication: please do not pass on.'
const ELSEWHERE = 'Minuted in the confidential part.'
const PARTLY_ELSEWHERE = 'Some of this item is minuted in the confidential part.'
const ADDED = 'Put on at the meeting.'

const STATUS: Readonly<Record<PrintedItem['status'], string>> = {
  'to-take': '',
  taken: '',
  deferred: 'Deferred to a later meeting.',
  withdrawn: 'Withdrawn from the agenda.',
  'not-reached': 'Not reached.',
}

/** Whether what was written of an item is printed: one that was withdrawn is named only. */
export const isRendered = ({ status, isElsewhere }: PrintedItem): boolean =>
  status !== 'withdrawn' && !isElsewhere

/** What became of an item, in short sentences; empty for one that was simply taken. */
export const standingOf = (item: PrintedItem): string =>
  [
    item.ground ?? '',
    item.isAdded ? ADDED : '',
    STATUS[item.status],
    item.isElsewhere ? ELSEWHERE : '',
    item.isPartlyElsewhere ? PARTLY_ELSEWHERE : '',
  ]
    .filter(Boolean)
    .join(' ')

const HOW: Readonly<Record<PrintedResolution['how'], string>> = {
  vote: 'RESOLVED',
  agreed: 'AGREED',
  noted: 'NOTED',
}

/** "RESOLVED 2026/27-014: " and "that the budget be approved." */
export const resolutionWords = ({ how, number, text }: PrintedResolution) => ({
  lead: [HOW[how], number].filter(Boolean).join(' '),
  text: ended(/^That\b/.test(text) ? `that${text.slice(4)}` : text),
})

/** With a full stop, unless it ends in some such mark. */
const ended = (text: string): string => (/[.!?:”"]$/.test(text.trimEnd()) ? text : `${text.trimEnd()}.`)

export const HEADS = {
  attendance: 'Attendance',
  quorum: 'Quorum',
  declarations: 'Declarations of interest',
  resolutions: 'Resolutions',
  actions: 'Actions',
  corrections: 'Corrections made on approval',
  signature: 'Signature',
} as const

export const DONE = '(done)'

/** "P present, A absent"; empty where the body uses no letters. */
export const keyToCodes = ({ codes }: Pick<MinutesModel, 'codes'>): string =>
  codes
    .map(({ code, meaning }) => `${code}  ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`)
    .join(';  ')

export const OWN_WORDS: readonly string[] = [
  'Draft confidential minutes',
  'When Where In the chair Clerk Name Place on the board Attendance Code Remarks No. Resolution Item Action Owner Due',
  'Signed Name Date Initials Page of',
  CONFIDENTIAL_LINE,
  ELSEWHERE,
  PARTLY_ELSEWHERE,
  ADDED,
  DONE,
  ...Object.values(STATUS),
  ...Object.values(HOW),
  ...Object.values(HEADS),
]

import type { Output } from '@shared/contract.ts'
import { formatDate, plural } from '@shared/words/dates.ts'
import type { ExportChoice } from './use-export-choice.ts'

export type Choices = Output<'minutesOut.choices'>
export type Saved = NonNullable<Output<'minutesOut.save'>>

export const partOptions = [
  { id: 'open', label: 'Open minutes', detail: 'Confidential items stand in it by their public line.' },
  { id: 'confidential', label: 'Confidential part', detail: 'Kept and signed apart; not for publication.' },
] as const

export const formatOptions = [
  { id: 'pdf', label: 'PDF' },
  { id: 'word', label: 'Word' },
  { id: 'page', label: 'Web page' },
] as const

export const listOptions = [
  { id: 'front', label: 'In front' },
  { id: 'end', label: 'At the end' },
  { id: 'none', label: 'Left out' },
] as const

/** The id of the minutes as they stand, beside those of the versions that were kept. */
export const NOW = 'now'

export const versionOptions = ({ versions }: Choices) => [
  { id: NOW, label: 'As they stand now' },
  ...versions.map(({ id, label, madeOn }) => ({ id, label: `${label}, ${formatDate(madeOn)}` })),
]

/** What the tick for the minute book says, and whether it can be set. */
export const bookWords = ({ book }: Choices, { part, format, versionId }: ExportChoice) => {
  if (book === null) return null
  const { year, first, last, refusal } = book[part]
  if (format !== 'pdf') return { help: 'Only a PDF can be a part of the book.', isPossible: false }
  if (refusal !== null) return { help: refusal, isPossible: false }
  if (versionId !== NOW)
    return { help: 'The minutes as they stand now have pages in the book, not a version.', isPossible: false }
  const pages =
    last === null
      ? `They begin with page ${first} of the book for ${year}; those numbers are theirs from then on.`
      : `They have ${first === last ? `page ${first}` : `pages ${first} to ${last}`} of the book for ${year}.`
  return { help: `${pages} Each page has a box for initials.`, isPossible: true }
}

/** "Saved as x.pdf: 14 pages, 17 to 30 of the minute book." */
export const savedWords = ({ fileName, pageCount, folios, notes }: Saved): string => {
  const pages = pageCount === null ? '' : `: ${plural(pageCount, 'page')}`
  const leaves = folios === null ? '' : `, ${folios.first} to ${folios.last} of the minute book`
  return [`Saved as ${fileName}${pages}${leaves}.`, ...notes].join(' ')
}

import type { ListedPaper } from '@shared/contract/agenda.ts'
import type { PaperVersion } from '@shared/entities/paper.ts'
import type { PaperStatus } from '@shared/rules/paper-status.ts'
import { formatDayBrief, plural } from '@shared/words/dates.ts'
import { fileWords } from '@shared/words/file-words.ts'
import { briefReading } from '@shared/words/reading.ts'
import type { TagTone } from '../../../components/tag.tsx'
import { sizeWords } from '../../../lib/pieces.ts'

type Under = Pick<
  ListedPaper,
  'author' | 'awaitedFrom' | 'current' | 'versionCount' | 'status' | 'readingMinutes'
>

/** The small line of a paper: author, what it is with its pages, time to read, size, version; or from whom it is to come, and by when. */
export const underPaper = (paper: Under): string => {
  if (paper.current === null) return missingWords(paper)
  return [
    paper.author,
    fileWords(paper.current.examination),
    paper.readingMinutes > 0 ? `${briefReading(paper.readingMinutes)} to read` : '',
    sizeWords(paper.current.size),
    paper.versionCount > 1 ? `version ${paper.current.version}` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

const missingWords = ({ status, awaitedFrom }: Under): string => {
  if (status.kind === 'tabled') return 'To be handed out at the meeting'
  const from = awaitedFrom === '' ? 'Awaited' : `Awaited from ${awaitedFrom}`
  return status.dueOn === null ? from : `${from}, by ${formatDayBrief(status.dueOn)}`
}

/** A paper's standing as a word with its tone. */
export const statusWords = (status: PaperStatus): { readonly tone: TagTone; readonly words: string } => {
  const { kind, daysLate } = status
  if (kind === 'tabled') return { tone: 'plain', words: 'tabled' }
  if (kind === 'received') return { tone: 'done', words: 'received' }
  if (kind === 'awaited')
    return daysLate > 0
      ? { tone: 'late', words: `awaited, ${plural(daysLate, 'day')} late` }
      : { tone: 'want', words: 'awaited' }
  return {
    tone: 'soon',
    words: daysLate > 0 ? `came ${plural(daysLate, 'day')} late` : 'came after the papers went out',
  }
}

/** Whether the app can show it; anything else can only be saved. */
export const canView = ({ examination, mediaType, rendition }: PaperVersion): boolean =>
  rendition !== null ||
  (examination.kind === 'pdf' && examination.pageCount !== null) ||
  ['image/png', 'image/jpeg'].includes(mediaType)

/** Why it cannot go into a pack, or null where it can or is not here yet. */
export const problemOf = ({ current }: Pick<ListedPaper, 'current'>): string | null =>
  current?.examination.problem ?? null

/** The same, as short as what can be done about it is near. */
export const briefProblem = (paper: Pick<ListedPaper, 'current'>): string | null => {
  const needs = paper.current?.examination.needs ?? null
  if (needs === 'password') return 'Locked: enter its password.'
  if (needs === 'libreoffice') return 'Waits for LibreOffice, or for a PDF in its place.'
  return problemOf(paper)
}

/** What keeps it out of a pack, in a word or two; null where nothing does. */
export const problemTag = ({ current }: Pick<ListedPaper, 'current'>): string | null => {
  if (current === null || current.examination.problem === null) return null
  const { needs } = current.examination
  if (needs === null) return 'cannot go in'
  return needs === 'password' ? 'locked' : 'PDF needed'
}

/** What was mended, changed or left out, each a sentence. */
export const notesOn = ({ current }: Pick<ListedPaper, 'current'>): readonly string[] =>
  current === null ? [] : [...(current.rendition?.notes ?? []), ...current.examination.notes]

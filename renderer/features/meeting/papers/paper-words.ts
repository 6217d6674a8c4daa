import type { ListedPaper } from '@shared/contract/agenda.ts'
import type { PaperVersion } from '@shared/entities/paper.ts'
import { plural } from '@shared/words/dates.ts'
import { sizeWords } from './pieces.ts'

const kindWords = { pdf: 'PDF', picture: 'Picture', other: 'Other file' } as const

/** "4 pages", or what kind of file it is where it has no pages. */
const pagesWords = ({ examination }: PaperVersion): string =>
  examination.pageCount === null ? kindWords[examination.kind] : plural(examination.pageCount, 'page')

/** The small line of a paper: author, pages, size, version. */
export const underPaper = (paper: Pick<ListedPaper, 'author' | 'current' | 'versionCount'>): string => {
  if (paper.current === null) return paper.author === '' ? 'Awaited' : `Awaited from ${paper.author}`
  return [
    paper.author,
    pagesWords(paper.current),
    sizeWords(paper.current.size),
    paper.versionCount > 1 ? `version ${paper.current.version}` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** Whether the app can show it; anything else can only be saved. */
export const canView = ({ examination, mediaType }: PaperVersion): boolean =>
  (examination.kind === 'pdf' && examination.pageCount !== null) || mediaType.startsWith('image/')

/** Why it cannot go into a pack, or null where it can or is not here yet. */
export const problemOf = ({ current }: Pick<ListedPaper, 'current'>): string | null =>
  current?.examination.problem ?? null

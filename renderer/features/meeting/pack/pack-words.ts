import type { PackReport } from '@shared/contract/pack.ts'
import type { Audience } from '@shared/entities/pack.ts'
import { plural } from '@shared/words/dates.ts'
import { sizeWords } from '../../../lib/pieces.ts'
import type { What } from './use-make-pdf.ts'

export const documentWords: Readonly<
  Record<What['document'], { readonly label: string; readonly detail: string }>
> = {
  pack: { label: 'Board pack', detail: 'Cover, agenda, contents and all papers in one PDF.' },
  papers: { label: 'Papers only', detail: 'All papers with their contents page; no cover, no agenda.' },
  item: {
    label: 'One item',
    detail: 'An item with its papers, for whoever presents it or is asked about it.',
  },
  agenda: { label: 'Agenda alone', detail: 'What is sent out first or put on the notice board.' },
  'chair-copy': { label: 'Chair’s copy', detail: 'Times, notes and cues; private items are marked.' },
}

export const audiences: readonly {
  readonly id: Audience['kind']
  readonly label: string
  readonly detail: string
}[] = [
  { id: 'members', label: 'Members', detail: 'Everything, confidential items marked.' },
  {
    id: 'public',
    label: 'The public',
    detail: 'Confidential items show their public line and nothing else.',
  },
  {
    id: 'person',
    label: 'One member',
    detail: 'Without what they must withdraw from; their name on each page.',
  },
  { id: 'role', label: 'A role', detail: 'What all observers, or all associate members, may see.' },
]

/** "213 pages · 14 MB" */
export const reportLine = ({ pageCount, size }: PackReport): string =>
  `${plural(pageCount, 'page')} · ${sizeWords(size)}`

/** Papers with a page in their place that says why. */
export const replacedIn = ({ papers }: PackReport) => papers.filter(({ problem }) => problem !== null)

/** What else to know; a paper that is replaced is told of once, with its page. */
export const otherWarnings = (report: PackReport): readonly string[] =>
  report.warnings.filter(
    (warning) => !replacedIn(report).some(({ problem }) => warning.includes(problem ?? '')),
  )

/** "Board pack for members": what the report and the preview are of, whatever is chosen by now. */
export const madeWords = ({ document }: What, forWhom: string): string => {
  const { label } = documentWords[document]
  if (document === 'chair-copy') return label
  return `${label} for ${forWhom}`
}

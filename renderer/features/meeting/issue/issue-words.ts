import type { IssueOnScreen, IssueRound } from '@shared/contract/issues.ts'
import type { Dispatch, IssueKind, PackChange } from '@shared/entities/issue.ts'
import { pagesInWords } from '@shared/rules/page-labels.ts'
import { formatDate, plural } from '@shared/words/dates.ts'

export type How = Dispatch['how']

export const howOptions: readonly { readonly id: How; readonly label: string }[] = [
  { id: 'email', label: 'By e-mail' },
  { id: 'post', label: 'By post' },
  { id: 'website', label: 'On a website' },
  { id: 'handed-out', label: 'Handed over' },
  { id: 'other', label: 'In another way' },
]

const howWords: Readonly<Record<How, string>> = {
  email: 'by e-mail',
  post: 'by post',
  website: 'on a website',
  'handed-out': 'by hand',
  other: 'in another way',
}

/** What was sent to several people on one day in one way. */
export interface Sending {
  readonly dispatches: readonly Dispatch[]
  /** "12 people by e-mail on 18 November 2026", "Council website on 18 November 2026". */
  readonly words: string
}

/** Who got it, together where they got it together. */
export const sendingsOf = (dispatches: readonly Dispatch[]): readonly Sending[] => {
  const groups = Map.groupBy(dispatches, ({ sentOn, how, createdAt }) => `${sentOn} ${how} ${createdAt}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const who = group.length === 1 ? first.toWhom : plural(group.length, 'person', 'people')
    return [{ dispatches: group, words: `${who}, ${howWords[first.how]}, ${formatDate(first.sentOn)}` }]
  })
}

/** "Pack for members", "Supplement 2 for members". */
export const titleFor = ({ title }: Pick<IssueOnScreen, 'title'>, forWhom: string): string =>
  `${title} for ${forWhom}`

const kindWords: Readonly<Record<IssueKind, string>> = {
  pack: 'the pack',
  supplement: 'a supplement',
  consolidated: 'a consolidated pack',
}

export const issueTitle = (kind: IssueKind, forWhom: string): string =>
  `Issue ${kindWords[kind]} for ${forWhom}`

/** What it does, before it is done. */
export const issueIntro = (kind: IssueKind, nextPage: number): string => {
  if (kind === 'supplement')
    return `What has changed, with the new and revised papers. Its pages run on from ${nextPage}, and its first page says what has changed.`
  if (kind === 'consolidated')
    return 'The whole pack again, with what is new in its place. Page 57 is still page 57: what is put in is numbered 57a, 57b.'
  return 'This fixes the page numbers. What changes later goes out as a supplement, and the same file can be made again at any time.'
}

export const changeTag: Readonly<Record<PackChange['kind'], string>> = {
  new: 'new',
  revised: 'revised',
  withdrawn: 'withdrawn',
  agenda: 'agenda',
}

/** What follows the name of what has changed. */
export const changeDetail = ({ kind, was, now, oldPages }: PackChange): string => {
  const pages = oldPages.length === 0 ? '' : pagesInWords(oldPages)
  if (kind === 'revised') return [now, pages && `Went out as ${pages}.`].filter(Boolean).join(' ')
  if (kind === 'withdrawn') return pages && `Went out as ${pages}.`
  if (kind === 'new') return [now, pages && `Announced on ${pages}.`].filter(Boolean).join(' ')
  return was === '' ? now : `${was} → ${now === '' ? 'nothing' : now}`
}

/** Whether a consolidated pack would differ from what readers have. */
export const canConsolidate = ({ issues, changes }: IssueRound): boolean =>
  changes.length > 0 || issues.at(-1)?.kind === 'supplement'

import type { ListedItem } from '@shared/contract/agenda.ts'
import type { Purpose } from '@shared/entities/agenda-item.ts'
import { formatDuration, formatTime, plural } from '@shared/words/dates.ts'

export const purposeWords: Readonly<Record<Purpose, string>> = {
  decision: 'Decision',
  discussion: 'Discussion',
  information: 'Information',
}

const joined = (parts: readonly (string | null)[], by: string): string =>
  parts.filter((part) => part !== null && part !== '').join(by)

/** "declares and withdraws: Mr Hale (inspects for Ofsted)" */
const withdrawalWords = ({ withdrawing }: Pick<ListedItem, 'withdrawing'>): string =>
  withdrawing.length === 0
    ? ''
    : `${withdrawing.length === 1 ? 'declares and withdraws' : 'declare and withdraw'}: ${withdrawing
        .map(({ name, reason }) => (reason === '' ? name : `${name} (${reason})`))
        .join(', ')}`

/** The small line under a title: who presents it and who leaves. */
export const underTitle = (item: Pick<ListedItem, 'presenter' | 'withdrawing'>): string =>
  joined([item.presenter, withdrawalWords(item)], ' · ')

/** "Confidential · reg 15(3)(b)" */
export const closedLabel = ({ reasonProvision }: Pick<ListedItem, 'reasonProvision'>): string =>
  joined(['Confidential', reasonProvision], ' · ')

/** "6.20" without am or pm: a column of times of one evening. */
export const clockFace = (at: string): string => formatTime(at).split(' ')[0] ?? at

/** "6.20 · 30 min" at the top level, "10 min" below it. */
export const timeWords = (item: Pick<ListedItem, 'level' | 'startsAt' | 'minutes'>): string =>
  joined(
    [
      item.startsAt !== null && item.level === 1 ? clockFace(item.startsAt) : '',
      item.minutes === null ? '' : `${item.minutes} min`,
    ],
    ' · ',
  )

/** How many papers are here and how many are still to come. What is tabled is neither. */
export const paperCounts = ({ papers }: Pick<ListedItem, 'papers'>) => {
  const here = papers.filter(({ status }) => status.kind === 'received' || status.kind === 'late')
  return {
    here: here.length,
    awaited: papers.filter(({ status }) => status.kind === 'awaited').length,
    problems: here.filter((paper) => (paper.current?.examination.problem ?? null) !== null).length,
  }
}

/** A whole row as a screen reader says it. */
export const spokenRow = (item: ListedItem, isInterestNamed = false): string => {
  const { here, awaited } = paperCounts(item)
  return joined(
    [
      `${item.number} ${item.title}`,
      item.isConfidential ? closedLabel(item) : '',
      item.isStarred ? 'starred' : '',
      isInterestNamed ? 'names an interest of a member' : '',
      underTitle(item),
      `for ${item.purpose}`,
      here > 0 ? plural(here, 'paper') : '',
      awaited > 0 ? `${plural(awaited, 'paper')} awaited` : '',
      item.startsAt !== null && item.level === 1 ? `starts ${formatTime(item.startsAt)}` : '',
      item.minutes === null ? '' : plural(item.minutes, 'minute'),
    ],
    ', ',
  )
}

/** "Ends 7.55 pm, 5 min in hand" */
export const endsWords = ({
  endsAt,
  inHand,
}: {
  readonly endsAt: string
  readonly inHand: number
}): string => {
  const end = `Ends ${formatTime(endsAt)}`
  if (inHand === 0) return `${end}, exactly on time`
  const minutes = Math.abs(inHand)
  const span = minutes < 60 ? `${minutes} min` : formatDuration(minutes)
  return `${end}, ${span} ${inHand > 0 ? 'in hand' : 'over'}`
}

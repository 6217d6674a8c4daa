import type { AgendaView, ListedItem } from '@shared/contract/agenda.ts'
import { formatDuration, plural } from '@shared/words/dates.ts'

export interface Shortcoming {
  readonly kind:
    | 'empty'
    | 'awaited'
    | 'tabled'
    | 'problem'
    | 'over-time'
    | 'no-reason'
    | 'paper-no-reason'
    | 'no-minutes'
    | 'no-recommendation'
  /** A sentence. */
  readonly text: string
  /** Why, or what to do; may be empty. */
  readonly detail: string
  /** Where it is mended; null where that is the agenda as a whole. */
  readonly itemId: string | null
  /** Whether the pack is not what it should be with it; else it is only worth knowing. */
  readonly isSerious: boolean
}

type Item = Pick<
  ListedItem,
  | 'id'
  | 'number'
  | 'title'
  | 'purpose'
  | 'minutes'
  | 'level'
  | 'parentId'
  | 'recommendation'
  | 'isConfidential'
  | 'reasonCode'
  | 'papers'
>

/** What is missing before a pack can go out, the most serious first; empty when nothing is. */
export const shortcomings = (view: {
  readonly items: readonly Item[]
  readonly totals: Pick<AgendaView['totals'], 'inHand'>
}): readonly Shortcoming[] => {
  if (view.items.length === 0) {
    return [serious('empty', 'The agenda has no items yet.', 'Add them on the first step.', null)]
  }
  return [
    ...view.items.flatMap(problemsOf),
    ...view.items.flatMap(awaitedOf),
    ...view.items.filter((item) => item.isConfidential && item.reasonCode === null).map(noReason),
    ...view.items.flatMap(tabledOf),
    ...view.items.flatMap(papersWithoutReason),
    ...overTime(view.totals.inHand),
    ...together(
      'no-minutes',
      view.items.filter(hasNoMinutes(view.items)),
      'has no minutes',
      'have no minutes',
    ),
    ...together(
      'no-recommendation',
      view.items.filter((item) => item.purpose === 'decision' && item.recommendation === ''),
      'asks for a decision but does not say which',
      'ask for a decision but do not say which',
    ),
  ]
}

const serious = (
  kind: Shortcoming['kind'],
  text: string,
  detail: string,
  itemId: string | null,
): Shortcoming => ({ kind, text, detail, itemId, isSerious: true })

const nameOf = ({ number, title }: Pick<Item, 'number' | 'title'>): string => `${number} ${title}`

const problemsOf = (item: Item): readonly Shortcoming[] =>
  item.papers.flatMap(({ reference, title, current, isTabled }) =>
    isTabled || current === null || current.examination.problem === null
      ? []
      : [
          serious(
            'problem',
            `${reference} “${title}” cannot go into the pack; a page will say so in its place.`,
            current.examination.problem,
            item.id,
          ),
        ],
  )

const awaitedOf = (item: Item): readonly Shortcoming[] =>
  item.papers
    .filter(({ status }) => status.kind === 'awaited')
    .map(({ reference, title, awaitedFrom, status: { daysLate } }) =>
      serious(
        'awaited',
        [
          `${reference} “${title}” is still awaited`,
          awaitedFrom === '' ? '' : ` from ${awaitedFrom}`,
          daysLate > 0 ? `, ${plural(daysLate, 'day')} late.` : '.',
        ].join(''),
        awaitedFrom === '' ? `${nameOf(item)}. Nobody is named to ask for it.` : nameOf(item),
        item.id,
      ),
    )

const tabledOf = (item: Item): readonly Shortcoming[] =>
  item.papers
    .filter(({ isTabled }) => isTabled)
    .map(({ reference, title }) => ({
      kind: 'tabled',
      text: `${reference} “${title}” is handed out at the meeting: the pack names it and leaves it out.`,
      detail: nameOf(item),
      itemId: item.id,
      isSerious: false,
    }))

const noReason = (item: Item): Shortcoming =>
  serious(
    'no-reason',
    `${nameOf(item)} is confidential, but no reason is chosen.`,
    'Choose the ground on which it is kept from the public.',
    item.id,
  )

const papersWithoutReason = (item: Item): readonly Shortcoming[] =>
  item.papers
    .filter((paper) => paper.isConfidential && paper.reasonCode === null)
    .map(({ reference, title }) =>
      serious(
        'paper-no-reason',
        `${reference} “${title}” is confidential, but no reason is chosen.`,
        'Choose the ground on which it is kept from the public.',
        item.id,
      ),
    )

const overTime = (inHand: number): readonly Shortcoming[] =>
  inHand >= 0
    ? []
    : [
        {
          kind: 'over-time',
          text: `The agenda runs ${formatDuration(-inHand)} over the meeting.`,
          detail: 'Allow fewer minutes, or move an item to a later meeting.',
          itemId: null,
          isSerious: false,
        },
      ]

/** An item whose sub-items, or whose parent, have minutes is timed through them. */
const hasNoMinutes = (items: readonly Item[]) => (item: Item) =>
  item.level === 1 &&
  item.minutes === null &&
  !items.some((other) => other.parentId === item.id && other.minutes !== null)

const together = (
  kind: Shortcoming['kind'],
  items: readonly Item[],
  one: string,
  many: string,
): readonly Shortcoming[] => {
  const first = items[0]
  if (first === undefined) return []
  const text = items.length === 1 ? `${nameOf(first)} ${one}.` : `${plural(items.length, 'item')} ${many}.`
  const detail = items.length === 1 ? '' : items.map((item) => item.number).join(', ')
  return [{ kind, text, detail, itemId: first.id, isSerious: false }]
}

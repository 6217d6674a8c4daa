import type { ListedMeeting } from '@shared/contract/meetings.ts'

type Choice = Pick<ListedMeeting, 'id' | 'meetsOn' | 'itemCount' | 'status'>
type Here = { readonly id: string; readonly meetsOn: string }

const newestFirst = (a: Choice, b: Choice): number => b.meetsOn.localeCompare(a.meetsOn)

/** Other meetings that have items to copy: those before this one first, the nearest at the top. */
export const earlierMeetings = <M extends Choice>(meetings: readonly M[], here: Here): readonly M[] => {
  const others = meetings.filter(({ id, itemCount }) => id !== here.id && itemCount > 0)
  const before = others.filter(({ meetsOn }) => meetsOn <= here.meetsOn).toSorted(newestFirst)
  const after = others
    .filter(({ meetsOn }) => meetsOn > here.meetsOn)
    .toSorted(newestFirst)
    .toReversed()
  return [...before, ...after]
}

/** Planned meetings after this one, the next first: where an item can be carried to. */
export const laterMeetings = <M extends Choice>(meetings: readonly M[], here: Here): readonly M[] =>
  meetings
    .filter(({ id, meetsOn, status }) => id !== here.id && status === 'planned' && meetsOn >= here.meetsOn)
    .toSorted(newestFirst)
    .toReversed()

import type { ListedItem } from '@shared/contract/agenda.ts'

interface Withdrawing {
  readonly name: string
  /** "Withdraws from items 6 and 8." */
  readonly sentence: string
}

const together = new Intl.ListFormat('en-GB')

/** Who must withdraw from what, by person. */
export const whoWithdraws = (
  items: readonly Pick<ListedItem, 'number' | 'withdrawing'>[],
): ReadonlyMap<string, Withdrawing> => {
  const numbers = new Map<string, { readonly name: string; readonly items: string[] }>()
  for (const { number, withdrawing } of items)
    for (const { personId, name } of withdrawing) {
      const known = numbers.get(personId) ?? { name, items: [] }
      numbers.set(personId, { name, items: [...known.items, number] })
    }
  return new Map(
    [...numbers].map(([id, { name, items: from }]) => [
      id,
      { name, sentence: `Withdraws from item${from.length > 1 ? 's' : ''} ${together.format(from)}.` },
    ]),
  )
}

import type { ConfidentialityReason, ConfidentialityScheme } from '../entities/confidentiality.ts'
import { upperFirst } from '../words/upper-first.ts'

/** An item that is to be taken without the public: its number and the code of its ground, and nothing that says what it is. */
export type ClosedItem = { readonly number: string; readonly reasonCode: string | null }

export type Exclusion = {
  /** The resolution to move; empty where none can or need be moved. */
  readonly text: string
  /** Why none can or need be moved, as a sentence; empty where one can. */
  readonly problem: string
  /** Who then leaves, as the scheme says. */
  readonly whoLeaves: string
  /** Whether a ground holds only while the public interest in withholding outweighs that in disclosing (LGA 1972 Sch 12A). */
  readonly hasPublicInterestTest: boolean
}

/**
 * The resolution to exclude the public for these items, in the words of the body's scheme, each with its ground: a council
 * names the paragraph of Schedule 12A item by item. It is moved in public, so it has numbers and grounds, never a title.
 * `items` in the order in which they are taken.
 */
export function exclusionResolution(scheme: ConfidentialityScheme, items: readonly ClosedItem[]): Exclusion {
  const found = items.map(({ number, reasonCode }) => ({
    number,
    reason: scheme.reasons.find(({ code }) => code === reasonCode) ?? null,
  }))
  const answer = {
    text: '',
    whoLeaves: scheme.whoLeaves,
    hasPublicInterestTest: found.some(({ reason }) => reason?.hasPublicInterestTest === true),
  }
  const problem = whyNone(scheme, found)
  if (problem !== '' || scheme.exclusionResolution === null) return { ...answer, problem }
  const text = scheme.exclusionResolution
    .replace('{items}', itemWords(found.map(({ number }) => number)))
    .replace('{grounds}', groundWords(found))
  return { ...answer, text: dropTest(text, answer.hasPublicInterestTest), problem }
}

type Found = { readonly number: string; readonly reason: ConfidentialityReason | null }

function whyNone(scheme: ConfidentialityScheme, items: readonly Found[]): string {
  if (scheme.exclusionResolution === null)
    return 'This kind of board needs no resolution to exclude: whoever has no right to an item leaves for it.'
  if (items.length === 0)
    return 'No item of this meeting is confidential, so there is nothing to exclude the public from.'
  const without = items.filter(({ reason }) => reason === null).map(({ number }) => number)
  if (without.length === 0) return ''
  return `${upperFirst(itemWords(without))} ${without.length === 1 ? 'has' : 'have'} no ground. Choose one on the agenda first: the resolution must name it.`
}

/** Automatic grounds alone have no public interest to weigh: the law closes them. */
const dropTest = (text: string, hasTest: boolean): string =>
  hasTest ? text : text.replace(/; and that, where information is exempt, the public interest .*(?=\.$)/, '')

/** Each ground once, in the order of the items, naming those that it is for where there are several. */
function groundWords(items: readonly Found[]): string {
  const found = new Map<ConfidentialityReason, string[]>()
  for (const { number, reason } of items)
    if (reason !== null) found.set(reason, [...(found.get(reason) ?? []), number])
  const isOne = found.size === 1
  return listWords(
    [...found].map(([{ ground, provision }, numbers]) =>
      isOne ? `${ground} (${provision})` : `${ground} (${provision}; ${itemWords(numbers)})`,
    ),
  )
}

/** "item 7", "items 7, 8 and 9.1". */
const itemWords = (numbers: readonly string[]): string =>
  `${numbers.length === 1 ? 'item' : 'items'} ${listWords(numbers)}`

const listWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

import { diffArrays } from 'diff'

/** A stretch of words: in both texts, only in the later, or only in the earlier. */
export type WordStretch = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** Texts that share hardly a word take long to compare, and nothing is learnt from it. */
const longestMs = 500

/** A word is what stands between spaces, so that "£4,000" is one. */
const words = (text: string): string[] => text.split(/(\s+)/).filter((each) => each !== '')

/** What became of a text, word by word, in reading order. Too different to compare: the one out, the other in. */
export function wordChanges(before: string, after: string): WordStretch[] {
  const parts = diffArrays(words(before), words(after), { timeout: longestMs }) ?? [
    { removed: true, added: false, value: [before] },
    { removed: false, added: true, value: [after] },
  ]
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}

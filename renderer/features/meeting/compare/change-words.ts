import type { Comparison, WordChange } from './compare-words.ts'

const mostShown = 160

/** The words of one side of a change, cut short where there are many. */
export const wordsShown = (words: WordChange['removed']): string => {
  const text = words.map((word) => word.text).join(' ')
  return text.length <= mostShown ? text : `${text.slice(0, mostShown).trimEnd()} …`
}

/** One sentence for the whole comparison; null while it is being made. */
export const comparisonWords = (
  comparison: Comparison | null,
  hasText: { readonly old: boolean; readonly now: boolean },
): string => {
  if (!hasText.old && !hasText.now) return 'Neither has text to compare: they are scans. Look at their pages.'
  if (!hasText.old || !hasText.now)
    return 'Only one of them has text; the other is a scan. Look at their pages.'
  if (comparison === null) return 'They share so little that their words are not compared.'
  const { length } = comparison.changes
  if (length === 0) return 'Their words are the same. Pictures and layout may differ.'
  return length === 1 ? 'They differ in 1 place.' : `They differ in ${length} places.`
}

import type { CoverSheet, CoverSheetField, Recommendation } from '@shared/entities/cover-sheet.ts'

export const emptySheet: CoverSheet = { words: {}, recommendations: [] }

/** Whether a field says something. */
export const isFilled = ({ id, kind }: Pick<CoverSheetField, 'id' | 'kind'>, sheet: CoverSheet): boolean =>
  kind === 'recommendations'
    ? sheet.recommendations.some(({ text }) => text.trim() !== '')
    : (sheet.words[id] ?? '').trim() !== ''

/** What is to be kept: without recommendations that ask nothing and words that are empty; null where nothing is left. */
export const sheetToKeep = (sheet: CoverSheet): CoverSheet | null => {
  const words = Object.fromEntries(Object.entries(sheet.words).filter(([, text]) => text.trim() !== ''))
  const recommendations = sheet.recommendations.filter(({ text }) => text.trim() !== '')
  return Object.keys(words).length + recommendations.length === 0 ? null : { words, recommendations }
}

/** With one recommendation changed, or taken out by null. */
export const withRecommendation = (
  sheet: CoverSheet,
  at: number,
  changed: Recommendation | null,
): CoverSheet => ({
  ...sheet,
  recommendations:
    changed === null ? sheet.recommendations.toSpliced(at, 1) : sheet.recommendations.with(at, changed),
})

/** "3 of 8 fields are filled in." */
export const sheetWords = (fields: readonly CoverSheetField[], sheet: CoverSheet | null): string => {
  if (sheet === null) return 'Nothing is written yet: the paper goes in without one.'
  const filled = fields.filter((field) => isFilled(field, sheet)).length
  return `${filled} of ${fields.length} fields are filled in. It goes in as a page before the paper.`
}

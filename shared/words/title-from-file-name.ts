import { upperFirst } from './upper-first.ts'

const longest = 300

/** Percent signs of a web download put back into letters; left as they are where they mean no letters. */
const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name)
  } catch {
    return name // a real percent sign, as in "2% rise"
  }
}

/** A name without spaces uses other signs in their place: underscores, or hyphens between letters. */
const withSpaces = (name: string): string => {
  const spaced = name.replaceAll('_', ' ')
  return spaced.includes(' ') ? spaced : spaced.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ')
}

/**
 * The title that a paper's file name proposes, in plain words. `budget_2026-27.pdf` → `Budget 2026-27`. What a person has
 * written in words stays as it is. Never empty.
 */
export function titleFromFileName(fileName: string): string {
  const stem = fileName.replace(/\.(?=\d*[a-z])[a-z0-9]{1,5}$/i, '')
  const words = withSpaces(decoded(stem)).replaceAll(/\s+/g, ' ').trim()
  const title = words === '' ? 'Paper' : upperFirst(words)
  return title.slice(0, longest).trim()
}

/**
 * How long papers take to read, in minutes.
 *
 * Pages: "at most about 30 an hour" (Board Intelligence, "In the boardroom, size matters"). Words: 200 to 240 a minute is
 * what silent readers of English non-fiction do on average (Brysbaert 2019, 238); papers with figures in them go slower, so
 * 220 is taken. A page with few words on it still has something to look at: half a minute, by our own judgement.
 */
export const minutesAPage = 2
export const wordsAMinute = 220
export const leastMinutesAPage = 0.5
/** A word of English with the space after it: words are counted by their letters, since a file need not part them. */
export const charactersAWord = 6

export type Readable = {
  /** Pages in all. */
  readonly pages: number
  /** Of the pages that have text: how many, and how many words. Null where the text is not known: then pages count. */
  readonly text: { readonly pages: number; readonly words: number } | null
}

/** Minutes, not rounded. Pages without text (scans, plans) count as full pages. */
export function readingMinutes({ pages, text }: Readable): number {
  if (text === null || pages === 0) return pages * minutesAPage
  const wordless = Math.max(0, pages - text.pages)
  return wordless * minutesAPage + Math.max(text.words / wordsAMinute, text.pages * leastMinutesAPage)
}

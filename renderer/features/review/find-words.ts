/** Words found on a page, with a few on either side. */
export interface Hit {
  readonly page: number
  readonly before: string
  readonly found: string
  readonly after: string
}

const around = 40

/** The first place on a page where some words stand, whatever their case and the gaps between them; null where none is. */
export function findWords(text: string, words: string, page: number): Hit | null {
  const plain = text.replaceAll(/\s+/g, ' ')
  const wanted = words.trim().replaceAll(/\s+/g, ' ')
  if (wanted === '') return null
  const escaped = wanted.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
  const match = new RegExp(escaped, 'iu').exec(plain)
  if (match === null) return null
  const end = match.index + match[0].length
  return {
    page,
    before: plain.slice(Math.max(0, match.index - around), match.index),
    found: match[0],
    after: plain.slice(end, end + around),
  }
}

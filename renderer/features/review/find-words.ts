/** Words found on a page, with a few on either side. */
export interface Hit {
  readonly page: number
  readonly before: string
  readonly found: string
  readonly after: string
  /** How often they stand on that page. */
  readonly times: number
}

const around = 40

/** The first place on a page where some words stand, whatever their case and the gaps between them; null where none is. */
export function findWords(text: string, words: string, page: number): Hit | null {
  const plain = text.replaceAll(/\s+/g, ' ')
  const all = placesOf(plain, words)
  const [match] = all
  if (match === undefined) return null
  const end = match.index + match[0].length
  return {
    page,
    before: plain.slice(Math.max(0, match.index - around), match.index),
    found: match[0],
    after: plain.slice(end, end + around),
    times: all.length,
  }
}

/** Every place in a text where some words stand, whatever their case and the gaps between them. */
export function placesOf(text: string, words: string): RegExpExecArray[] {
  const wanted = words.trim()
  if (wanted === '') return []
  const pattern = wanted
    .replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s+`)
  return [...text.matchAll(new RegExp(pattern, 'giu'))]
}

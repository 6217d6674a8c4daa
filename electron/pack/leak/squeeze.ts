/** Stands between two texts that are searched together; no match reaches across it. */
export const BREAK = '\u0001'

/**
 * Text as it is compared: small letters and figures only. Case, blanks, line ends, hyphens, ligatures, accents and the
 * width of letters make no difference, and a word that was drawn letter by letter is whole again.
 */
export function squeeze(text: string): string {
  const lower = text.toLowerCase()
  if (!NOT_ASCII.test(lower)) return lower.replaceAll(NOT_PLAIN, '')
  return lower.normalize('NFKD').toLowerCase().replaceAll(NOT_LETTERS, '')
}

// oxlint-disable-next-line no-control-regex -- the ASCII range and the break are meant
const NOT_ASCII = /[^\u0000-\u007f]/
// oxlint-disable-next-line no-control-regex -- the break is kept
const NOT_PLAIN = /[^a-z0-9\u0001]+/g
// oxlint-disable-next-line no-control-regex -- the break is kept
const NOT_LETTERS = /[^\p{L}\p{N}\u0001]+/gu

/** A piece of HTML whose words are already safe. Only this file makes one. */
export interface Html {
  readonly markup: string
}

type Piece = Html | string | number | null | readonly Html[]

const made = new WeakSet<object>()

/**
 * Puts words into HTML. Every value is escaped, unless it is itself HTML made here, or a list of such; `null` leaves
 * nothing. So words from the file can never become markup, however they look.
 */
export function html(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const markup = texts.reduce((all, text, at) => `${all}${markupOf(pieces[at - 1] ?? null)}${text}`)
  return asMade(markup)
}

/** A style sheet of ours as it is: it holds no words of the file. */
export function styleSheet(rules: string): Html {
  return asMade(`<style>${rules}</style>`)
}

function asMade(markup: string): Html {
  const piece = { markup }
  made.add(piece)
  return piece
}

function markupOf(piece: Piece): string {
  if (piece === null) return ''
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece))
  const parts = Array.isArray(piece) ? (piece as readonly Html[]) : [piece as Html]
  return parts.map((part) => (made.has(part) ? part.markup : escaped(part.markup))).join('')
}

/** Also right within quoted attributes. Control characters are no HTML and are left out. */
function escaped(words: string): string {
  return words
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

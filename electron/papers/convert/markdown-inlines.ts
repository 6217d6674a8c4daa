import type { MarkedToken, Token } from 'marked'
import type { ContentText } from 'pdfmake/interfaces'

/** What was passed over, for the clerk. */
export interface LeftOut {
  html: number
  pictures: number
}

type Run = Exclude<ContentText['text'], string>
/** How the words around it are set. */
type Setting = Partial<Pick<ContentText, 'bold' | 'italics' | 'link' | 'decoration'>>

/** Deeper than this nobody sets words within words. */
const DEEPEST = 20

/** The words of a paragraph, each run with how it is set. */
export function inlinesOf(tokens: readonly Token[], leftOut: LeftOut): Run {
  return tokens.flatMap((token) => runsOf(token as MarkedToken, leftOut, {}, 0)) as unknown as Run
}

function runsOf(token: MarkedToken, leftOut: LeftOut, setting: Setting, depth: number): ContentText[] {
  const inner = (tokens: readonly Token[], more: Setting = {}): ContentText[] =>
    depth > DEEPEST
      ? tokens.map(({ raw }) => ({ text: raw }))
      : tokens.flatMap((each) => runsOf(each as MarkedToken, leftOut, { ...setting, ...more }, depth + 1))
  switch (token.type) {
    case 'strong':
      return inner(token.tokens, { bold: true })
    case 'em':
      return inner(token.tokens, { italics: true })
    case 'del':
      return inner(token.tokens, { decoration: 'lineThrough' })
    case 'link':
      return inner(token.tokens, linkTo(token.href))
    case 'image':
      leftOut.pictures += 1
      return [{ ...setting, text: token.text === '' ? '[picture]' : `[picture: ${token.text}]` }]
    case 'br':
      return [{ text: '\n' }]
    case 'codespan':
    case 'escape':
      return [{ ...setting, text: token.text }]
    case 'text':
      return token.tokens ? inner(token.tokens) : [{ ...setting, text: withLetters(token.text) }]
    case 'html':
      if (/^<br\s*\/?>$/i.test(token.raw)) return [{ text: '\n' }]
      if (!token.raw.startsWith('<!--')) leftOut.html += 1
      return []
    case 'checkbox':
      return [{ ...setting, text: token.checked ? '[x] ' : '[ ] ' }]
    case 'blockquote':
    case 'code':
    case 'def':
    case 'heading':
    case 'hr':
    case 'list':
    case 'list_item':
    case 'paragraph':
    case 'space':
    case 'table':
      return [{ ...setting, text: token.raw }] // blocks do not stand within a line
  }
}

/** Only where a reader may want to go: no scripts, no files of whoever wrote it. */
const linkTo = (href: string): Setting =>
  /^(https?:\/\/|mailto:)/i.test(href) ? { link: href, decoration: 'underline' } : {}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  pound: '£',
  euro: '€',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  copy: '©',
  eacute: 'é',
  rarr: '→',
  deg: '°',
  frac12: '½',
}

/** `&pound;` and `&#163;` are "£". A name that we do not know stays as it is written. */
const withLetters = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,10}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? String(whole)
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code >= 0x20 && code < 0xd800 ? String.fromCodePoint(code) : String(whole)
  })

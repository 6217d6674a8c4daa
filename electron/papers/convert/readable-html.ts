// @ts-expect-error -- the package brings no types
import * as htmlToText from 'html-to-text'

/** The little of html-to-text 10 that is used. */
const { convert } = htmlToText as {
  readonly convert: (
    html: string,
    options: {
      readonly wordwrap: false
      readonly selectors: readonly {
        readonly selector: string
        readonly format?: string
        readonly options?: Readonly<Record<string, boolean | string>>
      }[]
      readonly limits: {
        readonly maxInputLength: number
        readonly maxDepth: number
        readonly ellipsis: string
      }
    },
  ) => string
}

const LONGEST = 4_000_000

/**
 * The words of an HTML message, to be read: paragraphs, lists with dots, addresses of links in brackets. Nothing is
 * fetched; pictures are left out.
 */
export const readableHtml = (html: string): string =>
  convert(html, {
    wordwrap: false,
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: true } },
      { selector: 'ul', options: { itemPrefix: ' • ' } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
    ],
    limits: { maxInputLength: LONGEST, maxDepth: 100, ellipsis: '…' },
  })
